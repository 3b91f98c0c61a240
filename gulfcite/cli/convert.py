"""``gulfcite convert``."""

from typing import Annotated

import typer

from ..write import BIBLIOGRAPHIES, TEX, format_of, write_records
from .formats import format_option
from .inputs import Inputs
from .output import Output, deliver
from .selecting import Keys


def convert(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE...", show_default=False, help="Bibliographies, or - for standard input."),
    ] = None,
    chosen: Annotated[str | None, format_option(BIBLIOGRAPHIES, "by the ending of --output, else bibtex")] = None,
    output: Output = None,
    key_format: Keys = None,
) -> None:
    """Print bibliographies that other tools wrote in another format, all as one, under their own keys."""
    if chosen is None:
        chosen = _format_of(output) if output else "bibtex"
    if chosen is None:
        raise typer.BadParameter(f"choose --format: {', '.join(BIBLIOGRAPHIES)}.", param_hint="--output")
    inputs = Inputs(paths)
    found = list(inputs.bibliographies())
    if not found:
        raise typer.Exit(2)
    from ..write.records import gathered

    records = (record for one in found for record in one.records)
    deliver(write_records(chosen, gathered(records, tex=chosen in TEX, form=key_format)), output, inputs)
    raise typer.Exit(2 if inputs.failed else 0)


def _format_of(output: str) -> str | None:
    """As the name of a bibliography is understood when it is read: ``library.json`` is CSL-JSON here."""
    from ..read.records.kinds import kind_named

    return next((name for name in (format_of(output), kind_named(output)) if name in BIBLIOGRAPHIES), None)
