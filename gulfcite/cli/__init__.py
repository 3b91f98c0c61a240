"""The command line. A command is a module with a function, and a line here.

Typer reads the annotations of commands: as strings it would have to make values of them first, several times over.
"""

from collections.abc import Callable
from typing import Annotated

import typer

from .. import __version__
from .check import check
from .cited_by import cited_by
from .convert import convert
from .explain import explain
from .extract import extract
from .rule import rule
from .rules import rules
from .schema import schema
from .tables import tables

COMMANDS: dict[str, Callable[..., None]] = {
    "extract": extract,
    "check": check,
    "cited-by": cited_by,
    "convert": convert,
    "explain": explain,
    "rules": rules,
    "rule": rule,
    "tables": tables,
    "schema": schema,
}

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True)
for name, command in COMMANDS.items():
    app.command(name)(command)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"gulfcite {__version__}")
        raise typer.Exit


@app.callback()
def gulfcite(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Read citations out of Arabic and mixed Arabic, English and French scholarship."""
