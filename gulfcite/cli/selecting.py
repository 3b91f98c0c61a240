"""What is written, and how: ``--only``, ``--language``, ``--works``, ``--sort``, ``--key-format``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

import typer

from ..write import BIBLIOGRAPHIES, FORMATS
from ..write.selection import ORDERS, PARTS, SHAPES, Selection
from .formats import one_of

#: The languages that entries are told to be in.
_LANGUAGES = ("ar", "en", "fr")


def _chosen(option: str, names: Sequence[str], told: str) -> Any:
    return typer.Option(option, metavar="|".join(names), callback=one_of(names), show_default=False, help=told)


def _key_format(value: str | None) -> str | None:
    if value is not None:
        from ..resolve.key_format import made

        try:
            made({}, value)
        except ValueError as error:
            raise typer.BadParameter(f"{error}.") from None
    return value


Only = Annotated[
    str | None,
    _chosen("--only", PARTS, "Nothing but these; in a bibliography each entry or full citation is then a record."),
]
Printed = Annotated[
    str | None,
    _chosen("--language", _LANGUAGES, "Nothing but what is printed in it. (Of messages it is in other commands.)"),
]
Works = Annotated[
    str | None, _chosen("--works", SHAPES, "Whether an entry and its translation are one work or two. Default: one.")
]
Sort = Annotated[
    str, _chosen("--sort", ORDERS, "By this, as Arab libraries file; cited: most cited first. Default: as in the text.")
]

Keys = Annotated[
    str | None,
    typer.Option(
        "--key-format",
        metavar="FORMAT",
        callback=_key_format,
        help="What keys are made of, as {author}{year}{title}; in convert of all records, whatever key they had.",
    ),
]


def selection(
    form: str, only: str | None, language: str | None, works: str | None, sort: str, keys: str | None
) -> Selection:
    """What was asked for, where it can be written in that format."""
    if only == "notes" and form in BIBLIOGRAPHIES:
        told = f"notes are no works, and {form} holds works; choose json, jsonl or table."
        raise typer.BadParameter(told, param_hint="--only")
    if form in FORMATS and FORMATS[form].of and only not in (None, FORMATS[form].of):
        raise typer.BadParameter(f"{form} are of {FORMATS[form].of}.", param_hint="--only")
    return Selection(only, language, works, sort, keys)  # type: ignore[arg-type]
