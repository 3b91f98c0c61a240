"""``gulfcite explain``."""

import sys
from typing import Annotated

import typer

from .formats import format_option


def explain(
    reference: Annotated[
        str | None, typer.Argument(metavar="REFERENCE", help="One reference, or - for standard input, one a line.")
    ] = None,
    cited: Annotated[
        bool, typer.Option("--cited", help="Read it as a note that cites, not as an entry of a list.")
    ] = False,
    chosen: Annotated[
        str | None, format_option(["table", "text", "json"], "table on a terminal, text in a pipe")
    ] = None,
) -> None:
    """Print how a reference is cut into its fields, and why."""
    given = sys.stdin.read() if reference == "-" else reference or ""
    strings = [line.strip() for line in given.splitlines() if line.strip()]
    if not strings:
        typer.echo("gulfcite: explain: give a reference in quotation marks, or - for standard input", err=True)
        raise typer.Exit(2)
    from ..parse import explanation
    from ..show import explain as shown

    explained = [(string, explanation.explain(string, cited=cited)) for string in strings]
    match chosen or ("table" if sys.stdout.isatty() else "text"):
        case "table":
            shown.show(explained)
        case "json":
            sys.stdout.writelines(shown.json(explained))
        case _:
            sys.stdout.writelines(shown.text(explained))
