"""Interviews: مقابلة مع فلان، عمان، 12/5/1999 is entered under the person interviewed."""

from __future__ import annotations

from itertools import pairwise

from ..draft import Draft
from ..names import people

#: What may follow the kind of talk: who held it, or when.
_HELD = frozenset(("اجراها", "اجريت", "اجراه", "اجري", "بتاريخ", "في", "معه", "معها"))
_WITH = frozenset(("مع", "with", "avec"))


def read(draft: Draft) -> None:
    """Take a description that begins with a word for an interview and goes on with a name."""
    passage = draft.passage
    label = passage.label(draft.start, "interview")
    if label is None or label.glued:
        _behind_witness(draft)
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


def _behind_witness(draft: Draft) -> None:
    """الطيب محمد الطيب، باحث في الفولكلور، مقابلة شخصية، …: the witness first, then who he is, then the kind."""
    passage = draft.passage
    if not passage.found(draft.start, draft.end, "interview"):
        return
    segments = draft.segments()
    if not segments or people.person_score(passage, segments[0].start, segments[0].end) < people.LIKELY:
        return
    for before, segment in pairwise(segments[:4]):
        label = passage.label(segment.start, "interview")
        if label and not label.glued and label.meaning == "interview" and label.end - label.start > 1:
            if label.end < segment.end and passage.key(label.end) not in _HELD:
                return  # حوار مع المستقبل is a title
            kind = label.end - (passage.key(label.end - 1) in _WITH)
            draft.item["type"] = "interview"
            draft.item["genre"] = passage.quote(label.start, kind)
            draft.item["author"] = people.people(passage, segments[0].start, segments[0].end)
            draft.claim(segments[0].start, segment.end, "author")
            return
        if segment.before != "," or before.inside:
            return
