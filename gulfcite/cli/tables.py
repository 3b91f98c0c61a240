"""``gulfcite tables``."""

import sys
from typing import Annotated

import typer

from .formats import format_option


def tables(
    what: Annotated[
        str | None, typer.Argument(metavar="[TABLE|TEXT]", help="A table, or words to look up in all of them.")
    ] = None,
    chosen: Annotated[str | None, format_option(["table", "json", "csv"], "table on a terminal, csv in a pipe")] = None,
) -> None:
    """Print the tables of words, the rows of one, or every row that a text meets."""
    from ..show import tables as shown
    from ..tables import lookup, names

    found: list[lookup.Table] | list[lookup.Row]
    if what is None:
        title, found = "Tables", lookup.known()
    elif what in names():
        title, found = what, lookup.rows_of(what)
    else:
        title, found = f"Rows met in {what}", lookup.met(what)
    match chosen or ("table" if sys.stdout.isatty() else "csv"):
        case "table":
            shown.show(title, found)
        case "json":
            sys.stdout.writelines(shown.json(found))
        case _:
            sys.stdout.writelines(shown.csv(found))
    if not found:
        typer.echo(f"gulfcite: no table has a row for {what!r}", err=True)
