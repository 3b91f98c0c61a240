"""What would change in a document, as a unified diff."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff


def changes(path: str, before: str, after: str) -> Iterator[str]:
    """The lines of the diff; none where nothing changes."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for line in unified_diff(old, new, path, path):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
