"""What the commands of LaTeX do that do more than print a sign. ``ACTS`` has each by its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from . import citing, commands
from .scanning import Command, command, group, option, past_arguments, past_options, past_white

if TYPE_CHECKING:
    from .body import Body

#: Does what a command says; returns where the source goes on.
Act = Callable[["Body", Command], int]
#: How deep files may include one another.
_DEEPEST = 10
#: In characters: text between two equal signs, and mathematics, that are longer have lost their end.
VERB, MATH = 1000, 5000
_START = "start="


def _heading(body: Body, call: Command) -> int:
    level = commands.LEVELS[call.name]
    body.printer.end()
    return body.into(
        call.source, past_options(call.source, call.end), body.printer.turn_to(lambda one: body.take(one, level))
    )


def _front(body: Body, call: Command) -> int:
    """``\\title`` and its like: kept until ``\\maketitle``."""
    return body.into(
        call.source, past_options(call.source, call.end), body.printer.turn_to(body.front[call.name].append)
    )


def _and(body: Body, call: Command) -> int:
    body.printer.end()
    return call.end


def _make_title(body: Body, call: Command) -> int:
    body.printer.end()
    for part, paragraphs in body.front.items():
        for paragraph in paragraphs:
            body.take(paragraph, 1 if part == "title" else None)
    return call.end


def _note(body: Body, call: Command) -> int:
    if call.name == "footnotetext" and body.marks:
        order = body.marks.pop(0)
    else:
        order = body.announce(commands.NOTES[call.name], call.at)
    return body.into(call.source, past_options(call.source, call.end), body.printer.turn_to(body.notes[order].append))


def _mark(body: Body, call: Command) -> int:
    body.marks.append(body.announce(0, call.at))
    return past_options(call.source, call.end)


def _raise(body: Body, call: Command) -> int:
    def lower() -> None:
        body.printer.raises = False

    body.printer.raises = True
    return body.into(call.source, call.end, lower)


def _begin(body: Body, call: Command) -> int:
    found = group(call.source, call.end)
    if found is None:
        return call.end
    what = call.source[found.start : found.end].strip()
    after = found.after
    if what in commands.VERBATIM or what in commands.HIDDEN or what in commands.MATH:
        return _verbatim(body, call.source, after, what)
    body.printer.end()
    if what in commands.LISTS:
        body.lists.append(_start(call.source, after) - 1 if commands.LISTS[what] else None)
    if what in commands.TABLES:
        body.tables += 1
    body.begin(what, lambda: _ended(body, what))
    return past_arguments(call.source, past_options(call.source, after), commands.ENVIRONMENTS.get(what, 0))


def _start(source: str, at: int) -> int:
    """The first number of a list: ``[start=3]``."""
    given = option(source, at)
    values = source[given.start : given.end].replace(" ", "").split(",") if given else []
    number = next((one[len(_START) :] for one in values if one.startswith(_START)), "")
    return int(number) if number.isascii() and number.isdecimal() and len(number) < 5 else 1


def _ended(body: Body, what: str) -> None:
    body.printer.end()
    if what in commands.LISTS and body.lists:
        body.lists.pop()
    if what in commands.TABLES:
        body.tables -= 1
    if what == "thebibliography":
        body.key = None


def _end(body: Body, call: Command) -> int:
    found = group(call.source, call.end)
    if found:
        body.end(call.source[found.start : found.end].strip())
    return found.after if found else call.end


def _verbatim(body: Body, source: str, at: int, what: str) -> int:
    """What stands in an environment as it is, or what nobody sees; without its end, nothing of it."""
    closes = f"\\end{{{what}}}"
    end = source.find(closes, at) if what not in body.endless else -1
    if end < 0:
        body.endless.add(what)
        return at
    if what not in commands.HIDDEN:
        lines = source[at:end].strip("\n").split("\n")
        body.printer.end()
        start = at + len(source[at:end]) - len(source[at:end].lstrip("\n"))
        for line in lines:
            body.printer.add(line, start)
            body.printer.make("\n", start + len(line))
            start += len(line) + 1
        body.printer.end()
    return end + len(closes)


def _verb(body: Body, call: Command) -> int:
    sign = call.source[call.end : call.end + 1]
    closes = call.source.find(sign, call.end + 1, call.end + VERB) if sign else -1
    if closes < 0:
        return call.end
    body.printer.add(call.source[call.end + 1 : closes], call.end + 1)
    return closes + 1


def _item(body: Body, call: Command) -> int:
    """An item, with its number, its bullet or its own label."""
    body.printer.end()
    label = option(call.source, past_white(call.source, call.end))
    if label:
        body.inside(call.source, label)
        body.printer.space(label.end)
        return label.after
    if body.lists and body.lists[-1] is not None:
        body.lists[-1] += 1
        body.printer.make(f"{body.lists[-1]}.", call.at)
    else:
        body.printer.make("•", call.at)
    body.printer.space(call.at)
    return call.end


def _break(body: Body, call: Command) -> int:
    """``\\\\``: the end of a line, or of a row."""
    end = call.end
    end = end + 1 if call.source.startswith("*", end) else end
    if body.tables:
        body.printer.end()
    elif body.printer.current.size:
        body.printer.make("\n", call.at)
    given = option(call.source, end)
    return given.after if given else end


def _paragraph(body: Body, call: Command) -> int:
    body.printer.end()
    return call.end


def _link(body: Body, call: Command) -> int:
    """``\\href{address}{text}`` and ``\\url{address}``."""
    found = group(call.source, past_options(call.source, call.end))
    if found is None:
        return call.end
    address = call.source[found.start : found.end].replace("\\", "").strip()
    paragraph = body.printer.current
    start = paragraph.size
    if call.name != "href":
        body.printer.add(call.source[found.start : found.end].strip(), found.start)
        paragraph.link(start, address)
        return found.after
    return body.into(call.source, found.after, lambda: paragraph.link(start, address))


def _input(body: Body, call: Command) -> int:
    """Print what another file holds, if it is one of the project."""
    found = group(call.source, call.end)
    if found is None:
        return call.end
    path = body.beside.file(call.source[found.start : found.end].strip(), ".tex")
    if path and path not in body.open_files and len(body.open_files) < _DEEPEST:
        outer = body.printer.fixed
        body.printer.fixed = call.at if outer is None else outer
        body.open_files.append(path)
        text = body.beside.text(path)
        body.run(text, 0, len(text))
        body.open_files.pop()
        body.printer.fixed = outer
    elif path:
        body.beside.missed.append(call.source[found.start : found.end].strip())
    return found.after


def _define(_: Body, call: Command) -> int:
    """``\\def\\name#1{...}`` and ``\\let\\a\\b``: nothing of it is seen."""
    start = past_white(call.source, call.end)
    if call.source.startswith("\\", start):
        start = command(call.source, start)[1]
        while start < len(call.source) and call.source[start] in "#0123456789=":
            start += 1
        return past_arguments(call.source, start, 1)
    return call.end


def _display(body: Body, call: Command) -> int:
    """``\\( ... \\)`` and ``\\[ ... \\]``, as they stand."""
    closes = "\\)" if call.name == "(" else "\\]"
    stop = call.source.find(closes, call.end, call.end + MATH)
    if stop < 0:
        return call.end
    body.printer.add(" ".join(call.source[call.end : stop].split("\n")), call.end)
    return stop + len(closes)


ACTS: dict[str, Act] = {
    **dict.fromkeys(commands.LEVELS, _heading),
    **dict.fromkeys(("title", "author", "date"), _front),
    **dict.fromkeys(commands.NOTES, _note),
    **dict.fromkeys(commands.CITES | commands.SEVERAL | commands.IN_NOTES, citing.cite),
    **dict.fromkeys(("input", "include", "subfile"), _input),
    **dict.fromkeys(("addbibresource", "bibliography"), citing.bibliography),
    **dict.fromkeys(("par", "endgraf", "newpage", "clearpage", "pagebreak", "hline"), _paragraph),
    **dict.fromkeys(("href", "url", "nolinkurl"), _link),
    **dict.fromkeys(("def", "gdef", "edef", "let"), _define),
    **dict.fromkeys(("\\", "newline", "tabularnewline", "linebreak"), _break),
    **dict.fromkeys(("(", "["), _display),
    "and": _and,
    "maketitle": _make_title,
    "footnotemark": _mark,
    "textsuperscript": _raise,
    "nocite": citing.nocite,
    "bibitem": citing.bibitem,
    "begin": _begin,
    "end": _end,
    "verb": _verb,
    "item": _item,
}
