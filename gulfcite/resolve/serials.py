"""«المجلة نفسها» · «نفس الجريدة»: the periodical of the citation before, by its name or as the work itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from ..model import Citation, Item
from ..tables import meanings
from ..text.folding import fold


def in_same_serial(citation: Citation, before: Sequence[Item]) -> Citation:
    """The citation with the periodical's name; ibid. where, like the work ``before``, it has no author and no title.

    ``before`` is what is known of the work cited just before, the latest first.
    """
    item = citation.item
    field = _phrase_in(item)
    name = next((record["container-title"] for record in before if "container-title" in record), None)
    if field is None or name is None:
        return citation
    item = cast(Item, {key: value for key, value in item.items() if key != field})
    if "author" in item or "title" in item or any("title" in record for record in before):
        return citation._replace(item={**item, "container-title": name})
    item.pop("type", None)
    return citation._replace(form="ibid", item=item)


def _phrase_in(item: Item) -> str | None:
    forms = meanings("short-form")
    named = {"container-title": item.get("container-title", ""), "title": item.get("title", "")}
    return next((field for field, name in named.items() if forms.get(fold(name)) == "same-journal"), None)
