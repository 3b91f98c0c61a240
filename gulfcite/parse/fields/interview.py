"""Interviews: مقابلة مع فلان، عمان، 12/5/1999 is entered under the person interviewed."""

from __future__ import annotations

from ..draft import Draft
from ..names import people

_WITH = frozenset(("مع", "with", "avec"))


def read(draft: Draft) -> None:
    """Take a description that begins with a word for an interview and goes on with a name."""
    passage = draft.passage
    label = passage.label(draft.start, "interview")
    if label is None or label.glued:
        return
    begin = label.end
    kind = begin - (passage.key(begin - 1) in _WITH)
    if passage.key(begin) in _WITH or passage.key(begin) == ":":
        begin += 1
    stop = begin
    while stop < draft.end and passage.kind(stop) != "mark":
        stop += 1
    if people.person_score(passage, begin, stop) < 0.5:
        return
    draft.item["type"] = "interview"
    draft.item["genre"] = passage.quote(label.start, kind)
    draft.item["author"] = people.people(passage, begin, stop)
    draft.claim(draft.start, stop, "author")
