"""The title in the work's own language, romanised in square brackets, and the note of that language."""

from __future__ import annotations

from ...text.folding import is_arabic
from ..draft import Draft

_LANGUAGES = frozenset(("arabic", "english", "french", "persian", "turkish", "german"))


def read(draft: Draft) -> None:
    """Take the first square bracket of two words or more that no other field touched."""
    passage = draft.passage
    _language(draft)
    for at, close in draft.brackets("["):
        if at == draft.start or close < at + 3 or not draft.free(at, close + 1) or passage.label(at + 1, "thesis"):
            continue
        text = draft.text(at + 1, close)
        if not is_arabic(text) and not any(passage.label(i, "web", "no-date") for i in range(at + 1, close)):
            draft.item["original-title"] = text
            draft.claim(at, close + 1, "original-title")
            return


def _language(draft: Draft) -> None:
    """(in Arabic): which language the work itself is in, as a translated list tells; no part of the title."""
    passage = draft.passage
    for at, close in (*draft.brackets("("), *draft.brackets("[")):
        said = passage.keys[at + 1 : close]
        if len(said) == 2 and said[0] == "in" and said[1] in _LANGUAGES and at > draft.start:
            if draft.free(at, close + 1):
                draft.claim(at, close + 1, "language")
