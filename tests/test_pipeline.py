"""What holds of every analysis: whatever is said of a text stands at its place in it, in order, and twice the same."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gulfcite.model import Analysis, Citation, Document
from gulfcite.pipeline import analyse

DOCUMENTS = sorted((Path(__file__).parents[1] / "fixtures" / "documents").glob("*.txt"))
#: What documents are made of: words that mean something to the reader, marks, digits, controls, and anything else.
PIECES = (
    *("علي الوردي", "محمد عابد الجابري", "وعاظ السلاطين", "المقدمة", "دار الطليعة", "بيروت", "بغداد", "الجابري"),
    *("مصدر سبق ذكره", "المصدر نفسه", "المرجع السابق", "م.س", "ينظر", "نقلا عن", "وآخرون", "ترجمة", "تحقيق", "مجلة"),
    *("ص 12", "ص ص 12-15", "ج1", "ط3", "العدد 167", "1954", "1417هـ", "١٩٩٠م", "20 مايو 2015", "د.ت", "سورة البقرة"),
    *(
        "المراجع",
        "الهوامش",
        "المصادر والمراجع",
        "References",
        "Notes",
        "Hourani",
        "op. cit.",
        "Ibid.",
        "p. 12",
        "et al.",
    ),
    *("(1)", "(2)", "[1]", "1-", "1.", "¹", "*", "•", "______", "(الجابري، 1990)", "(Hourani 1962, 59)", ")1("),
    *("https://www.caus.org.lb", "http:/", "doi:10.1/x", "قال", "وزارة التخطيط", "القانون رقم 131 لسنة 1948"),
    *"،؛:.,;()[]{}«»“”\"'/-–—…؟!&#§°",
    *(
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        " ",
        "\u200f",
        "\u202b",
        "\u202c",
        "\u00ad",
        "\ufeff",
        "\x00",
        "\x0c",
        "\u2028",
        "ـــ",
        "َّ",
    ),
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=60).map("".join),
    st.lists(st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join), max_size=12).map("\n".join),
)


def is_sound(analysis: Analysis) -> None:
    text = analysis.document.text
    for one in chain(analysis.references, analysis.notes, analysis.citations):
        assert one.text
        assert one.text == text[slice(*one.span)]
    callouts = [note.callout for note in analysis.notes if note.callout]
    lone = [span for _, span in analysis.lone_callouts]
    for start, end in [*callouts, *lone, *(finding.span for finding in analysis.findings)]:
        assert 0 <= start < end <= len(text)
    for things, letter in ((analysis.references, "R"), (analysis.notes, "N"), (analysis.citations, "C")):
        assert [one.id for one in things] == [f"{letter}{order}" for order in range(1, len(things) + 1)]
        assert [one.span for one in things] == sorted(one.span for one in things)
    holds_together(analysis)


def holds_together(analysis: Analysis) -> None:
    """Ids that are given are ids of something, and both ends of a tie know of it."""
    notes = {note.id: note for note in analysis.notes}
    citations = {citation.id: citation for citation in analysis.citations}
    works = {work.id: work for work in analysis.works}
    references = {reference.id: reference for reference in analysis.references}
    assert [one for note in analysis.notes for one in note.citations] == [c.id for c in analysis.citations if c.note]
    for citation in analysis.citations:
        if citation.note:
            assert inside(citation, notes[citation.note].span)
            assert citation.id in notes[citation.note].citations
        resolution = citation.resolution
        assert (resolution.status == "resolved") == (resolution.work is not None)
        assert set(resolution.candidates) <= works.keys()
        if resolution.work:
            assert citation.id in works[resolution.work].citations
        if resolution.reference:
            assert references[resolution.reference].work == resolution.work
        if resolution.antecedent:
            assert citations[resolution.antecedent].span < citation.span
            assert citations[resolution.antecedent].resolution.work == resolution.work
    for reference in analysis.references:
        assert reference.work is not None
        assert reference.id in works[reference.work].references
    assert len({work.key for work in analysis.works}) == len(analysis.works)
    targets = references.keys() | notes.keys() | citations.keys() | {None}
    assert {finding.target for finding in analysis.findings} <= targets


def inside(citation: Citation, span: tuple[int, int]) -> bool:
    return span[0] <= citation.span[0] and citation.span[1] <= span[1]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document(path: Path) -> None:
    is_sound(analyse(Document(path.name, path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_line_ends_and_controls_make_no_difference(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    plain = analyse(Document("", text))
    other = analyse(Document("", text.replace("\n", "\r\n")))
    is_sound(other)
    assert [one.item for one in other.citations] == [one.item for one in plain.citations]
    assert [one.resolution for one in other.citations] == [one.resolution for one in plain.citations]


@settings(max_examples=400)
@given(TEXTS)
def test_any_text(text: str) -> None:
    is_sound(analyse(Document("", text)))


@settings(max_examples=30)
@given(TEXTS)
def test_the_same_text_reads_the_same(text: str) -> None:
    assert analyse(Document("", text)) == analyse(Document("", text))


@settings(max_examples=60)
@given(st.data())
def test_a_document_cut_anywhere(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(DOCUMENTS)).read_text(encoding="utf-8")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    is_sound(analyse(Document("", text[start:end])))


def test_nothing_in_an_empty_text() -> None:
    analysis = analyse(Document("", ""))
    assert (analysis.style, analysis.references, analysis.notes, analysis.citations, analysis.works) == (
        "none",
        (),
        (),
        (),
        (),
    )
