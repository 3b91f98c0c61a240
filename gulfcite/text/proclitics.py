"""Letters that Arabic writes to the word after them, and words without them."""

from __future__ import annotations

#: And, so, in, for, like.
PROCLITICS = "وفبلك"


def without_lam(text: str) -> str:
    """للقرضاوي is القرضاوي, the article being written to ل without its alef; لمحمد is محمد, لبن is ابن."""
    if text.startswith("لل"):
        return f"ال{text[2:]}"
    bare = text.removeprefix("ل")
    return f"ا{bare}" if bare != text and bare.split(" ")[0] == "بن" else bare
