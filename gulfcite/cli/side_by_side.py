"""``gulfcite extract --twins``: each entry beside its twin in another language."""

from __future__ import annotations

import sys
from typing import NoReturn

import typer

from .inputs import Inputs
from .output import deliver


def side_by_side(inputs: Inputs, chosen: str | None, output: str | None) -> NoReturn:
    """Print the twins of each document as a table, or write them as rows or JSON, and end the program."""
    from ..show import twins

    ending = output.rpartition(".")[2].lower() if output else ""
    form = chosen or (ending if output else "table" if sys.stdout.isatty() else "csv")
    known = (*twins.WRITERS, *(() if output else ("table",)))
    if form not in known:
        raise typer.BadParameter(f"twins are written as {', '.join(known)}.", param_hint="--format")
    inputs.spare(output)
    analyses = inputs.some(whole=False)
    if form == "table":
        twins.show(analyses)
    else:
        deliver(twins.WRITERS[form](analyses), output, inputs)
    raise typer.Exit(2 if inputs.failed else 0)
