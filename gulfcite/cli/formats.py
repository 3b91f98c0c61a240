"""Options whose choices are names, ``--format`` before all, whose names are those of a registry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import typer


def one_of(names: Sequence[str]) -> Callable[[str | None], str | None]:
    """What stops at a value that is none of the names."""

    def known(value: str | None) -> str | None:
        if value is not None and value not in names:
            raise typer.BadParameter(f"{value!r} is not one of {', '.join(names)}.")
        return value

    return known


def format_option(names: Sequence[str], default: str) -> Any:
    """The option; ``default`` says, for the help, what holds without it."""
    told = f"Default: {default}."
    return typer.Option(
        "--format", "-f", metavar="|".join(names), callback=one_of(names), show_default=False, help=told
    )
