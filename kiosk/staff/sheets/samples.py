"""Made-up rows for templates, each marked as made up in words that nobody can overlook."""

from kiosk.loader.checks.samples import MARKS
from kiosk.loader.nodes import Data

_DELETE = {"az": "Bu sətri silin.", "en": "Delete this row.", "ru": "Удалите эту строку."}
Entries = tuple[tuple[str, dict[str, Data]], ...]


def samples(name: str, language: str) -> Entries:
    """Fictional entries of the list `name`, in the three languages; names are in `language`."""
    return {"people": _people, "timeline": _timeline, "sources": _sources, "figures": _figures}[
        name
    ](language)


def _marked(az: str, en: str, ru: str) -> dict[str, Data]:
    return {tag: f"{text} ({MARKS[tag]})" for tag, text in (("az", az), ("en", en), ("ru", ru))}


def _in(language: str, az: str, en: str, ru: str) -> str:
    return str(_marked(az, en, ru)[language])


def _texts(az: str, en: str, ru: str) -> dict[str, Data]:
    return {"az": az, "en": en, "ru": ru}


def _people(language: str) -> Entries:
    first: dict[str, Data] = {
        "id": "fictional-one",
        "name": _in(language, "Birinci Nümunə", "First Example", "Первый Пример"),
        "variants": ["Nümunə Birinci", "Primer Pervyy"],
        "father": {"az": "Uydurma", "en": "Invented", "ru": "Вымысел"}[language],
        "born": "1900-01-15",
        "died": "1970",
        "place": _texts("Uydurma şəhər", "An invented town", "Вымышленный город"),
        "occupation": _texts("bağban", "gardener", "садовник"),
        "life": _texts("O, heç vaxt yaşamayıb.", "This person never lived.",
                       "Этот человек никогда не жил."),
        "sources": ["fictional-book"],
        "beside": ["fictional-two"],
        "note": _DELETE[language],
    }  # fmt: skip
    second: dict[str, Data] = {
        "id": "fictional-two",
        "name": _in(language, "İkinci Nümunə", "Second Example", "Второй Пример"),
        "born": "1905-03",
        "died": "1970-05-01 or 1970-05-02",
        "place": _texts("Uydurma kənd", "An invented village", "Вымышленная деревня"),
        "occupation": _texts("müəllim", "teacher", "учитель"),
        "sources": ["fictional-book"],
        "note": _DELETE[language],
    }
    return (("", first), ("", second))


def _timeline(_language: str) -> Entries:
    first: dict[str, Data] = {
        "date": "1900-01-15",
        "time": "09:30",
        "place": _texts("Uydurma şəhər", "An invented town", "Вымышленный город"),
        "heading": _marked("Nümunə hadisə", "An example", "Пример события"),
        "text": _texts("Belə bir hadisə olmayıb.", "This never happened.", "Этого не было."),
        "sources": ["fictional-book"],
    }
    second: dict[str, Data] = {
        "date": "1900-02",
        "place": _texts("Uydurma kənd", "An invented village", "Вымышленная деревня"),
        "heading": _marked("Başqa nümunə", "Another example", "Другой пример"),
        "text": _texts("Bu da olmayıb.", "Nor did this.", "И этого тоже не было."),
        "certainty": "disputed",
        "note": _texts("Mənbələr günü fərqli göstərir.", "Sources differ on the day.",
                       "Источники называют разные дни."),
        "sources": ["fictional-book"],
    }  # fmt: skip
    return (("", first), ("", second))


def _sources(language: str) -> Entries:
    return (("fictional-book", {
        "kind": "book",
        "title": _in(language, "Uydurma kitab", "An invented book", "Вымышленная книга"),
        "publisher": _in(language, "Nümunə", "Example", "Пример"),
        "year": "1900",
        "about": _marked("Buradan nə götürmüşük", "What we take from it", "Что мы из неё взяли"),
    }),)  # fmt: skip


def _figures(_language: str) -> Entries:
    who = _texts("Uydurma kitab", "The invented book", "Вымышленная книга")
    parts: list[Data] = [
        {"label": _texts("hündür", "tall ones", "высокие"), "value": "8"},
        {"label": _texts("alçaq", "small ones", "низкие"), "value": "4"},
    ]
    others: list[Data] = [
        {"value": "13", "upto": "15",
         "who": _texts("Başqa uydurma kitab", "Another invented book", "Другая вымышленная книга"),
         "source": "fictional-book"},
    ]  # fmt: skip
    return (("", {
        "id": "fictional-trees",
        "label": _marked("kağız ağac", "trees of paper", "деревьев из бумаги"),
        "value": "12", "means": "about", "who": who, "year": "1900", "source": "fictional-book",
        "shown_as": "bars", "parts": parts, "others": others,
    }),)  # fmt: skip
