"""What the commands of LaTeX do that do more than print a sign. ``ACTS`` has each by its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from ...model import Pointer
from . import commands
from .scanning import Given, command, group, option, past_white

if TYPE_CHECKING:
    from .body import Body


class Command(NamedTuple):
    """Where a command begins and ends in a source, and its name."""

    source: str
    at: int
    end: int
    name: str


#: Does what a command says; returns where the source goes on.
Act = Callable[["Body", Command], int]
#: How deep files may include one another, and options hold citations.
_DEEPEST = 10
#: In characters: text between two equal signs, and mathematics, that are longer have lost their end.
VERB, MATH = 1000, 5000
_START = "start="


def past_arguments(source: str, at: int, count: int) -> int:
    """Where the source goes on behind so many arguments, and the options before them."""
    for _ in range(count):
        at = _past_options(source, at)
        found = group(source, at)
        start = past_white(source, at)
        if found:
            at = found.after
        elif source.startswith("\\", start):
            at = command(source, start)[1]
        else:
            break
    return at


def _past_options(source: str, at: int) -> int:
    while given := option(source, past_white(source, at)):
        at = given.after
    return at


def _heading(body: Body, call: Command) -> int:
    level = commands.LEVELS[call.name]
    body.printer.end()
    return body.into(
        call.source, _past_options(call.source, call.end), body.printer.turn_to(lambda one: body.take(one, level))
    )


def _front(body: Body, call: Command) -> int:
    """``\\title`` and its like: kept until ``\\maketitle``."""
    return body.into(
        call.source, _past_options(call.source, call.end), body.printer.turn_to(body.front[call.name].append)
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
    return body.into(call.source, _past_options(call.source, call.end), body.printer.turn_to(body.notes[order].append))


def _mark(body: Body, call: Command) -> int:
    body.marks.append(body.announce(0, call.at))
    return _past_options(call.source, call.end)


def _raise(body: Body, call: Command) -> int:
    def lower() -> None:
        body.printer.raises = False

    body.printer.raises = True
    return body.into(call.source, call.end, lower)


def _cite(body: Body, call: Command) -> int:
    """Print keys as citations in brackets, or in a note; of ``\\cites`` each with what stands before its key."""
    end = call.end
    noted = call.name in commands.IN_NOTES
    several = call.name in commands.SEVERAL or call.name.endswith("cites")
    for brackets in ("()", "()") if several else ():
        given = option(call.source, end, brackets)
        end = given.after if given else end
    found = list(_cited(call.source, end, several=several))
    if not found:
        return end
    back = body.printer.turn_to(body.notes[body.announce(0, call.at)].append) if noted else None
    body.printer.make("" if noted else "[", call.at)
    for order, (before, keys, behind) in enumerate(found):
        body.printer.make("; " if order else "", keys.start)
        _print_cited(body, call.source, before, keys, behind)
    body.printer.make("." if noted else "]", found[-1][1].end)
    if back:
        back()
    return found[-1][1].after


def _cited(source: str, at: int, *, several: bool) -> list[tuple[Given | None, Given, Given | None]]:
    """The keys of a command, with what is to be printed before and behind them."""
    found: list[tuple[Given | None, Given, Given | None]] = []
    while True:
        first = option(source, at)
        second = option(source, first.after) if first else None
        keys = group(source, (second or first).after if first else at)
        if keys is None:
            return found
        found.append((first, keys, second) if second else (None, keys, first))
        at = keys.after
        if not several or not source.startswith(("[", "{"), at):
            return found


def _print_cited(body: Body, source: str, before: Given | None, keys: Given, behind: Given | None) -> None:
    printer = body.printer
    if before and before.end > before.start:
        _inside(body, source, before)
        printer.space(before.end)
    at = keys.start
    written = source[keys.start : keys.end].split(",")
    for order, key in enumerate(written):
        name = key.strip()
        if name:
            printer.make("; " if order else "", at)
            start = printer.current.size
            printer.add(name, at + len(key) - len(key.lstrip()))
            stop, locator = printer.current.size, None
            if behind and order == len(written) - 1 and behind.end > behind.start:
                printer.make(", ", behind.start)
                begin = printer.current.size
                _inside(body, source, behind)
                shown = printer.current.since(begin)
                locator, stop = shown.strip(), begin + len(shown.rstrip())
            printer.current.pointers.append(Pointer((start, stop), name, locator))
            body.keys.append(name)
        at += len(key) + 1


def _inside(body: Body, source: str, given: Given) -> None:
    """Print what stands in an option; one within many others as it stands."""
    if body.depth < _DEEPEST:
        body.depth += 1
        body.run(source, given.start, given.end)
        body.depth -= 1


def _nocite(body: Body, call: Command) -> int:
    found = group(call.source, call.end)
    if found:
        body.keys += [key.strip() for key in call.source[found.start : found.end].split(",")]
    return found.after if found else call.end


def _bibliography(body: Body, call: Command) -> int:
    found = group(call.source, _past_options(call.source, call.end))
    if found:
        body.bibliographies += [one.strip() for one in call.source[found.start : found.end].split(",") if one.strip()]
        body.at = call.at if body.printer.fixed is None else body.printer.fixed
    return found.after if found else call.end


def _bibitem(body: Body, call: Command) -> int:
    body.printer.end()
    found = group(call.source, _past_options(call.source, call.end))
    if found is None:
        return call.end
    body.items += 1
    body.key = call.source[found.start : found.end].strip()
    body.printer.current.lead = f"[{body.items}] "
    return past_white(call.source, found.after)


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
    return past_arguments(call.source, _past_options(call.source, after), commands.ENVIRONMENTS.get(what, 0))


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
        _inside(body, call.source, label)
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
    found = group(call.source, _past_options(call.source, call.end))
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
    **dict.fromkeys(commands.CITES | commands.SEVERAL | commands.IN_NOTES, _cite),
    **dict.fromkeys(("input", "include", "subfile"), _input),
    **dict.fromkeys(("addbibresource", "bibliography"), _bibliography),
    **dict.fromkeys(("par", "endgraf", "newpage", "clearpage", "pagebreak", "hline"), _paragraph),
    **dict.fromkeys(("href", "url", "nolinkurl"), _link),
    **dict.fromkeys(("def", "gdef", "edef", "let"), _define),
    **dict.fromkeys(("\\", "newline", "tabularnewline", "linebreak"), _break),
    **dict.fromkeys(("(", "["), _display),
    "and": _and,
    "maketitle": _make_title,
    "footnotemark": _mark,
    "textsuperscript": _raise,
    "nocite": _nocite,
    "bibitem": _bibitem,
    "begin": _begin,
    "end": _end,
    "verb": _verb,
    "item": _item,
}
