"""Interviews: مقابلة مع فلان، عمان، 12/5/1999 is entered under the person interviewed."""

from __future__ import annotations

from .. import people
from ..draft import Draft


def read(draft: Draft) -> None:
    """Take a description that begins with a word for an interview and goes on with a name."""
    passage = draft.passage
    label = passage.label(draft.start, "interview")
    if label is None or label.glued:
        return
    begin = label.end
    if passage.key(begin) in ("مع", "with", "avec", ":"):
        begin += 1
    stop = begin
    while stop < draft.end and passage.kind(stop) != "mark":
        stop += 1
    if people.person_score(passage, begin, stop) < 0.5:
        return
    draft.item["type"] = "interview"
    draft.item["genre"] = passage.quote(label.start, label.end)
    draft.item["author"] = people.people(passage, begin, stop)
    draft.claim(draft.start, stop, "author")
