"""Files that a document names: read where they lie inside its project, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Sequence

from ..model import Record
from .failure import Unreadable

#: The most files that one document may name.
MOST = 50


def inside(path: str, name: str) -> str | None:
    """The path of an existing file that the document at ``path`` names; None outside its project.

    The project is the repository that the document is in, and where it is in none, its folder.
    """
    folder = os.path.dirname(os.path.abspath(path))
    if "\0" in name or os.path.isabs(name) or not os.path.isfile(path):
        return None
    found = os.path.realpath(os.path.join(folder, name))
    root = os.path.realpath(_root(folder))
    return found if os.path.isfile(found) and os.path.commonpath([found, root]) == root else None


def records(path: str, names: Sequence[str]) -> list[Record]:
    """The records of the bibliographies that a document names, in order; a file that cannot be read has none."""
    from .records import bibliography  # few documents name one

    found: list[Record] = []
    for name in names[:MOST]:
        file = inside(path, name)
        read = bibliography(file) if file else None
        if read and not isinstance(read, Unreadable):
            found += read.records
    return found


def _root(folder: str) -> str:
    above = folder
    while not os.path.exists(os.path.join(above, ".git")):
        parent = os.path.dirname(above)
        if parent == above:
            return folder
        above = parent
    return above
