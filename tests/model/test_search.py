"""The search for a name, as people spell it on three keyboards."""

import pytest

from kiosk.model.person import PATRONYMICS, Person
from kiosk.model.refs import PersonRef, SourceRef
from kiosk.model.search import NameIndex
from kiosk.model.spelling import fold, words


def people(*names: str) -> tuple[Person, ...]:
    return tuple(
        Person(id=PersonRef(str(at)), name=name, sources=(SourceRef("a"),))
        for at, name in enumerate(names)
    )


NAMES = NameIndex(
    people(
        "Fərizə Çoban qızı Allahverdiyeva",
        "İlham Əjdər oğlu Allahverdiyev",
        "Həsən Quliyev",
        "Əli-zadə Şükür",
        "Cəbrayıl Xanməmmədov",
        "Yan Meerovich",
        "Elçin Hüseynov",
        "Ağanəzər Araz oğlu İsrayılov",
        "Yelena Mə'mun",
    )
)


def first(text: str) -> str:
    found = NAMES.find(text)
    return found[0].person.name if found else ""


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        # az, as spelt, in capitals with and without dots, and without any
        ("Fərizə Allahverdiyeva", "Fərizə Çoban qızı Allahverdiyeva"),
        ("FƏRİZƏ", "Fərizə Çoban qızı Allahverdiyeva"),
        ("FERIZE", "Fərizə Çoban qızı Allahverdiyeva"),
        ("ferize", "Fərizə Çoban qızı Allahverdiyeva"),
        ("farıza", "Fərizə Çoban qızı Allahverdiyeva"),
        ("ılham", "İlham Əjdər oğlu Allahverdiyev"),
        ("ILHAM", "İlham Əjdər oğlu Allahverdiyev"),
        ("İLHAM", "İlham Əjdər oğlu Allahverdiyev"),
        ("sukur elizade", "Əli-zadə Şükür"),
        ("shukur ali zada", "Əli-zadə Şükür"),
        ("elcin", "Elçin Hüseynov"),
        ("aganezer", "Ağanəzər Araz oğlu İsrayılov"),
        ("aga nezer israyilov", "Ağanəzər Araz oğlu İsrayılov"),
        ("memun", "Yelena Mə'mun"),
        ("Mə’mun", "Yelena Mə'mun"),
        # en
        ("Allahverdieva", "Fərizə Çoban qızı Allahverdiyeva"),
        ("Fariza Allahverdiyeva", "Fərizə Çoban qızı Allahverdiyeva"),
        ("Hasan Guliyev", "Həsən Quliyev"),
        ("Gasan Kuliev", "Həsən Quliyev"),
        ("Jabrayil Khanmammadov", "Cəbrayıl Xanməmmədov"),
        ("Dzhabrail", "Cəbrayıl Xanməmmədov"),
        ("Ian Meyerovich", "Yan Meerovich"),
        ("Elchin Huseynov", "Elçin Hüseynov"),
        ("Elchin Hussein", "Elçin Hüseynov"),
        ("Elena", "Yelena Mə'mun"),
        # ru, and the Azerbaijani Cyrillic of before 1991
        ("Аллахвердиева", "Fərizə Çoban qızı Allahverdiyeva"),
        ("Аллаһвердијева", "Fərizə Çoban qızı Allahverdiyeva"),
        ("Фәризә", "Fərizə Çoban qızı Allahverdiyeva"),
        ("Гасан Кулиев", "Həsən Quliyev"),
        ("һәсән гулијев", "Həsən Quliyev"),
        ("Джабраил Ханмамедов", "Cəbrayıl Xanməmmədov"),
        ("Ҹәбрајыл", "Cəbrayıl Xanməmmədov"),
        ("Меерович", "Yan Meerovich"),
        ("Эльчин Гусейнов", "Elçin Hüseynov"),
        ("Елчин Һүсејнов", "Elçin Hüseynov"),
        # in another order, only begun, and with one letter wrong
        ("Allahverdiyeva Fərizə", "Fərizə Çoban qızı Allahverdiyeva"),
        ("alla fe", "Fərizə Çoban qızı Allahverdiyeva"),
        ("quliev h", "Həsən Quliyev"),
        ("xanm", "Cəbrayıl Xanməmmədov"),
        ("merovish", "Yan Meerovich"),
        ("meerovch", "Yan Meerovich"),
        ("meerovicch", "Yan Meerovich"),
        ("emerovich", "Yan Meerovich"),
        ("xanmemnedo", "Cəbrayıl Xanməmmədov"),
        ("ilham ejder oglu", "İlham Əjdər oğlu Allahverdiyev"),
        ("Çoban qızı", "Fərizə Çoban qızı Allahverdiyeva"),
    ],
)
def test_spelling_finds_the_person(typed: str, name: str) -> None:
    assert first(typed) == name


def test_exact_comes_before_begun_and_begun_before_similar() -> None:
    index = NameIndex(people("Alim Aliyev", "Alima Z", "Ali Z", "Alis Z"))
    found = [(match.person.name, match.how) for match in index.find("ali")]
    assert found[0] == ("Ali Z", "exact")
    assert {how for _name, how in found[1:]} == {"prefix"}
    found = [(match.person.name, match.how) for match in index.find("alem")]
    assert ("Alim Aliyev", "similar") in found


def test_what_is_typed_as_spelt_comes_first() -> None:
    index = NameIndex(people("Hara Z", "Xara Z", "Həra Z"))
    assert index.find("xara")[0].person.name == "Xara Z"
    assert index.find("həra")[0].person.name == "Həra Z"


def test_equally_good_results_keep_the_stated_order() -> None:
    index = NameIndex(people("Ali C", "Ali B", "Ali A"))
    assert [match.person.name for match in index.find("ali")] == ["Ali C", "Ali B", "Ali A"]


@pytest.mark.parametrize("typed", ["", " ", "-", "?!", "qwrtp", "ferize qwrtp", "ab" * 300])
def test_nobody_is_found_for_nothing(typed: str) -> None:
    assert NAMES.find(typed) == ()


def test_son_of_is_no_name() -> None:
    assert NAMES.find("oğ") == ()
    assert len(NAMES.find("oğlu")) == 0


def test_limit_is_kept() -> None:
    index = NameIndex(people(*(f"Ali Z{'a' * at}" for at in range(80))))
    assert len(index.find("ali")) == 50
    assert len(index.find("ali", 3)) == 3


ASCII = str.maketrans("əƏıİöÖüÜğĞşŞçÇ", "eEiIoOuUgGsScC")
RUSSIAN = {
    "ə": "а", "Ə": "А", "a": "а", "b": "б", "c": "дж", "ç": "ч", "d": "д", "e": "е", "f": "ф",
    "g": "г", "ğ": "г", "h": "х", "x": "х", "ı": "ы", "i": "и", "j": "ж", "k": "к", "q": "г",
    "l": "л", "m": "м", "n": "н", "o": "о", "ö": "о", "p": "п", "r": "р", "s": "с", "ş": "ш",
    "t": "т", "u": "у", "ü": "у", "v": "в", "y": "й", "z": "з",
}  # fmt: skip
OLD = RUSSIAN | {"ə": "ә", "c": "ҹ", "g": "ҝ", "ğ": "ғ", "h": "һ", "ö": "ө", "ü": "ү", "y": "ј"}
ENGLISH = {"ə": "a", "c": "j", "ç": "ch", "ş": "sh", "x": "kh", "ğ": "gh", "q": "g", "ö": "o",
           "ü": "u", "ı": "i"}  # fmt: skip


def _spelt(name: str, letters: dict[str, str]) -> str:
    small = name.replace("İ", "i").replace("I", "ı").lower()
    return "".join(letters.get(letter, letter) for letter in small)


WAYS = {
    "as it is": lambda name: name,
    "backwards": lambda name: " ".join(reversed(name.split())),
    "capitals": lambda name: name.replace("i", "İ").replace("ı", "I").upper(),
    "capitals of English": lambda name: name.upper(),
    "without signs": lambda name: name.translate(ASCII),
    "in English": lambda name: _spelt(name, ENGLISH),
    "in Russian": lambda name: _spelt(name, RUSSIAN),
    "in the old Cyrillic": lambda name: _spelt(name, OLD),
    "one letter of each word wrong": lambda name: " ".join(
        f"{word[:2]}b{word[3:]}" if len(fold(word)) > 3 and word not in PATRONYMICS else word
        for word in name.split()
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_everyone_is_found_by_her_own_name(way: str, january) -> None:
    for person in january.people:
        typed = WAYS[way](person.name)
        found = [match.person.id for match in january.names.find(typed)]
        assert person.id in found, (person.name, typed)


@pytest.mark.parametrize("way", WAYS)
def test_everyone_is_found_by_every_beginning_of_her_surname(way: str, january) -> None:
    for person in january.people:
        surname = words(WAYS["as it is"](person.names[0]))[0]
        for length in range(1, len(surname) + 1):
            found = january.names.find(surname[:length], limit=1000)
            assert person in [match.person for match in found], (person.name, surname[:length])
