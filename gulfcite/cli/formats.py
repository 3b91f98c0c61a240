"""The ``--format`` option, whose choices are the names of a registry."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import typer


def format_option(names: Sequence[str], default: str) -> Any:
    """The option; ``default`` says, for the help, what holds without it."""

    def known(value: str | None) -> str | None:
        if value is not None and value not in names:
            raise typer.BadParameter(f"{value!r} is not one of {', '.join(names)}.")
        return value

    return typer.Option(
        "--format", "-f", metavar="|".join(names), callback=known, show_default=False, help=f"Default: {default}."
    )
