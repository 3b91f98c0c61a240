"""Words and phrases as data: one tab-separated file a subject, a row a form.

The columns of a word table are form, language, meaning, note and example. A form is matched letter by
letter after folding, so vowel marks, hamza and full stops need no rows of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from os.path import dirname, join

from ..text.folding import fold_long
from .compiled import compiled


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of table ``name`` without its header, each with as many cells as the header has."""
    return compiled(f"rows-{name}", (name,), _rows)


def _rows(names: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    header, *lines = _lines(names[0])
    width = header.count("\t") + 1
    return tuple(tuple((line + "\t" * width).split("\t")[:width]) for line in lines)


@cache
def meanings(*names: str) -> dict[str, str]:
    """Folded form to meaning, over one or more word tables; the first row of a form wins."""
    return compiled(f"meanings-{'-'.join(names)}"[:100], names, _meanings)


def _meanings(names: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in names:
        for form, meaning in folded(name):
            found.setdefault(form, meaning)
    return found


def folded(name: str) -> list[tuple[str, str]]:
    """Form and meaning of each row of a word table; the form as the keys of its words with single spaces."""
    cells = [line.split("\t", 3) for line in _lines(name)[1:]]
    forms = fold_long("\n".join([cell[0] for cell in cells]))
    for mark in _DROPPED:
        forms = forms.replace(mark, " ")
    for mark in _WORDS:
        forms = forms.replace(mark, f" {mark} ")
    return [(" ".join(form.split()), cell[2]) for form, cell in zip(forms.split("\n"), cells, strict=True)]


#: Marks that part the words of a form and are nothing themselves, and marks that are read as words.
_DROPPED = '.:()[]"«»،,؛;?؟!'
_WORDS = "/&*°-"


def _lines(name: str) -> list[str]:
    with open(join(dirname(__file__), f"{name}.tsv"), encoding="utf-8") as file:
        return file.read().splitlines()
