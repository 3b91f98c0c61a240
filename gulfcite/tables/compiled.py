"""What is made of tables, kept beside Python's own compiled files: read in a moment, made anew when a table changes."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable, Sequence
from os.path import dirname, join
from typing import TypeVar

from ..text import folding

T = TypeVar("T")
_FOLDER = join(dirname(__file__), "__pycache__")


def compiled(name: str, tables: Sequence[str], build: Callable[[Sequence[str]], T]) -> T:
    """What ``build`` makes of ``tables``, in plain containers; from disk if neither they nor the code has changed.

    Where nothing can be kept (a folder without leave to write) it is simply made each time.
    """
    sources = [
        build.__code__.co_filename,
        folding.__file__,
        *(join(dirname(__file__), f"{name}.tsv") for name in tables),
    ]
    stamp = _stamp(sources)
    path = join(_FOLDER, f"{name}.{sys.implementation.cache_tag}.tables")
    try:
        with open(path, "rb") as file:
            kept = marshal.loads(file.read())
        if kept[0] == stamp:
            return kept[1]  # type: ignore[no-any-return]
    except (OSError, ValueError, EOFError, TypeError, IndexError):
        pass
    value = build(tables)
    _keep(path, marshal.dumps((stamp, value)))  # type: ignore[arg-type]
    return value


def _stamp(paths: Sequence[str]) -> tuple[object, ...]:
    statuses = [os.stat(path) for path in paths]
    return tuple((path, status.st_mtime_ns, status.st_size) for path, status in zip(paths, statuses, strict=True))


def _keep(path: str, data: bytes) -> None:
    """Write whole or not at all: another run may be reading."""
    draft = f"{path}.{os.getpid()}"
    try:
        os.makedirs(_FOLDER, exist_ok=True)
        with open(draft, "wb") as file:
            file.write(data)
        os.replace(draft, path)
    except OSError:
        return
