"""``gulfcite schema``."""

import sys
from typing import Annotated

import typer


def schema(
    command: Annotated[
        str, typer.Argument(metavar="[extract|check]", help="The command whose JSON is meant.")
    ] = "extract",
) -> None:
    """Print the JSON Schema of what extract or check prints with --format json."""
    import json

    from ..write import schema as schemas

    known = {"extract": schemas.extract, "check": schemas.check}
    if command not in known:
        raise typer.BadParameter(f"{command!r} is not one of {', '.join(known)}.", param_hint="COMMAND")
    json.dump(known[command](), sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
