"""The marks of TeX in a source: names of commands, arguments, comments; each is looked for so far and no further."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

#: In characters: an option in brackets, an argument that is for programs.
OPTION, ARGUMENT = 1000, 20_000
_WHITE = " \t\r\n"


class Command(NamedTuple):
    """Where a command begins and ends in a source, and its name."""

    source: str
    at: int
    end: int
    name: str


class Given(NamedTuple):
    """An argument: the source from ``start`` to ``end``, without its brackets, and where the source goes on."""

    start: int
    end: int
    after: int


def command(source: str, at: int) -> tuple[str, int]:
    """The name of the command whose backslash is at ``at``, and where it ends, its star left out."""
    end = at + 1
    while end < len(source) and ((source[end].isascii() and source[end].isalpha()) or source[end] == "@"):
        end += 1
    if end == at + 1:
        return source[end : end + 1], min(end + 1, len(source))
    name = source[at + 1 : end]
    return name, end + 1 if source.startswith("*", end) else end


def past_white(source: str, at: int) -> int:
    """Where something stands again, on this line or the next; comments are passed."""
    breaks = 0
    while at < len(source):
        if source[at] == "%":
            at = past_comment(source, at)
        elif source[at] in _WHITE:
            breaks += source[at] == "\n"
            if breaks > 1:
                break
            at += 1
        else:
            break
    return at


def past_comment(source: str, at: int) -> int:
    """Where the text goes on behind a comment: on the next line, behind the white space that it begins with."""
    end = source.find("\n", at)
    end = len(source) if end < 0 else end + 1
    while end < len(source) and source[end] in " \t":
        end += 1
    return end


def group(source: str, at: int) -> Given | None:
    """The argument in braces that begins at ``at`` or behind white space there; None where there is none."""
    at = past_white(source, at)
    if not source.startswith("{", at):
        return None
    end = _pairs(source).get(at)
    return None if end is None or end - at > ARGUMENT else Given(at + 1, end, end + 1)


def option(source: str, at: int, brackets: str = "[]") -> Given | None:
    """The argument in square brackets that begins right at ``at``; None where there is none."""
    if not source.startswith(brackets[0], at):
        return None
    last = min(len(source), at + OPTION)
    if source.find(brackets[1], at, last) < 0:
        return None
    end = at + 1
    while end < last:
        if source[end] == "{":
            end = _pairs(source).get(end, last)
        elif source[end] == "}":
            return None
        elif source[end] == brackets[1]:
            return Given(at + 1, end, end + 1)
        end += 1
    return None


@lru_cache(maxsize=4)
def _pairs(source: str) -> dict[int, int]:
    """Where each brace that is closed is."""
    found: dict[int, int] = {}
    opened: list[int] = []
    at = 0
    while at < len(source):
        sign = source[at]
        if sign == "\\":
            at += 1
        elif sign == "%":
            at = past_comment(source, at) - 1
        elif sign == "{":
            opened.append(at)
        elif sign == "}" and opened:
            found[opened.pop()] = at
        at += 1
    return found


def past_arguments(source: str, at: int, count: int) -> int:
    """Where the source goes on behind so many arguments, and the options before them."""
    for _ in range(count):
        at = past_options(source, at)
        found = group(source, at)
        start = past_white(source, at)
        if found:
            at = found.after
        elif source.startswith("\\", start):
            at = command(source, start)[1]
        else:
            break
    return at


def past_options(source: str, at: int) -> int:
    """Where the source goes on behind options."""
    while given := option(source, past_white(source, at)):
        at = given.after
    return at
