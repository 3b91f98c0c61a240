"""What the tables know, to be shown: all of them, the rows of one, and the rows that a text meets."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..text.folding import fold
from ..text.tokens import tokenize
from . import about, across, names, rows
from .lexicon import Label, lexicon, phrase


class Row(NamedTuple):
    """A row as a person reads it; one across languages has its other forms under ``note``."""

    table: str
    language: str
    meaning: str
    form: str
    note: str
    example: str


class Table(NamedTuple):
    """A table: how many rows it has, in which languages, and what it lists."""

    name: str
    rows: int
    languages: tuple[str, ...]
    lists: str


def known() -> list[Table]:
    """Every table, in order of names."""
    return [
        Table(name, len(found), tuple(dict.fromkeys(row.language for row in found)), about()[name])
        for name in names()
        for found in [rows_of(name)]
    ]


def rows_of(name: str) -> list[Row]:
    """The rows of table ``name``."""
    if name in across():
        return [Row(name, "ar", row[-1], row[0], " = ".join(filter(None, row[1:-1])), "") for row in rows(name)]
    return [Row(name, language, meaning, form, note, example) for form, language, meaning, note, example in rows(name)]


def met(text: str) -> list[Row]:
    """The rows a text meets: of words the longest of each table, in order of the text; then all across languages."""
    keys = tokenize(text).keys
    words = lexicon(*[name for name in names() if name not in across()])
    found = [
        row for labels in words.labels(keys).values() for label in labels.values() for row in rows_behind(label, keys)
    ]
    found += [row for name in across() for row in rows_with(name, keys)]
    return list(dict.fromkeys(found))


def rows_with(name: str, keys: Sequence[str]) -> list[Row]:
    """The rows of a table across languages that have a form which stands in the tokens with these keys."""
    read = f" {' '.join(keys)} "
    return [row for row in rows_of(name) if any(f" {form} " in read for form in _forms(row))]


def rows_behind(label: Label, keys: Sequence[str]) -> Iterator[Row]:
    """The rows that gave a label; a conjunction or preposition glued to its first word is not of the row."""
    read = " ".join(key for key in keys[label.start : label.end] if key != ".")
    for row in rows_of(label.table):
        if row.meaning == label.meaning:
            form = phrase(row.form)
            if read == form or (label.glued and read.endswith(form.removeprefix("ال"))):
                yield row


def _forms(row: Row) -> list[str]:
    """The phrases of a row across languages, as keys with single spaces."""
    cells = fold(f"{row.form}; {row.note}").replace(" = ", ";").split(";")
    return [form.strip() for form in cells]
