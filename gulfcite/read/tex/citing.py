"""What the commands of LaTeX do that cite by keys, and those that say what the keys mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import Pointer
from . import commands
from .scanning import Command, Given, group, option, past_options, past_white

if TYPE_CHECKING:
    from .body import Body


def cite(body: Body, call: Command) -> int:
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
        body.inside(source, before)
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
                body.inside(source, behind)
                shown = printer.current.since(begin)
                locator, stop = shown.strip(), begin + len(shown.rstrip())
            printer.current.pointers.append(Pointer((start, stop), name, locator))
            body.keys.append(name)
        at += len(key) + 1


def nocite(body: Body, call: Command) -> int:
    found = group(call.source, call.end)
    if found:
        body.keys += [key.strip() for key in call.source[found.start : found.end].split(",")]
    return found.after if found else call.end


def bibliography(body: Body, call: Command) -> int:
    found = group(call.source, past_options(call.source, call.end))
    if found:
        body.bibliographies += [one.strip() for one in call.source[found.start : found.end].split(",") if one.strip()]
        body.at = call.at if body.printer.fixed is None else body.printer.fixed
    return found.after if found else call.end


def bibitem(body: Body, call: Command) -> int:
    body.printer.end()
    found = group(call.source, past_options(call.source, call.end))
    if found is None:
        return call.end
    body.items += 1
    body.key = call.source[found.start : found.end].strip()
    body.printer.current.lead = f"[{body.items}] "
    return past_white(call.source, found.after)
