"""Words and phrases as data, by language: ``ar/short-form.toml`` holds the Arabic rows of the table ``short-form``.

A file is a list of rows for each meaning; a row has its form, perhaps a note and an example. Rows without an example
of their own are tried in the file's, at ``{}``: the one for their meaning, or else ``any``. A form is matched letter
by letter after folding, so vowel marks, hamza and full stops need no rows of their own. ``across`` holds what stands
side by side in several languages, and ``about.toml`` says what each table lists.
"""

from __future__ import annotations

import os
from functools import cache
from os.path import dirname, exists, join
from typing import Any

from ..text.folding import fold_long
from .compiled import compiled

#: Where one form stands in several languages with different meanings, the first language wins.
LANGUAGES = ("ar", "en", "fr", "la", "de", "es", "it", "tr", "fa", "ar-Latn")
_ACROSS = "across"
_FOLDER = dirname(__file__)


def names() -> list[str]:
    """The names of all tables, in order."""
    files = {file for folder in (*LANGUAGES, _ACROSS) for file in os.listdir(join(_FOLDER, folder))}
    return sorted(file.removesuffix(".toml") for file in files if file.endswith(".toml"))


def about() -> dict[str, str]:
    """What each table lists, in one line."""
    return {name: str(lists) for name, lists in _load(join(_FOLDER, "about.toml")).items()}


def across() -> list[str]:
    """The names of the tables whose rows stand side by side in several languages, in order."""
    return sorted(file.removesuffix(".toml") for file in os.listdir(join(_FOLDER, _ACROSS)))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of table ``name``: form, language, meaning, note and example of each.

    Of a table across languages: a cell for each language, several phrases parted by ``; ``, and the meaning at the end.
    """
    return compiled(f"rows-{name}", lambda: _rows(name))


@cache
def meanings(*names: str) -> dict[str, str]:
    """Folded form to meaning, over one or more word tables; the first row of a form wins."""
    return compiled(f"meanings-{'-'.join(names)}"[:100], lambda: _meanings(names))


def _meanings(names: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in names:
        for form, meaning in folded(name):
            found.setdefault(form, meaning)
    return found


def folded(name: str) -> list[tuple[str, str]]:
    """Form and meaning of each row of a word table; the form as the keys of its words with single spaces."""
    forms = fold_long("\n".join([row[0] for row in rows(name)]))
    for mark in _DROPPED:
        forms = forms.replace(mark, " ")
    for mark in _WORDS:
        forms = forms.replace(mark, f" {mark} ")
    return [(" ".join(form.split()), row[2]) for form, row in zip(forms.split("\n"), rows(name), strict=True)]


#: Marks that part the words of a form and are nothing themselves, and marks that are read as words.
_DROPPED = '.:()[]"«»،,؛;?؟!'
_WORDS = "/&*°-"


def _rows(name: str) -> tuple[tuple[str, ...], ...]:
    across = _read(_ACROSS, name)
    if across:
        return tuple((*map(_cell, row.values()), meaning) for meaning, group in across.items() for row in group)
    return tuple(row for language in LANGUAGES for row in _words(language, _read(language, name)))


def _words(language: str, table: dict[str, Any]) -> list[tuple[str, ...]]:
    examples = table.pop("examples", {})
    found: list[tuple[str, ...]] = []
    for meaning, group in table.items():
        context = examples.get(meaning) or examples["any"]
        for row in group:
            example = row.get("example") or context.replace("{}", row["form"])
            found.append((row["form"], language, meaning, row.get("note", ""), example))
    return found


def _cell(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "; ".join(value)


def _read(language: str, name: str) -> dict[str, Any]:
    path = join(_FOLDER, language, f"{name}.toml")
    return _load(path) if exists(path) else {}


def _load(path: str) -> dict[str, Any]:
    import tomllib  # only a table that changed is read anew

    with open(path, "rb") as file:
        return tomllib.load(file)
