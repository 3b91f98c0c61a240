"""The ``--language`` option: that of the messages."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from ..check.phrase import Language


def _known(value: str | None) -> str | None:
    if value not in (None, "en", "ar"):
        raise typer.BadParameter(f"{value!r} is not one of en, ar.")
    return value


Spoken = Annotated[
    str | None,
    typer.Option("--language", metavar="en|ar", callback=_known, help="Of messages. Default: the environment's."),
]


def spoken(given: str | None) -> Language:
    """The language that was asked for, else that of the environment, else English."""
    said = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "ar" if (given or next(filter(None, said), "")).startswith("ar") else "en"
