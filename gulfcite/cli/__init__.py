"""The command line. A command is a module with a function, and a line here.

Typer reads the annotations of commands: as strings it would have to make values of them first, several times over.
"""

from importlib import import_module
from typing import Annotated

import typer

from .. import __version__

#: Each command is the function of its name in the module of its name.
COMMANDS = ("extract", "check", "cited-by", "convert", "explain", "rules", "rule", "tables", "schema")


def application(asked: str | None = None) -> typer.Typer:
    """The command line with the command that is ``asked`` for alone, which loads the fastest; else with all."""
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True)
    for command in (asked,) if asked in COMMANDS else COMMANDS:
        name = command.replace("-", "_")
        app.command(command)(getattr(import_module(f".{name}", __package__), name))
    app.callback()(gulfcite)
    return app


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"gulfcite {__version__}")
        raise typer.Exit


def gulfcite(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Read citations out of Arabic and mixed Arabic, English and French scholarship."""
