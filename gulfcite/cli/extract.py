"""``gulfcite extract``."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from ..write import FORMATS, format_of, write
from ..write.selection import EVERYTHING, select
from .formats import format_option
from .inputs import Encoding, Exclude, Include, Inputs, Paths
from .output import Output, deliver
from .selecting import Keys, Only, Printed, Sort, Works, selection

if TYPE_CHECKING:
    from ..model import Record


def extract(
    paths: Paths = None,
    chosen: Annotated[
        str | None,
        format_option(["table", *FORMATS], "by the ending of --output, else table on a terminal, bibtex in a pipe"),
    ] = None,
    output: Output = None,
    only: Only = None,
    language: Printed = None,
    works: Works = None,
    sort: Sort = "text",
    key_format: Keys = None,
    merge: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Add to this bibliography what it has not yet; with -o to a copy of it."),
    ] = None,
    twins: Annotated[
        bool,
        typer.Option("--twins", help="Each entry beside its translation, and what disagrees: table, csv, tsv or json."),
    ] = False,
    encoding: Encoding = None,
    include: Include = None,
    exclude: Exclude = None,
) -> None:
    """Print the references, notes, citations and works of documents."""
    if twins:
        if merge is not None or selection("", only, language, works, sort, key_format) != EVERYTHING:
            raise typer.BadParameter("it takes all entries as they stand.", param_hint="--twins")
        from .side_by_side import side_by_side

        side_by_side(Inputs(paths, encoding, include, exclude), chosen, output)
    if merge is not None and chosen is not None:
        raise typer.BadParameter("--merge goes on in the format of its file.", param_hint="--format")
    form = "bibtex" if merge is not None else _form(chosen, output)
    wanted = selection(form, only, language, works, sort, key_format)
    inputs = Inputs(paths, encoding, include, exclude)
    inputs.spare(output)
    analyses = inputs.some(whole=form in ("table", "json", "jsonl"))
    if merge is not None:
        from .merging import merge_into

        merge_into(merge, select(analyses, wanted, "works"), inputs, output)
    elif form == "table":
        from ..show import extract as tables

        tables.show(analyses, wanted)
    else:
        left_out: list[Record] = []
        deliver(write(form, analyses, wanted, left_out), output, inputs)
        if left_out:
            works = "1 work" if len(left_out) == 1 else f"{len(left_out)} works"
            typer.echo(f"gulfcite: left out {works} of which nothing is known; --format json has what is", err=True)
    raise typer.Exit(2 if inputs.failed else 0)


def _form(chosen: str | None, output: str | None) -> str:
    """The format that was asked for, else the one that fits where the text goes."""
    fitting = format_of(output) if output else "table" if sys.stdout.isatty() else "bibtex"
    form = chosen or fitting
    if form in FORMATS or (form == "table" and not output):
        return form
    raise typer.BadParameter(f"choose --format: {', '.join(FORMATS)}.", param_hint="--output" if output else None)
