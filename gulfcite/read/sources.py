"""Which bytes to read: files, folders walked in sorted order, and standard input."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from .failure import Unreadable
from .kinds import ENDINGS

#: Bytes of a file that is refused: a book is under 5 MB, so this is a dump or a mistake.
TOO_LARGE = 20_000_000
STDIN = "-"
#: Hidden files, and those that Word keeps beside a document that is open.
_HIDDEN = (".", "~$")


def find(paths: Sequence[str]) -> Iterator[str | Unreadable]:
    """The files these paths stand for, in the order given, folders in sorted order; no file comes twice."""
    seen: set[str] = set()
    for path in paths:
        if path != STDIN and os.path.isdir(path):
            yield from _inside(path, seen)
        elif _is_new(path, seen):
            yield path


def _inside(folder: str, seen: set[str]) -> Iterator[str | Unreadable]:
    """The documents of a folder and the folders in it; hidden files are left out."""
    found = False
    waiting: list[tuple[str, tuple[str, ...]]] = [(folder, ())]
    while waiting:
        path, above = waiting.pop()
        real = os.path.realpath(path)
        if real in above:
            found = True
            yield Unreadable(path, "is a link to a folder that it is in itself; remove the link")
        elif not _is_new(path, seen):
            found = True
        elif not os.path.isdir(path):
            found = True
            yield path
        else:
            try:
                names = sorted(os.listdir(path), reverse=True)
            except OSError as error:
                found = True
                yield _refused(path, error)
                continue
            inner = [os.path.join(path, name) for name in names if not name.startswith(_HIDDEN)]
            waiting += [(p, (*above, real)) for p in inner if os.path.isdir(p) or _is_document(p)]
    if not found:
        yield Unreadable(folder, f"has no documents in it; gulfcite looks for {', '.join(ENDINGS)} files")


def load(path: str) -> bytes | Unreadable:
    """All bytes of a file or of standard input."""
    try:
        with open(0, "rb", closefd=False) if path == STDIN else open(path, "rb") as file:
            data = file.read(TOO_LARGE)
    except OSError as error:
        return _refused(path, error)
    if len(data) == TOO_LARGE:
        return Unreadable(path, "is 20 MB or more, the most that is read; split it into one file a document")
    return data


def _is_document(path: str) -> bool:
    return path.lower().endswith(ENDINGS) and (os.path.isfile(path) or os.path.islink(path))


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
