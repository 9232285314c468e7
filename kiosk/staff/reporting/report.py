"""The report itself: what was found, in the order in which it is told, as text and as JSON."""

import json
from dataclasses import asdict, dataclass

from kiosk.staff.reporting.findings import Finding, Row
from kiosk.staff.reporting.readability import Reading, means
from kiosk.staff.reporting.words import REPORT_WORDS, ReportWords


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was found in an exhibit called `name`, told in `in_language`."""

    name: str
    version: str
    day: str
    in_language: str
    rows: tuple[Row, ...]
    found: tuple[Finding, ...]
    readings: tuple[Reading, ...] = ()

    @property
    def words(self) -> ReportWords:
        """The words of its language."""
        return REPORT_WORDS[self.in_language]

    @property
    def to_do(self) -> int:
        """How many of the findings are more than advice."""
        return sum(not finding.advice for finding in self.found)

    @property
    def summary(self) -> str:
        """How much there is to do."""
        if not self.found:
            return self.words.nothing
        advice = len(self.found) - self.to_do
        return " · ".join((
            _filled(self.words.to_do, {"n": self.to_do}),
            _filled(self.words.advice, {"n": advice}),
        ))  # fmt: skip

    def by_kind(self) -> dict[str, list[Finding]]:
        """The findings under their kinds, in the order in which the words name them."""
        kinds: dict[str, list[Finding]] = {kind: [] for kind in self.words.kinds}
        for finding in self.found:
            kinds[finding.kind].append(finding)
        return {kind: found for kind, found in kinds.items() if found}

    def where(self, finding: Finding) -> str:
        """The place of a finding, with its language."""
        return " · ".join(part for part in (finding.where, finding.language) if part)

    def line(self, finding: Finding) -> str:
        """A finding in words."""
        return _filled(self.words.lines[finding.kind], finding.values)

    def mean_of(self, language: str) -> str:
        """The mean LIX of a language, in words."""
        return _filled(self.words.mean, {"n": round(means(self.readings)[language])})

    def text(self) -> str:
        """The report for a terminal."""
        words = self.words
        lines = [self.name, f"{words.title} · {words.version} {self.version} · {self.day}", ""]
        for kind, found in self.by_kind().items():
            lines.append(f"{words.kinds[kind]} ({len(found)})")
            for finding in found:
                lines.append(f"  {_printable(self.where(finding))}")
                lines.append(f"    {_printable(self.line(finding))}")
            lines.append("")
        lines += [words.whole, *self._matrix(), "", self.summary]
        return "\n".join(lines)

    def as_json(self) -> str:
        """The report for a program."""
        told = {
            "version": self.version,
            "to_do": self.to_do,
            "findings": [{**asdict(finding), "line": self.line(finding)} for finding in self.found],
            "matrix": [asdict(row) for row in self.rows],
            "readability": [asdict(reading) for reading in self.readings],
        }
        return json.dumps(told, indent=2, ensure_ascii=False, default=str)

    def _matrix(self) -> list[str]:
        columns = self.words.columns
        head = [self.words.item, "", *columns.values()]
        body = [
            [
                row.item if at == 0 else "",
                language,
                *(_share(*cells[column]) for column in columns),
            ]
            for row in self.rows
            for at, (language, cells) in enumerate(row.cells.items())
        ]
        widths = [max(len(line[at]) for line in (head, *body)) for at in range(len(head))]
        return [
            "  " + "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
            for line in (head, *body)
        ]


def _share(have: int, of: int) -> str:
    return f"{have}/{of}" if of else "–"


def _filled(words: str, values: dict[str, object]) -> str:
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words


def _printable(line: str) -> str:
    return "".join(c if c.isprintable() else " " for c in line)
