"""``gulfcite schema``."""

import sys
from typing import Annotated

import typer


def schema(
    output: Annotated[
        str,
        typer.Argument(
            metavar="[OUTPUT]",
            show_default=False,
            help="extract (where nothing is said), contexts, twins, check, cited-by, explain, rules or tables.",
        ),
    ] = "extract",
) -> None:
    """Print the JSON Schema of what a command prints as JSON."""
    import json

    from ..show.schemas import SCHEMAS
    from ..show.schemas import schema as schema_of

    if output not in SCHEMAS:
        raise typer.BadParameter(f"{output!r} is not one of {', '.join(SCHEMAS)}.", param_hint="OUTPUT")
    json.dump(schema_of(output), sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
