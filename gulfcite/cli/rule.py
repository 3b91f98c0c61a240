"""``gulfcite rule``."""

import sys
from typing import Annotated

import typer

from .language import Spoken, spoken


def rule(
    name: Annotated[str, typer.Argument(metavar="RULE", show_default=False, help="The code of a rule, or its name.")],
    language: Spoken = None,
) -> None:
    """Print what a rule finds, why it matters, and an example of each kind."""
    from ..check.selection import EVERY, UnknownRuleError, named
    from ..show import rules as shown

    try:
        codes = named([name])
    except UnknownRuleError as error:
        raise typer.BadParameter(str(error), param_hint="RULE") from None
    for one in EVERY:
        if one.code in codes:
            sys.stdout.write(shown.documented(one, spoken(language)))
