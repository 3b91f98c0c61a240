"""Which files of a folder or an archive are read: by patterns as in ``.gitignore``, given or kept in such files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

#: Files that name what is to be left alone in their folder, one pattern a line.
IGNORE_FILES = (".gitignore", ".gulfciteignore")
Sieve = Callable[[str], bool]


class Choice(NamedTuple):
    """Nothing that ``exclude`` fits; with ``include``, what that fits, whatever its name ends in, and nothing else."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def sieves(self, folder: str) -> tuple[Sieve | None, tuple[Sieve, ...]]:
        """What is wanted of a folder that was asked for, if not everything; and what in it is left alone."""
        wanted = fits(self.include, folder) if self.include else None
        unwanted = [fits(self.exclude, folder)] if self.exclude else []
        return wanted, (*unwanted, *(sieve for above in _above(folder) for sieve in ignored(above)))


def fits(patterns: tuple[str, ...] | list[str], folder: str) -> Sieve:
    """Whether a path, of something in ``folder``, is one that patterns mean."""
    from gitignore_parser import parse_gitignore_str  # few runs have a pattern

    sieve: Sieve = parse_gitignore_str("\n".join(patterns), os.path.abspath(folder))
    return sieve


def ignored(folder: str) -> Iterator[Sieve]:
    """What the folder's own files say is to be left alone in it."""
    for name in IGNORE_FILES:
        try:
            with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                yield fits(file.read().splitlines(), folder)
        except OSError:  # there is none, or it may not be read
            continue


def _above(folder: str) -> Iterator[str]:
    """The folders above one, up to that of the repository it is in; none where it is in none."""
    path = os.path.abspath(folder)
    above: list[str] = []
    while not os.path.exists(os.path.join(path, ".git")):
        parent = os.path.dirname(path)
        if parent == path:
            return
        above.append(parent)
        path = parent
    yield from above
