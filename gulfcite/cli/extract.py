"""``gulfcite extract``."""

import sys
from itertools import chain
from typing import Annotated

import typer

from ..write import FORMATS, format_of, write
from ..write.selection import select
from .formats import format_option
from .inputs import Encoding, Inputs, Paths
from .selecting import Only, Printed, Sort, Works, selection


def extract(
    paths: Paths = None,
    chosen: Annotated[
        str | None,
        format_option(["table", *FORMATS], "by the ending of --output, else table on a terminal, bibtex in a pipe"),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all."),
    ] = None,
    only: Only = None,
    language: Printed = None,
    works: Works = None,
    sort: Sort = "text",
    merge: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Add to this bibliography what it has not yet; with -o to a copy of it."),
    ] = None,
    encoding: Encoding = None,
) -> None:
    """Print the references, notes, citations and works of documents."""
    if merge is not None:
        if chosen is not None:
            raise typer.BadParameter("--merge goes on in the format of its file.", param_hint="--format")
        chosen = "bibtex"
    elif output is None:
        chosen = chosen or ("table" if sys.stdout.isatty() else "bibtex")
    else:
        chosen = chosen or format_of(output)
        if chosen in (None, "table"):
            raise typer.BadParameter(f"choose --format: {', '.join(FORMATS)}.", param_hint="--output")
    wanted = selection(chosen, only, language, works, sort)
    inputs = Inputs(paths, encoding)
    analyses = inputs.analyses(whole=chosen in ("table", "json", "jsonl"))
    first = next(analyses, None)
    if first is None:
        raise typer.Exit(2)
    analyses = chain([first], analyses)
    if merge is not None:
        from .merging import merge_into

        merge_into(merge, select(analyses, wanted, bibliography=True), inputs, output)
    elif chosen == "table":
        from ..show import extract as tables

        tables.show(analyses, wanted)
    elif output is None:
        sys.stdout.writelines(write(chosen, analyses, wanted))
    else:
        from ..write.target import save

        if reason := save(output, write(chosen, analyses, wanted)):
            inputs.complain(output, reason)
    raise typer.Exit(2 if inputs.failed else 0)
