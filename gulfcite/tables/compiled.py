"""What is made of tables, kept beside Python's own compiled files: read in a moment, made anew when a table changes."""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from functools import cache
from os.path import dirname, expanduser, join
from typing import TypeVar

from ..text import folding

T = TypeVar("T")
#: Where it is kept: with the package, or with the user's own caches where the package may not be written to.
_FOLDERS = (
    join(dirname(__file__), "__pycache__"),
    join(os.environ.get("XDG_CACHE_HOME") or join(expanduser("~"), ".cache"), "gulfcite"),
)


def compiled(name: str, build: Callable[[], T]) -> T:
    """What ``build`` makes of tables, in plain containers; from disk if neither they nor the code has changed.

    Where nothing can be kept it is simply made each time.
    """
    stamp = (_tables(), _status(build.__code__.co_filename), _status(folding.__file__))
    file = f"{name}.{sys.implementation.cache_tag}.tables"
    for folder in _FOLDERS:
        try:
            with open(join(folder, file), "rb") as kept:
                value = marshal.loads(kept.read())
            if value[0] == stamp:
                return value[1]  # type: ignore[no-any-return]
        except (OSError, ValueError, EOFError, TypeError, IndexError):
            continue
    made = build()
    data = marshal.dumps((stamp, made))  # type: ignore[arg-type]
    any(_keep(folder, file, data) for folder in _FOLDERS)
    return made


@cache
def _tables() -> tuple[int, int]:
    """The times of all tables and of their folders summed up, and their sizes: one change makes all anew."""
    times = sizes = 0
    with os.scandir(dirname(__file__)) as folders:
        for folder in [entry for entry in folders if entry.is_dir() and entry.name != "__pycache__"]:
            times += folder.stat().st_mtime_ns
            with os.scandir(folder) as files:
                for file in files:
                    status = file.stat()
                    times += status.st_mtime_ns
                    sizes += status.st_size
    return times, sizes


@cache
def _status(path: str) -> tuple[str, int, int]:
    status = os.stat(path)
    return path, status.st_mtime_ns, status.st_size


def _keep(folder: str, file: str, data: bytes) -> bool:
    """Write whole or not at all: another run may be reading."""
    draft = join(folder, f"{file}.{os.getpid()}")
    try:
        os.makedirs(folder, exist_ok=True)
        with open(draft, "wb") as out:
            out.write(data)
        os.replace(draft, join(folder, file))
    except OSError:
        return False
    return True
