"""Which bytes to read: files, folders walked in sorted order, and standard input."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .failure import Unreadable

#: How the name of a document inside a folder ends; a file that is named itself is read whatever its name.
ENDINGS = (".txt", ".text", ".md")
#: Bytes of a file that is refused: a book is under 5 MB, so this is a dump or a mistake.
TOO_LARGE = 100_000_000
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or standard input, that is there to be read."""

    path: str

    def load(self) -> bytes | Unreadable:
        """All its bytes; a file of ``TOO_LARGE`` bytes or more is not read through to find that out."""
        try:
            if self.path == STDIN:
                data = sys.stdin.buffer.read(TOO_LARGE)
            else:
                with open(self.path, "rb") as file:
                    regular = stat.S_ISREG(os.fstat(file.fileno()).st_mode)
                    data = file.read() if regular and os.path.getsize(self.path) < TOO_LARGE else file.read(TOO_LARGE)
        except OSError as error:
            return _refused(self.path, error)
        if len(data) >= TOO_LARGE:
            return Unreadable(self.path, "is 100 MB or more, the most that is read; split it into one file a document")
        return data


def find(paths: Sequence[str]) -> Iterator[Source | Unreadable]:
    """The files these paths stand for, in the order given, folders in sorted order; no file comes twice."""
    seen: set[str] = set()
    for path in paths:
        if path == STDIN:
            yield Source(path)
        elif os.path.isdir(path):
            yield from _inside(path, seen)
        elif _is_new(path, seen):
            yield Source(path)


def _inside(folder: str, seen: set[str]) -> Iterator[Source | Unreadable]:
    """The documents of a folder and the folders in it; names that begin with a full stop are left out."""
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
            yield Source(path)
        else:
            try:
                names = sorted(os.listdir(path), reverse=True)
            except OSError as error:
                found = True
                yield _refused(path, error)
                continue
            inner = [os.path.join(path, name) for name in names if not name.startswith(".")]
            waiting += [(p, (*above, real)) for p in inner if os.path.isdir(p) or _is_document(p)]
    if not found:
        yield Unreadable(folder, f"has no documents in it; gulfcite looks for {', '.join(ENDINGS)} files")


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
    elif isinstance(error, PermissionError):
        reason = "may not be read; ask for permission to read it, or copy it to a place of your own"
    else:
        reason = f"cannot be read ({(error.strerror or type(error).__name__).lower()}); copy it and try the copy"
    return Unreadable(path, reason)
