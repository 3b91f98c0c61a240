"""``gulfcite check``."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from .formats import format_option
from .inputs import Inputs, Paths

if TYPE_CHECKING:
    from ..model import Analysis


def check(paths: Paths = None, chosen: Annotated[str, format_option(["text", "json"], "text")] = "text") -> None:
    """Print what is broken in the references of documents; exit code 1 when anything is, 2 when not all was read."""
    from ..show import check as shown

    inputs = Inputs(paths)
    findings = 0

    def counted() -> Iterator["Analysis"]:
        nonlocal findings
        for analysis in inputs.analyses(whole=True):
            findings += len(analysis.findings)
            yield analysis

    sys.stdout.writelines(shown.json(counted()) if chosen == "json" else shown.text(counted()))
    sys.stdout.flush()
    if inputs.count:
        typer.echo(shown.summary(inputs.count, findings), err=True)
    raise typer.Exit(2 if inputs.failed else 1 if findings else 0)
