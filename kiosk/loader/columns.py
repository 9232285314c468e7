"""What the columns of a list of people may be called, in three languages."""

import re
from typing import get_origin

from kiosk.loader.fields import fields_of
from kiosk.loader.messages import nearest
from kiosk.loader.nodes import Path
from kiosk.model.person import FieldSources, Person
from kiosk.model.text import LocalizedText

_OTHER_NAMES = {
    "id": "code, kod, код",
    "name": "full name, ad, adı, ad soyad, tam ad, soyad ad ata adı, soyadı adı atasının adı, "
    "имя, полное имя, фио, ф и о, фамилия имя отчество",
    "surname": "family name, last name, soyad, soyadı, фамилия",
    "variants": "other spellings, variantlar, digər yazılışlar, варианты, другие написания",
    "father": "father s name, fathers name, patronymic, ata adı, atasının adı, отчество, имя отца",
    "born": "date of birth, birth date, doğum tarixi, doğulub, təvəllüd, təvəllüdü, "
    "дата рождения, год рождения, родился",
    "died": "date of death, ölüm tarixi, vəfat tarixi, həlak olub, дата смерти, дата гибели, умер",
    "age": "yaş, yaşı, возраст",
    "conflict": "ziddiyyət, противоречие",
    "place": "yer, yaşadığı yer, место",
    "occupation": "profession, peşə, peşəsi, məşğuliyyət, məşğuliyyəti, профессия, занятие, "
    "род занятий",
    "life": "həyat, həyatı, жизнь, о жизни",
    "death": "how they died, ölümü, necə həlak olub, как погиб, обстоятельства гибели",
    "sources": "source, mənbə, mənbələr, источник, источники",
    "portrait": "photo, photograph, portret, şəkil, foto, портрет, фото, фотография",
    "consent": "razılıq, согласие",
    "beside": "next to, yanında, рядом",
    "note": "notes, remarks, qeyd, qeydlər, примечание, примечания, заметка",
}  # fmt: skip
_FIELD_OF = {
    alias: field
    for field, names in _OTHER_NAMES.items()
    for alias in (field, *(name.strip() for name in names.split(",")))
}
LOCALIZED = tuple(name for name, field in fields_of(Person).items() if field.kind is LocalizedText)
LISTS = tuple(name for name, field in fields_of(Person).items() if get_origin(field.kind) is tuple)


def path_of(header: str) -> Path | None:
    """The way to the field that a column of this name holds; None if the kiosk reads none such.

    A text in a language has the language behind its name: place_az, or Yer (az). A column of the
    sources of one field is called sources_born. A text without a language has one step only.
    """
    words = re.findall(r"\w+", header.replace("_", " ").replace("İ", "i").lower())
    if not words:
        return None
    if field := _FIELD_OF.get(" ".join(words)):
        return (field,)
    first, last = _FIELD_OF.get(" ".join(words[:-1])), words[-1]
    if first in LOCALIZED and re.fullmatch(r"[a-z]{2,3}", last):
        return first, last
    if first == "sources" and _FIELD_OF.get(last) in fields_of(FieldSources):
        return "field_sources", _FIELD_OF[last]
    return None


def name_of(path: Path) -> str:
    """The name of the column that holds the field at `path`."""
    steps = [str(step) for step in path if not isinstance(step, int)]
    return "_".join(("sources", *steps[1:]) if steps[:1] == ["field_sources"] else steps)


def column_meant(header: str, languages: tuple[str, ...]) -> str | None:
    """The name of the column that `header` was probably meant to be."""
    known = [name for name in _OTHER_NAMES if name not in LOCALIZED]
    known += [f"{name}_{language}" for name in LOCALIZED for language in languages]
    meant = nearest(header, known)
    return meant if meant and abs(len(meant) - len(header)) <= 2 else None
