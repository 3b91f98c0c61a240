"""Letters written to the word after them."""

from __future__ import annotations

import pytest

from gulfcite.text.proclitics import without_lam


@pytest.mark.parametrize(
    ("written", "word"),
    [("للقرضاوي", "القرضاوي"), ("لمحمد", "محمد"), ("لأبي هلال", "أبي هلال"), ("لبن منظور", "ابن منظور")],
)
def test_a_word_without_its_lam(written: str, word: str) -> None:
    assert without_lam(written) == word


@pytest.mark.parametrize("word", ["القرضاوي", "ابن منظور", "Laroui", ""])
def test_a_word_that_begins_otherwise_stays(word: str) -> None:
    assert without_lam(word) == word
