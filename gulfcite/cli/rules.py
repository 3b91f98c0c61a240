"""``gulfcite rules``."""

import sys
from typing import Annotated

from .formats import format_option
from .language import Spoken, spoken


def rules(
    chosen: Annotated[str | None, format_option(["table", "json"], "table")] = None,
    language: Spoken = None,
) -> None:
    """Print the rules of the check: code, name, severity and what each finds."""
    from ..check.selection import EVERY
    from ..show import rules as shown

    if chosen == "json":
        sys.stdout.writelines(shown.json(EVERY, spoken(language)))
    else:
        shown.show(EVERY, spoken(language))
