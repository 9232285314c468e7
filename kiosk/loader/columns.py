"""What the columns of a list may be called, in three languages."""

import re
from functools import cache

from kiosk.loader.lists import ListKind, columns_of, is_localized, nested_of
from kiosk.loader.messages import nearest
from kiosk.loader.nodes import Path
from kiosk.model.person import FieldSources

# Field -> its names in English, Azerbaijani and Russian; the first of each stands in templates.
_NAMES: dict[str, tuple[str, str, str]] = {
    "id": ("id, code", "id, kod", "id, код"),
    "row": ("row, kind of row", "sətir, sətrin növü", "строка, вид строки"),
    "name": (
        "name, full name",
        "ad, adı, ad soyad, tam ad, soyad ad ata adı, soyadı adı atasının adı",
        "имя, полное имя, фио, ф и о, фамилия имя отчество",
    ),
    "surname": ("surname, family name, last name", "soyad, soyadı", "фамилия"),
    "variants": (
        "variants, other spellings",
        "digər yazılışlar, variantlar",
        "другие написания, варианты",
    ),
    "father": (
        "father, father s name, fathers name, patronymic",
        "ata adı, atasının adı",
        "отчество, имя отца",
    ),
    "born": (
        "born, date of birth, birth date",
        "doğum tarixi, doğulub, təvəllüd, təvəllüdü",
        "дата рождения, год рождения, родился",
    ),
    "died": (
        "died, date of death",
        "ölüm tarixi, vəfat tarixi, həlak olub",
        "дата смерти, дата гибели, умер",
    ),
    "age": ("age", "yaş, yaşı", "возраст"),
    "conflict": ("conflict", "ziddiyyət", "противоречие"),
    "place": ("place", "yer, yaşadığı yer", "место"),
    "occupation": (
        "occupation, profession",
        "peşə, peşəsi, məşğuliyyət, məşğuliyyəti",
        "профессия, занятие, род занятий",
    ),
    "life": ("life", "həyat, həyatı", "жизнь, о жизни"),
    "death": (
        "death, how they died",
        "ölümü, necə həlak olub",
        "как погиб, обстоятельства гибели",
    ),
    "sources": ("sources, source", "mənbələr, mənbə", "источники, источник"),
    "portrait": (
        "portrait, photo, photograph",
        "portret, şəkil, foto",
        "портрет, фото, фотография",
    ),
    "consent": ("consent", "razılıq", "согласие"),
    "beside": ("beside, next to", "yanında", "рядом"),
    "note": (
        "note, notes, remark, remarks",
        "qeyd, qeydlər",
        "примечание, примечания, заметка",
    ),
    "date": ("date, day", "tarix, gün", "дата, день"),
    "time": ("time, time of day", "vaxt, saat", "время, час"),
    "until": ("until, last day, end", "son gün, bitib, bitmə tarixi", "по, последний день, конец"),
    "until_time": ("until time, end time", "bitmə vaxtı, son saat", "время окончания, до часа"),
    "words": ("date in words, words", "tarix sözlə, sözlə", "дата словами, словами"),
    "heading": (
        "heading, what happened, headline",
        "başlıq, hadisə, nə baş verib",
        "заголовок, событие, что произошло",
    ),
    "text": ("text", "mətn", "текст"),
    "certainty": ("certainty", "dəqiqlik, etibarlılıq", "достоверность"),
    "kind": ("kind, type", "növ, növü", "вид, тип"),
    "title": ("title", "adı, başlıq, sənədin adı", "название, заголовок"),
    "publisher": ("publisher", "nəşr edən, nəşriyyat, naşir", "издатель, издательство"),
    "year": ("year", "il, ili", "год"),
    "url": ("address, url, link", "ünvan, link, internet ünvanı", "адрес, ссылка, сайт"),
    "about": (
        "what we take from it, about",
        "nə götürmüşük, haqqında",
        "что взято, о чём, описание",
    ),
    "value": ("number, value, count", "say, rəqəm, sayı", "число, количество, значение"),
    "upto": ("up to, upto, to", "qədər, ən çoxu", "до, верхнее число"),
    "means": ("means, how it is meant", "mənası, necə başa düşmək", "значит, как понимать"),
    "label": ("label, what is counted", "nə sayılır, təsvir", "что считается, подпись"),
    "who": ("who, who says so", "kim deyir, kim", "кто говорит, кто"),
    "source": ("source, sources", "mənbə, mənbələr", "источник, источники"),
    "shown_as": ("shown as", "necə göstərilir, görünüş", "как показать, вид показа"),
}
_LANGUAGES = ("en", "az", "ru")


def path_of(header: str, kind: ListKind) -> Path | None:
    """The way to the field that a column of this name holds; None if the kiosk reads none such.

    A text in a language has the language behind its name: place_az, or Yer (az). A column of the
    sources of one field is called sources_born. A text without a language has one step only.
    """
    words = re.findall(r"\w+", _plain(header))
    aliases, fields = _aliases(kind), columns_of(kind)
    if not words:
        return None
    if field := aliases.get(" ".join(words)):
        return (field,)
    for length in (1, 2):
        first, last = aliases.get(" ".join(words[:-length])), words[-length:]
        if first in fields and is_localized(fields[first]) and re.fullmatch(r"[a-z]{2,3}", last[0]):
            return first, "-".join((last[0], *(part.upper() for part in last[1:])))
    if "field_sources" in fields:
        for length in range(1, len(words)):
            field = aliases.get(" ".join(words[length:]))
            if aliases.get(" ".join(words[:length])) == "sources" and field in _OWN_SOURCES:
                return "field_sources", field
    return None


_OWN_SOURCES = frozenset(FieldSources.__dataclass_fields__)


def name_of(path: Path) -> str:
    """The plain name of the column that holds the field at `path`."""
    steps = [str(step) for step in path if not isinstance(step, int)]
    return "_".join(("sources", *steps[1:]) if steps[:1] == ["field_sources"] else steps)


def header_of(path: Path, language: str) -> str:
    """The name of the same column in a template in `language`: Doğum tarixi, or Yer (az)."""
    first, *rest = map(str, path)
    if first == "field_sources":
        return f"{_display('sources', language)}: {_display(rest[0], language).lower()}"
    return f"{_display(first, language)} ({rest[0]})" if rest else _display(first, language)


def _display(field: str, language: str) -> str:
    names = _NAMES.get(field, (field.replace("_", " "),) * 3)
    at = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    name = names[at].split(",")[0].strip()
    return name if name == "id" else ("İ" if language == "az" and name[0] == "i" else
                                      name[0].upper()) + name[1:]  # fmt: skip


@cache
def _aliases(kind: ListKind) -> dict[str, str]:
    known = [*columns_of(kind), *(["row"] if nested_of(kind) else [])]
    found: dict[str, str] = {}
    for field in known:
        if field == "field_sources":
            continue
        own = (field.replace("_", " "), *(",".join(_NAMES.get(field, ())).split(",")))
        for name in own:
            found.setdefault(_plain(name).strip(), field)
    return found


def _plain(text: str) -> str:
    return text.replace("_", " ").replace("-", " ").replace("İ", "i").lower()


def column_meant(header: str, kind: ListKind, languages: tuple[str, ...]) -> str | None:
    """The name of the column that `header` was probably meant to be."""
    fields = columns_of(kind)
    known = [name for name in fields if not is_localized(fields[name])]
    known += [
        f"{name}_{language}"
        for name in fields
        if is_localized(fields[name])
        for language in languages
    ]
    meant = nearest(header, known)
    return meant if meant and abs(len(meant) - len(header)) <= 2 else None
