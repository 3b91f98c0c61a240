"""A passage: tokens, and what the tables say of them."""

from __future__ import annotations

from gulfcite.patterns.passage import Passage

TEXT = "في المتن. (1) ينظر: علي  الوردي، ط3، ص 12."
NOTE = (TEXT.index("ينظر"), len(TEXT))


def test_places_are_those_of_the_document() -> None:
    passage = Passage(TEXT, NOTE)
    assert TEXT[slice(*passage.span_of(2, 4))] == "علي  الوردي"
    assert passage.quote(2, 4) == "علي الوردي"
    assert passage.quote(4, 4) == ""


def test_a_label_is_of_the_tables_that_are_asked_for() -> None:
    passage = Passage(TEXT, NOTE)
    signal = passage.label(0, "signal")
    assert signal is not None
    assert (signal.table, signal.meaning) == ("signal", "see")
    assert passage.label(0, "month") is None


def test_nothing_stands_outside() -> None:
    passage = Passage(TEXT, NOTE)
    assert (passage.key(-1), passage.key(passage.size), passage.kind(99)) == ("", "", "")
    assert passage.label(-1, "signal") is None
    assert passage.label(passage.size, "signal") is None


def test_labels_of_several_tables_are_in_order() -> None:
    found = Passage(TEXT, NOTE).found(0, 99, "page-label", "edition", "signal")
    assert [label.table for label in found] == ["signal", "edition", "page-label"]


def test_the_article_of_a_name_is_no_word_for_others() -> None:
    for text in ("Smith & Al-Rashid, K.", "Hassan et al-Khatib", "Smith, J., & Al Rashid, K."):
        passage = Passage(text, (0, len(text)))
        assert not passage.found(0, passage.size, "and-others"), text


def test_others_are_still_told_by_their_words() -> None:
    for text in ("Smith & al. (2012)", "Hassan et al - Oil", "Smith et al, 2012", "SMITH ET AL 2012"):
        passage = Passage(text, (0, len(text)))
        assert passage.found(0, passage.size, "and-others"), text
