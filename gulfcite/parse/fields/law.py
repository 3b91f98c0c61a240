"""Statutes: a law's or charter's name is its title, the article cited is the section."""

from __future__ import annotations

from .. import numerals
from ..draft import Draft

_STATUTES = frozenset(("law", "code", "decree", "constitution", "convention", "charter", "regulation", "family-code"))


def read(draft: Draft) -> None:
    """Take a description that begins with a statute's name as legislation, and the article after it."""
    passage = draft.passage
    label = passage.label(draft.start, "law")
    statute = label is not None and label.meaning in _STATUTES and not label.glued
    for at in range(draft.start, draft.end):
        article = passage.label(at, "law")
        if article is None or article.meaning != "article" or draft.owner[at]:
            continue
        begin = numerals.skip_marks(passage, article.end, draft.end, ".:(")
        found = numerals.number(passage, begin, draft.end)
        if found is None or (len(passage.key(at)) == 1 and not statute):
            continue
        end = found[1] + (passage.key(found[1]) == ")" and found[1] < draft.end)
        statute = statute or "law" in [each.table for i in range(draft.start, at) for each in passage.labels[i]]
        if not statute:
            continue
        if draft.cited:
            draft.locator = found[0]
        else:
            draft.item["section"] = found[0]
        draft.claim(at, end, "section")
        break
    if statute and any(owner == "section" for owner in draft.owner):
        draft.item["type"] = "legislation"
