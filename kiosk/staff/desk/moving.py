"""A page, a source or a person taken out, and a page renamed: with all that refers to them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.loader.nodes import Data, Path
from kiosk.model.refs import PageRef, PersonRef, Ref, SourceRef
from kiosk.packs.approvals import RECORD
from kiosk.staff.approved import key_of
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.form import Form
from kiosk.staff.desk.kinds import kind_of
from kiosk.staff.desk.references import Reference, references, way_out

Documents = Mapping[str, Document]
Changed = dict[str, Document | None]
DigestOf = Callable[[Document, str], str]


@dataclass(frozen=True)
class Removal:
    """What taking something out would do: the files after it, and the places that go with it.

    `holding` are the places that cannot go; where there are any, nothing may be taken out.
    """

    files: Changed = field(default_factory=dict)
    going: list[Reference] = field(default_factory=list)
    holding: list[Reference] = field(default_factory=list)


def page_out(documents: Documents, page: str, languages: Sequence[str]) -> Removal:
    """The page `page` taken out, with the tiles, scenes and fields that open it."""
    name = f"pages/{page}.yaml"
    others = {known: document for known, document in documents.items() if known != name}
    removal = _without(others, PageRef, page, languages)
    if page == home_of(documents):
        removal.holding.append(Reference("exhibit.yaml", ("home",)))
    removal.files[name] = None
    approved = documents.get(RECORD)
    if approved is not None and approved.value((page,)) is not None:
        removal.files[RECORD] = _cut_approval(approved, page)
    return removal


def source_out(documents: Documents, source: str) -> Removal:
    """The source taken out, if nothing rests on it: no statement loses its source silently."""
    holding = references(documents, SourceRef, source)
    if holding:
        return Removal({}, [], holding)
    sources = documents["sources.yaml"]
    shorter = sources.cut((source,))
    nl = "\r\n" if "\r\n" in sources.text else "\n"
    if shorter.text.endswith(nl * 2) and not sources.text.endswith(nl * 2):
        shorter = Document(shorter.name, shorter.text.removesuffix(nl))  # the gap above the last
    return Removal({sources.name: shorter})


def person_out(documents: Documents, file: str, at: int, languages: Sequence[str]) -> Removal:
    """The person in row `at` of the list `file` taken out; nobody stands beside him or her."""
    own = documents[file].value((at, "id"))
    removal = _without(documents, PersonRef, own, languages) if isinstance(own, str) else Removal()
    people = removal.files.get(file) or documents[file]
    removal.files[file] = people.cut((at,))
    removal.going[:] = [r for r in removal.going if (r.file, r.path[:1]) != (file, (at,))]
    return removal


def home_of(documents: Documents) -> str:
    """The page that a visit begins with."""
    exhibit = documents.get("exhibit.yaml")
    return str((exhibit and exhibit.value(("home",))) or "home")


def renamed(
    documents: Documents, old: str, new: str, languages: Sequence[str], digest_of: DigestOf
) -> Changed:
    """The files after page `old` is called `new`, in all that refers to it. Raises EditError.

    Approvals go with it, and stay with the pages in which nothing but its name has changed:
    `digest_of` tells what an approval of a file in a language is bound to.
    """
    was, name = documents[f"pages/{old}.yaml"], f"pages/{new}.yaml"
    files: Changed = {}
    for place in references(documents, PageRef, old):
        here = files.get(place.file) or documents[place.file]
        files[place.file] = here.put(place.path, new, _order(here, languages))
    if home_of(documents) == old:
        here = files.get("exhibit.yaml") or documents["exhibit.yaml"]
        files["exhibit.yaml"] = here.put(("home",), new, _order(here, languages))
    moved = files.pop(was.name, None) or was
    files[was.name], files[name] = None, Document(name, moved.text)
    approved = documents.get(RECORD)
    if approved is not None and approved.data is not None:
        files[RECORD] = _renamed_approvals(approved, documents, files, old, new, digest_of)
    return {known: document for known, document in files.items() if document is None
            or document != documents.get(known)}  # fmt: skip


def _without(
    documents: Documents, target: type[Ref], ref_id: str, languages: Sequence[str]
) -> Removal:
    removal = Removal()
    ways: dict[str, set[Path]] = {}
    for place in references(documents, target, ref_id):
        way = None if place.in_text else way_out(documents[place.file], place.path)
        if way is None:
            removal.holding.append(place)
        else:
            removal.going.append(place)
            ways.setdefault(place.file, set()).add(way)
    for file, paths in ways.items():
        here = documents[file]
        # From the last to the first, so that the places of the others stay.
        for path in sorted(paths, key=lambda p: [(str(type(s)), s) for s in p], reverse=True):
            here = here.cut(path)
        removal.files[file] = here
    return removal


def _order(document: Document, languages: Sequence[str]) -> Callable[[Path], Sequence[str]]:
    return Form(kind_of(document), languages).order


def _cut_approval(approved: Document, page: str) -> Document:
    return approved.cut((page,)) if len(_entries(approved)) > 1 else Document(RECORD, "")


def _renamed_approvals(
    approved: Document, documents: Documents, files: Changed, old: str, new: str,
    digest_of: DigestOf,
) -> Document:  # fmt: skip
    """The same approvals under the new name, and of what the files say with it."""
    entry = approved.value((old,))
    if entry is not None:
        approved = approved.put((new,), entry, lambda _path: ()).cut((old,))
    for name, after in files.items():
        before = documents.get(f"pages/{old}.yaml" if name == f"pages/{new}.yaml" else name)
        key = key_of(name)
        if after is None or before is None:
            continue
        for language in _languages(approved, key):
            path = (key, language, "digest")
            if approved.value(path) == digest_of(before, language):
                approved = approved.put(path, digest_of(after, language), lambda _path: ())
    return approved


def _entries(document: Document) -> dict[str, Data]:
    return document.data if isinstance(document.data, dict) else {}


def _languages(approved: Document, page: str) -> list[str]:
    entry = approved.value((page,))
    return list(entry) if isinstance(entry, dict) else []
