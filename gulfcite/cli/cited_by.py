"""``gulfcite cited-by``."""

import sys
from typing import Annotated

import typer

from .formats import format_option
from .inputs import Encoding, Exclude, Include, Inputs, Paths


def cited_by(
    paths: Paths = None,
    chosen: Annotated[str | None, format_option(["table", "json", "csv"], "table on a terminal, csv in a pipe")] = None,
    encoding: Encoding = None,
    include: Include = None,
    exclude: Exclude = None,
) -> None:
    """Print each work once, most cited first, with the documents, pages and notes that cite it."""
    from .. import corpus
    from ..show import cited_by as shown

    inputs = Inputs(paths, encoding, include, exclude)
    works = corpus.cited_by(inputs.analyses(whole=False))
    match chosen or ("table" if sys.stdout.isatty() else "csv"):
        case "table":
            shown.show(works)
        case "json":
            sys.stdout.writelines(shown.json(works))
        case _:
            sys.stdout.writelines(shown.csv(works))
    raise typer.Exit(2 if inputs.failed else 0)
