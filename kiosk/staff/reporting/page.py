"""The report as one HTML page: nothing in it runs, and nothing comes from elsewhere."""

from html import escape

from kiosk.staff.reporting.report import Report

_STYLE = """
@page { size: A4; margin: 16mm 15mm; }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1.5rem; background: #F7F2E9; color: #15120E;
  font: 16px/1.5 "Source Sans 3", "Noto Sans", "Segoe UI", sans-serif; }
h1, h2 { font-family: Literata, "Noto Serif", Georgia, serif; font-weight: 400; line-height: 1.2; }
h1 { font-size: 2.2rem; margin: 0 0 .3rem; }
h2 { font-size: 1.35rem; margin: 2.4rem 0 .6rem; color: #8C1024; break-after: avoid; }
p.quiet, td small { color: #3B3731; }
ul { padding: 0; list-style: none; margin: 0; }
li { padding: .5rem 0; border-top: 1px solid #CFC8BB; break-inside: avoid; }
li b { font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; padding: .35rem .6rem; border-top: 1px solid #CFC8BB;
  vertical-align: top; }
th { font-weight: 600; border-top: 0; }
td.lacks { color: #8C1024; font-weight: 600; }
td.none { color: #7D776C; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
@media print { body { background: none; margin: 0; padding: 0; font-size: 10pt; } }
"""


def html(report: Report) -> str:
    """The whole page."""
    words = report.words
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(report.in_language)}"><head><meta charset="utf-8">',
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(words.title)} · {escape(report.name)}</title>",
        f"<style>{_STYLE}</style></head><body>",
        f"<h1>{escape(report.name)}</h1>",
        f'<p class="quiet">{escape(words.title)} · {escape(report.summary)}<br>'
        f"{escape(words.version)} {escape(report.version)} · {escape(words.day)} "
        f"{escape(report.day)}</p>",
    ]
    for kind, found in report.by_kind().items():
        parts.append(f"<h2>{escape(words.kinds[kind])} · {len(found)}</h2><ul>")
        for finding in found:
            where, line = report.where(finding), report.line(finding)
            parts.append(f"<li><b>{escape(where)}</b><br>{escape(line)}</li>")
        parts.append("</ul>")
    parts += [*_matrix(report), *_readability(report), "</body></html>"]
    return "\n".join(parts) + "\n"


def _matrix(report: Report) -> list[str]:
    words = report.words
    heads = "".join(f"<th>{escape(name)}</th>" for name in words.columns.values())
    parts = [
        f"<h2>{escape(words.whole)}</h2><table><thead><tr><th>{escape(words.item)}</th>"
        f"<th>{escape(words.language)}</th>{heads}</tr></thead><tbody>"
    ]
    for row in report.rows:
        for at, (language, cells) in enumerate(row.cells.items()):
            item = escape(row.item) if at == 0 else ""
            told = "".join(_cell(*cells[column], column == "narration") for column in words.columns)
            parts.append(f"<tr><td>{item}</td><td>{escape(language)}</td>{told}</tr>")
    return [*parts, "</tbody></table>"]


def _cell(have: int, of: int, advice: bool) -> str:
    if of == 0:
        return '<td class="none">–</td>'
    lacks = ' class="lacks"' if have < of and not advice else ""
    return f"<td{lacks}>{have} / {of}</td>"


def _readability(report: Report) -> list[str]:
    words = report.words
    if not report.readings:
        return []
    heads = (words.page, words.language, words.words, words.longest, words.lix)
    parts = [
        f"<h2>{escape(words.readability)}</h2>"
        f'<p class="quiet">{escape(words.readability_note)}</p><table><thead><tr>',
        *(f"<th>{escape(head)}</th>" for head in heads),
        "</tr></thead><tbody>",
    ]
    for one in report.readings:
        average = escape(report.mean_of(one.language))
        parts.append(
            f"<tr><td>{escape(one.page)}</td><td>{escape(one.language)}</td><td>{one.words}</td>"
            f"<td>{one.longest}</td><td>{one.lix:.0f} <small>({average})</small></td></tr>"
        )
    return [*parts, "</tbody></table>"]
