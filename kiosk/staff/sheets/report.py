"""What an import does, told before it is done: row for row, entry for entry."""

from collections.abc import Iterator, Sequence
from functools import partial

from kiosk.loader.columns import header_of
from kiosk.loader.lists import nested_of
from kiosk.loader.nodes import Data
from kiosk.loader.problems import Problem, shortened
from kiosk.loader.translations import in_language, in_staffs_language, translated
from kiosk.staff.sheets.matching import name_of_entry
from kiosk.staff.sheets.plan import Plan

MOST_ADVICE = 40
"""Remarks that are told one by one. Nobody reads more of them."""


def report(plan: Plan, table: str, language: str) -> str:
    """The whole plan, as text in `language`, for a table of the name `table`."""
    return "\n".join(_Report(plan, table, language).lines())


def problem_lines(problem: Problem, language: str, indent: str = "  ") -> Iterator[str]:
    """A problem: its place and what was typed, what is wrong, how to put it right."""
    told = in_staffs_language(problem, language)
    typed = f": {problem.typed}" if problem.typed else ""
    line = in_language("line {n}", language, n=problem.line) if problem.source_line else ""
    place = _place(told.cell) if told.cell else line
    yield f"{indent}{' › '.join(filter(None, (problem.file, place)))}{typed}"
    meant = in_language("Did you mean: {nearest}", language, nearest=problem.nearest)
    for line in (told.message, told.fix, meant if problem.nearest else ""):
        if line:
            yield f"{indent}  {line}"


def _place(cell: str) -> str:
    sheet, comma, rest = cell.rpartition(", ")
    return f"{sheet} › {rest}" if comma else cell


class _Report:
    def __init__(self, plan: Plan, table: str, language: str) -> None:
        self.plan = plan
        self.table = table
        self.language = language
        self.say = partial(in_language, language=language)

    def lines(self) -> Iterator[str]:
        plan = self.plan
        yield f"{self.table} → {plan.target.file}"
        yield self.counted()
        yield from self.refusals()
        if plan.content is None:
            return
        yield from self.entries("+", "Added", [(r.entry, r.lines[0]) for r in plan.added])
        if plan.changed:
            yield from ("", f"{self.say('Changed')} ({len(plan.changed)}):")
            for row in plan.changed:
                yield f"  ~ {name_of_entry(row.entry)} ({self.row(row.lines[0])})"
                assert row.old is not None
                yield from self.changes(plan.target.here[row.old][1], row.entry[1])
        here = plan.target.here
        yield from self.entries("-", "Removed", [(here[at], 0) for at in plan.removed])
        yield from self.entries(
            "=", "Kept as it was, because its row is refused", [(here[at], 0) for at in plan.kept]
        )
        yield from self.advice(plan.advice)
        yield ""
        yield self.summary()
        if plan.moved:
            yield self.say("The entries change their order.")
        if plan.lost:
            yield self.say(
                "These languages would no longer be offered to visitors: {languages}. "
                "Fill in what is missing in them.",
                languages=", ".join(plan.lost),
            )

    def row(self, line: int) -> str:
        return self.say("row {row}", row=line)

    def counted(self) -> str:
        """How many rows were read and taken, and which were not. The numbers add up."""
        plan = self.plan
        read, refused = len(plan.read), len(plan.refused)
        rows = ", ".join(map(str, plan.refused))
        said = (
            "{read} rows read, {taken} taken, {refused} refused: rows {rows}."
            if refused else "{read} rows read, {taken} taken, none refused."
        )  # fmt: skip
        return self.say(said, read=read, taken=read - refused, refused=refused, rows=rows)

    def summary(self) -> str:
        plan = self.plan
        same = len(plan.rows.taken) - len(plan.added) - len(plan.changed)
        return self.say(
            "The list then: {added} added, {changed} changed, {same} as before, {removed} removed, "
            "{kept} kept.",
            added=len(plan.added), changed=len(plan.changed), same=same,
            removed=len(plan.removed), kept=len(plan.kept),
        )  # fmt: skip

    def refusals(self) -> Iterator[str]:
        if not self.plan.refused:
            return
        yield from ("", f"{self.say('Refused')} ({len(self.plan.refused)}):")
        for line, problems in self.plan.refused.items():
            yield f"  {self.row(line)}"
            for problem in problems:
                yield from problem_lines(problem, self.language, "    ")

    def entries(
        self, sign: str, title: str, entries: Sequence[tuple[tuple[str, dict[str, Data]], int]]
    ) -> Iterator[str]:
        if entries:
            yield from ("", f"{self.say(title)} ({len(entries)}):")
        for entry, line in entries:
            where = f" ({self.row(line)})" if line else ""
            yield f"  {sign} {name_of_entry(entry)}{where}"

    def changes(self, before: dict[str, Data], now: dict[str, Data]) -> Iterator[str]:
        """Each value that differs, under the name of its column."""
        old, new = dict(self.flat(before)), dict(self.flat(now))
        for name in dict.fromkeys((*old, *new)):
            if old.get(name) != new.get(name):
                nothing = self.say("(nothing)")
                was, will = (_short(values.get(name), nothing) for values in (old, new))
                yield f"      {name}: {was} → {will}"

    def flat(self, data: dict[str, Data], before: str = "") -> Iterator[tuple[str, str]]:
        nested = nested_of(self.plan.target.kind)
        for field, value in data.items():
            if field in nested and isinstance(value, list):
                part = translated(field.removesuffix("s"), self.language)
                for number, item in enumerate(value, start=1):
                    if isinstance(item, dict):
                        yield from self.flat(item, f"{part} {number}, ")
            elif isinstance(value, dict):
                for tag, text in value.items():
                    joined = ", ".join(map(str, text)) if isinstance(text, list) else str(text)
                    yield before + header_of((field, tag), self.language), joined
            else:
                joined = ", ".join(map(str, value)) if isinstance(value, list) else value
                yield before + header_of((field,), self.language), joined

    def advice(self, problems: Sequence[Problem]) -> Iterator[str]:
        if not problems:
            return
        yield from ("", f"{self.say('Taken, but look at it')} ({len(problems)}):")
        for problem in problems[:MOST_ADVICE]:
            yield from problem_lines(problem, self.language)
        if len(problems) > MOST_ADVICE:
            yield self.say("  and {n} more.", n=len(problems) - MOST_ADVICE)


def _short(text: str | None, nothing: str) -> str:
    return nothing if text is None else f"“{shortened(text)}”"
