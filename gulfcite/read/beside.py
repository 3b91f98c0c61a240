"""Files that a document names: read where they lie inside its project, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Sequence

from ..model import Record
from . import sources
from .encodings import decode
from .failure import Unreadable

#: The most files that one document may name, and the most characters that it may take in.
MOST, LARGEST = 100, 20_000_000


class Beside:
    """The files beside a document; ``missed`` are the names of those that could not be read.

    The project is the repository that the document is in, and where it is in none, its folder. What was read from
    standard input or out of an archive has no project.
    """

    def __init__(self, path: str) -> None:
        self.missed: list[str] = []
        self._path = path
        self._count = self._size = 0

    def file(self, name: str, *endings: str) -> str | None:
        """The path of the file of this name, or of this name with one of the ``endings``."""
        self._count += 1
        if self._count <= MOST:
            for ending in ("", *endings):
                if found := _inside(self._path, name + ending):
                    return found
        self.missed.append(name)
        return None

    def text(self, path: str) -> str:
        """What is written in a file; nothing where it cannot be read, or where there was enough."""
        data = sources.load(path)
        decoded = data if isinstance(data, Unreadable) else decode(data)
        self._size += 0 if isinstance(decoded, str | Unreadable) else len(decoded.text)
        if isinstance(decoded, str | Unreadable) or self._size > LARGEST:
            self.missed.append(os.path.basename(path))
            return ""
        return decoded.text

    def records(self, names: Sequence[str]) -> list[Record]:
        """The records of bibliographies, in order."""
        from .records import bibliography  # few documents name one

        found: list[Record] = []
        for name in names:
            file = self.file(name, ".bib")
            read = bibliography(file) if file else None
            if isinstance(read, Unreadable):
                self.missed.append(name)
            elif read:
                found += read.records
        return found


def _inside(path: str, name: str) -> str | None:
    """The path of an existing file that the document at ``path`` names; None outside its project."""
    if "\0" in name or os.path.isabs(name) or not os.path.isfile(path):
        return None
    folder = os.path.dirname(os.path.abspath(path))
    found, root = os.path.realpath(os.path.join(folder, name)), os.path.realpath(_root(folder))
    return found if os.path.isfile(found) and os.path.commonpath([found, root]) == root else None


def _root(folder: str) -> str:
    above = folder
    while not os.path.exists(os.path.join(above, ".git")):
        parent = os.path.dirname(above)
        if parent == above:
            return folder
        above = parent
    return above
