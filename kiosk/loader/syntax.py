"""What a YAML parser objects to, in staff's words."""

from kiosk.loader.problems import Problem, shortened

# What the parser says -> what is wrong, how to put it right, and whether the place where the
# trouble began tells more than the place where the parser gave up.
_SAYINGS: tuple[tuple[str, str, str, bool], ...] = (
    (
        "unexpected end of stream",
        "A quotation mark is opened here and never closed.",
        "Put the same quotation mark at the end of the text.",
        True,
    ),
    (
        "mapping values are not allowed",
        "A colon with a space after it begins a value, but none can begin here.",
        "Put a text that holds a colon into quotes, and line up the fields that belong together.",
        False,
    ),
    (
        "could not find expected ':'",
        "This line has no colon after its name, or no space after its hyphen.",
        "Write it as name: value, or as an entry: a hyphen, a space and the value.",
        True,
    ),
    (
        "or ']'",
        "A list in [brackets] is not closed, or lacks a comma.",
        "Put a comma between its entries and a ] at its end.",
        True,
    ),
    (
        "or '}'",
        "Fields in {braces} are not closed, or lack a comma.",
        "Put a comma between them, a } at their end, and quotes around texts with quotes in them.",
        True,
    ),
    (
        "did not find expected '-'",
        "This line does not line up with the list above it.",
        "Begin it with a hyphen under the other hyphens, or move it to the left.",
        False,
    ),
    (
        "sequence entries are not allowed",
        "An entry of a list cannot begin in the middle of a line.",
        "Begin it on a line of its own, or put the text into quotes.",
        False,
    ),
    (
        "expected key",
        "This does not line up with the lines above it, or text follows a closing quote.",
        "Indent it like the fields it belongs to. Write a quote within quotes as \\\".",
        False,
    ),
    (
        "cannot start any token",
        "A text cannot begin with this sign.",
        "Put the whole text into quotes.",
        False,
    ),
    (
        "<document start>",
        "This line stands further to the left than the first one.",
        "Let all fields of the file begin at the left edge.",
        False,
    ),
    (
        "escape",
        "A backslash within double quotes has a meaning of its own.",
        "Use single quotes, or write two backslashes.",
        False,
    ),
    (
        "node content",
        "A value is missing here, or begins with a sign that it cannot begin with.",
        "Write the value. Put a text with a comma, a bracket or a brace into quotes.",
        False,
    ),
    (
        "indentation indicator",
        "Text stands after the | or > that begins a long text.",
        "Begin the text on the next line.",
        False,
    ),
    (
        "comment or line break",
        "Text stands after the | or > that begins a long text.",
        "Begin the text on the next line.",
        False,
    ),
    (
        "anchor",
        "A text cannot begin with & or *.",
        "Put the whole text into quotes.",
        True,
    ),
    ("alias", "A text cannot begin with & or *.", "Put the whole text into quotes.", True),
    ("tag", "A text cannot begin with !.", "Put the whole text into quotes.", True),
    ("directive", "A line cannot begin with %.", "Take it out, or put it into quotes.", True),
)  # fmt: skip

_TAB = (
    "This line is indented with a tab.",
    "Indent with spaces only: delete the tab and press the space bar.",
)
_OTHER = (
    "This line cannot be read as it is written.",
    "Compare it with a page that works: its colons, quotes and indentation.",
)


def syntax_problem(name: str, lines: list[str], error: Exception) -> Problem:
    """The problem that stopped the parser in file `name`."""
    said = f"{getattr(error, 'problem', '')} {getattr(error, 'context', '')}"
    mark = getattr(error, "problem_mark", None)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    message, fix = _OTHER
    here = lines[line] if line < len(lines) else ""
    if "\t" in here[: len(here) - len(here.lstrip())]:
        message, fix, column = *_TAB, here.index("\t")
    else:
        for words, its_message, its_fix, began in _SAYINGS:
            if words in said:
                message, fix = its_message, its_fix
                if began and (begin := getattr(error, "context_mark", None)):
                    line, column = begin.line, begin.column
                break
    while line > 0 and (line >= len(lines) or not lines[line].strip()):
        line, column = line - 1, 0
    here = lines[line] if line < len(lines) else ""
    if column >= len(here):
        column = len(here) - len(here.lstrip())
    typed = shortened(here[column:])
    return Problem(name, line + 1, column + 1, typed, message, fix, code="syntax", source_line=here)
