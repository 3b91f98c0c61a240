"""Answers kept on disk, so that a document that is checked daily does not ask daily."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_DAY = 86_400
#: How long an answer holds, and how long none does.
_LASTING, _FAILED = 7 * _DAY, _DAY


class Memory:
    """Answers by question in a file; in memory alone where none is given or it cannot be opened."""

    def __init__(self, file: Path | None = None) -> None:
        self._store = _opened(file)

    def recall(self, question: str) -> list[Any] | None:
        """The answer, if it was kept and still holds."""
        rows = self._store.execute("SELECT answer, until FROM answers WHERE question = ?", (question,))
        row = rows.fetchone()
        return json.loads(row[0]) if row and row[1] > time.time() else None

    def keep(self, question: str, answer: Sequence[object], *, lasting: bool) -> None:
        """Keep an answer for a week, or one that says that there was none for a day."""
        until = time.time() + (_LASTING if lasting else _FAILED)
        with self._store:
            row = (question, json.dumps(list(answer), ensure_ascii=False), until)
            self._store.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", row)


def standard() -> Path:
    """Where answers are kept: with the user's caches."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "gulfcite" / "answers.sqlite"


def _opened(file: Path | None) -> sqlite3.Connection:
    try:
        if file:
            file.parent.mkdir(parents=True, exist_ok=True)
        store = sqlite3.connect(file or ":memory:")
        store.execute("CREATE TABLE IF NOT EXISTS answers (question TEXT PRIMARY KEY, answer TEXT, until REAL)")
    except (OSError, sqlite3.Error):
        return _opened(None)
    return store
