"""One bibliographic description, an entry or a full citation, into a CSL item: the fields in their order."""

from __future__ import annotations

from ..patterns.passage import Passage
from .draft import Draft, Habit, Settled
from .fields import (
    archive,
    container,
    dated,
    edition,
    event,
    extent,
    genre,
    head,
    headword,
    host,
    house,
    imprint,
    interview,
    issued,
    judgment,
    kind,
    law,
    lead,
    life,
    manuscript,
    numbering,
    original,
    pages,
    recitation,
    roles,
    serial,
    series,
    sign,
    title,
    town,
    web,
)

#: Fields whose words or shape give them away come first; what is left in the middle is read last.
FIELDS = (
    judgment.read,
    law.read,
    headword.read,
    life.read,
    web.read,
    recitation.read,
    archive.read,
    lead.authors,
    dated.read,
    interview.read,
    original.read,
    serial.alone,
    lead.title,
    serial.read,
    host.read,
    edition.read,
    extent.read,
    numbering.read,
    pages.read,
    issued.read,
    head.authors,
    lead.title,
    sign.read,
    manuscript.read,
    roles.read,
    genre.read,
    event.read,
    series.read,
    container.read,
    town.read,
    imprint.read,
    house.read,
    title.read,
    kind.read,
)


_NO_HABIT = Habit()


def describe(
    passage: Passage,
    start: int,
    end: int,
    *,
    cited: bool = False,
    habit: Habit = _NO_HABIT,
    repeat: tuple[int, int] | None = None,
    settled: Settled | None = None,
) -> Draft:
    """Read tokens ``[start, end)``; the draft that comes back holds the item, the locator and the flaws.

    ``repeat`` are the tokens of a short form inside the description, which no field may take; what is ``settled``
    is taken as given. Where there are no tokens nothing is read.
    """
    draft = unread(passage, start, end, cited=cited, habit=habit, repeat=repeat, settled=settled)
    for read in FIELDS if start < end else ():
        read(draft)
    return draft


def unread(
    passage: Passage,
    start: int,
    end: int,
    *,
    cited: bool,
    habit: Habit,
    repeat: tuple[int, int] | None = None,
    settled: Settled | None = None,
) -> Draft:
    """The draft of a description before any field has read it."""
    draft = Draft(passage, start, end, cited=cited, habit=habit)
    if repeat:
        draft.claim(*repeat, "short")
    if settled:
        draft.item[settled.field] = settled.value
        draft.claim(settled.start, settled.end, settled.field)
    return draft
