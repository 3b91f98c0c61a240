"""Which bytes to read: files, folders walked in sorted order, archives, patterns of names, and standard input."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .choice import Choice, Sieve, ignored
from .failure import Unreadable
from .kinds import ARCHIVE, ENDINGS, kind_of

#: Bytes of a file that is refused: a book is under 5 MB, so this is a dump or a mistake.
TOO_LARGE = 20_000_000
#: The same of a file that is more than text: its pictures count.
PACKED = 200_000_000
_HEAD = 4096
STDIN = "-"
#: Hidden files, and those that Word keeps beside a document that is open.
_HIDDEN = (".", "~$")
_ALL = Choice()


def find(paths: Sequence[str], choice: Choice = _ALL) -> Iterator[str | Unreadable]:
    """The files these paths stand for, in the order given, folders in sorted order; no file comes twice.

    The ``choice`` is made in folders and archives; a file that is named is read.
    """
    seen: set[str] = set()
    for given in paths:
        for path in _expanded(given):
            if path != STDIN and os.path.isdir(path):
                yield from _inside(path, seen, choice)
            elif _is_new(path, seen):
                yield from _unpacked(path, choice) or [path]


class _Waiting(NamedTuple):
    """A path to be looked at, the real folders above it, and what is left alone there."""

    path: str
    above: tuple[str, ...]
    unwanted: tuple[Sieve, ...]


def _expanded(path: str) -> list[str]:
    """What a pattern stands for that no shell has expanded: ``papers/*.docx``."""
    if path == STDIN or not any(sign in path for sign in "*?[") or os.path.lexists(path):
        return [path]
    from glob import glob

    return sorted(glob(path, recursive=True)) or [path]


def _inside(folder: str, seen: set[str], choice: Choice) -> Iterator[str | Unreadable]:
    """The documents of a folder and the folders in it; hidden files are left out."""
    found = False
    wanted, unwanted = choice.sieves(folder)
    waiting = [_Waiting(folder, (), unwanted)]
    while waiting:
        path, above, unwanted = waiting.pop()
        real = os.path.realpath(path)
        if real in above:
            found = True
            yield Unreadable(path, "is a link to a folder that it is in itself; remove the link")
        elif not _is_new(path, seen):
            found = True
        elif not os.path.isdir(path):
            found = True
            yield from _unpacked(path, choice) or [path]
        else:
            try:
                names = sorted(os.listdir(path), reverse=True)
            except OSError as error:
                found = True
                yield _refused(path, error)
                continue
            unwanted = (*unwanted, *ignored(path))
            inner = [os.path.join(path, name) for name in names if not name.startswith(_HIDDEN)]
            waiting += [
                _Waiting(p, (*above, real), unwanted)
                for p in inner
                if (os.path.isdir(p) or _is_wanted(p, wanted)) and not any(sieve(p) for sieve in unwanted)
            ]
    if not found:
        yield Unreadable(folder, f"has no documents in it; gulfcite looks for {', '.join(ENDINGS)} files")


def _unpacked(path: str, choice: Choice) -> list[str | Unreadable]:
    """The documents of an archive; none where the file is no archive."""
    if not path.lower().endswith(ARCHIVE) or not os.path.isfile(path):
        return []
    from .archives import members as listed  # few runs are given an archive

    members = listed(path)
    if members is None or isinstance(members, Unreadable):
        return [members] if members else []
    wanted, unwanted = choice.sieves(path)
    documents: list[str | Unreadable] = [
        member
        for member in members
        if (wanted(member) if wanted else member.lower().endswith(ENDINGS))
        and not any(sieve(member) for sieve in unwanted)
    ]
    return documents or [Unreadable(path, f"has no documents in it; gulfcite looks for {', '.join(ENDINGS)} files")]


def load(path: str) -> bytes | Unreadable:
    """All bytes of a file, of a member of an archive, or of standard input."""
    if f"{ARCHIVE}/" in path and not os.path.lexists(path):
        from . import archives

        data = archives.load(path, PACKED)
        if isinstance(data, Unreadable):
            return data
    else:
        try:
            with open(0, "rb", closefd=False) if path == STDIN else open(path, "rb") as file:
                head = file.read(_HEAD)
                data = head + file.read(max(0, _most(head) - len(head)))
        except OSError as error:
            return _refused(path, error)
    if len(data) >= _most(data):
        size = "20 MB" if kind_of(data).written else "200 MB"
        return Unreadable(path, f"is {size} or more, the most that is read; split it into one file a document")
    return data


def _most(data: bytes) -> int:
    """How many bytes a file has no more than that begins so."""
    return TOO_LARGE if kind_of(data).written else PACKED


def _is_wanted(path: str, wanted: Sieve | None) -> bool:
    """Whether a file of a folder is a document, or an archive that may hold some."""
    named = path.lower().endswith((*ENDINGS, ARCHIVE)) if wanted is None else wanted(path)
    return named and (os.path.isfile(path) or os.path.islink(path))


def _is_new(path: str, seen: set[str]) -> bool:
    real = os.path.realpath(path)
    new = real not in seen
    seen.add(real)
    return new


def _refused(path: str, error: OSError) -> Unreadable:
    if isinstance(error, FileNotFoundError):
        reason = "there is no such file; check the name"
    elif isinstance(error, IsADirectoryError):
        reason = "is a folder; give a file"
    elif isinstance(error, PermissionError):
        reason = "may not be read; ask for permission to read it, or copy it to a place of your own"
    else:
        reason = f"cannot be read ({(error.strerror or type(error).__name__).lower()}); copy it and try the copy"
    return Unreadable(path, reason)
