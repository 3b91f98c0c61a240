"""PDF files of several makers give the text that was printed, with its notes told."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from gulfcite.model import Document
from gulfcite.pipeline import analyse
from gulfcite.read import Unreadable, document, parsed
from gulfcite.read.watching import watch

from .layout.build import Said, pdf, written

FILES = Path(__file__).parents[2] / "fixtures" / "pdf"
EXPECTED = (FILES / "expected.txt").read_text(encoding="utf-8").strip().split("\n\n")
NOTES = EXPECTED[-4:]
WIDE = "A line of text that goes on to the right margin of its page, and says"


def read(data: bytes) -> Document:
    found = parsed("it.pdf", data)
    assert isinstance(found, Document), found
    return found


def text_of(data: bytes) -> str:
    return read(data).text


@pytest.mark.parametrize("maker", ["libreoffice", "chromium", "xelatex"])
def test_every_maker_gives_the_same_text_and_notes(maker: str) -> None:
    found = document(str(FILES / f"{maker}.pdf"))
    assert isinstance(found, Document)
    assert sorted(found.text.replace("\f", "").split("\n\n")) == sorted(EXPECTED)
    notes = found.structure.notes
    assert [found.text[slice(*note.span)] for note in notes] == NOTES
    assert [found.text[slice(*note.callout)] for note in notes if note.callout] == ["¹", "²", "³", "⁴"]
    assert [note.marker for note in notes] == ["1", "2", "3", "4"]


@pytest.mark.parametrize("maker", ["libreoffice", "chromium", "xelatex"])
def test_what_is_read_from_the_notes_is_resolved(maker: str) -> None:
    found = document(str(FILES / f"{maker}.pdf"))
    assert isinstance(found, Document)
    analysis = analyse(found)
    assert len(analysis.references) == 4
    assert [citation.form for citation in analysis.citations if citation.where == "note"] == ["full"] * 3 + ["ibid"]


def test_running_heads_and_page_numbers_are_no_part_of_the_text() -> None:
    found = document(str(FILES / "libreoffice.pdf"))
    assert isinstance(found, Document)
    assert len(found.structure.pages) == 2
    assert "مفهوم الدولة" not in found.text.split("\n\n")
    assert not any(part.strip("\f").isdecimal() for part in found.text.split("\n\n"))


def test_presentation_forms_in_visual_order_read_as_letters_in_logical_order() -> None:
    found = document(str(FILES / "visual.pdf"))
    assert isinstance(found, Document)
    assert found.text.split() == (
        "مفهوم الدولة (لا الأمة) في كتاب «الإسلام» للعروي صدر عن دار Maspero, Paris سنة 1967، ص 12-15.".split()
    )


def test_a_line_that_had_room_for_the_next_word_ends_a_paragraph() -> None:
    page = [Said(72, 700, WIDE), Said(72, 686, "more of it."), Said(72, 672, WIDE), Said(72, 658, "and more.")]
    assert text_of(pdf(page)) == f"{WIDE} more of it.\n\n{WIDE} and more."


def test_a_paragraph_goes_over_the_page() -> None:
    other = WIDE.replace("goes on", "runs on")
    pages = [[Said(72, 700, WIDE), Said(72, 686, WIDE)], [Said(72, 700, other), Said(72, 686, "the end.")]]
    found = read(pdf(*pages))
    assert found.text == f"{WIDE} {WIDE} {other} the end."
    assert found.structure.pages == (2 * len(WIDE) + 2,)


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [Said(60, 700 - 14 * i, f"left column line {i} goes on here") for i in range(6)]
    right = [Said(320, 700 - 14 * i, f"right column line {i} goes on too") for i in range(6)]
    text = text_of(pdf([line for pair in zip(left, right, strict=True) for line in pair]))
    assert text.index("left column line 5") < text.index("right column line 0")


def test_words_with_wide_spaces_are_no_columns() -> None:
    page = [Said(60, 700 - 14 * i, "one   two   three   four   five   six   seven") for i in range(8)]
    assert text_of(pdf(page)).startswith("one two three four")


def test_text_across_a_page_is_left_out() -> None:
    stamp = "BT /F 40 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET\n"
    assert text_of(pdf([Said(72, 700, WIDE)], drawn=stamp)) == WIDE


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ((FILES / "locked.pdf").read_bytes(), "is encrypted and asks for a password; "),
        ((FILES / "xelatex.pdf").read_bytes()[:30_000], "is a damaged PDF; "),
        (b"%PDF-1.7\nand nothing of one", "is a damaged PDF; "),
        (
            pdf([], drawn="BI /W 1 /H 1 /BPC 8 /CS /G ID x EI"),
            "has no text layer, only pictures of pages; run OCR first: ",
        ),
        (pdf([]), "is a PDF without text; "),
        (
            written(["<< /Length 0 >>\nstream\n\nendstream"], 6000),
            "has 6,000 pages, more than the 5,000 that are read; ",
        ),
    ],
    ids=["encrypted", "cut off", "no PDF", "scanned", "blank", "too long"],
)
def test_what_cannot_be_read_is_told_apart(data: bytes, said: str) -> None:
    found = parsed("it.pdf", data)
    assert isinstance(found, Unreadable)
    assert found.reason.startswith(said)


def test_without_the_extra_the_command_to_install_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def absent(name: str, *rest: object) -> object:
        if name.startswith("pypdfium2"):
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", absent)
    found = parsed("it.pdf", pdf([Said(72, 700, WIDE)]))
    assert isinstance(found, Unreadable)
    assert "pip install 'gulfcite[pdf]'" in found.reason


def test_reading_can_be_watched_page_by_page() -> None:
    seen: list[tuple[int, int]] = []

    def by(pages: Iterable[int], total: int) -> Iterator[int]:
        for page in pages:
            seen.append((page, total))
            yield page

    watch(by)
    try:
        read(pdf([Said(72, 700, WIDE)], [Said(72, 700, "another page")]))
    finally:
        watch(None)
    assert seen == [(0, 2), (1, 2)]
