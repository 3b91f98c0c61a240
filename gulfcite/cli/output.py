"""Where the text of a command goes: standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Annotated

import typer

from .inputs import Inputs

Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all."),
]


def deliver(pieces: Iterable[str], output: str | None, inputs: Inputs) -> None:
    """Write the pieces; what cannot be written is said as of an input."""
    if output is None:
        sys.stdout.writelines(pieces)
        return
    from ..write.target import save

    if reason := save(output, pieces):
        inputs.complain(output, reason)
