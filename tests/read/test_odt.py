"""Texts in OpenDocument."""

from __future__ import annotations

from pathlib import Path

import pytest

from gulfcite.model import Document, Link, Title
from gulfcite.read import document, odt
from gulfcite.read.failure import Unreadable

from .word.build import package

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    f'xmlns:{name}="{_OASIS}:{name}:1.0"' for name in ("office", "text", "style", "table", "manifest")
) + (
    f' xmlns:draw="{_OASIS}:drawing:1.0" xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
STYLES = (
    '<style:style style:name="up" style:family="text"><style:text-properties style:text-position="super 58%"/>'
    '</style:style><style:style style:name="up2" style:family="text" style:parent-style-name="up"/>'
    '<style:style style:name="up3" style:family="text"><style:text-properties style:text-position="33% 58%"/>'
    '</style:style><style:style style:name="down" style:family="text">'
    '<style:text-properties style:text-position="sub 58%"/></style:style>'
    '<style:style style:name="flat" style:family="text"><style:text-properties style:text-position="0% 100%"/>'
    '</style:style><style:style style:name="off" style:family="text"><style:text-properties text:display="none"/>'
    '</style:style><style:style style:name="new" style:family="paragraph">'
    '<style:paragraph-properties fo:break-before="page"/></style:style>'
)


def made(body: str, styles: str = "", manifest: str = "", title: str = "") -> bytes:
    """The bytes of a file with this in its body."""
    content = f"<office:automatic-styles>{STYLES}{styles}</office:automatic-styles>"
    content += f"<office:body><office:text>{body}</office:text></office:body>"
    members = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {SPACES}>{content}</office:document-content>",
        "meta.xml": f"<office:meta {SPACES}><dc:title>{title}</dc:title></office:meta>",
        "META-INF/manifest.xml": f"<manifest:manifest {SPACES}>{manifest}</manifest:manifest>",
    }
    return package(members)


def read(body: str, styles: str = "", title: str = "") -> Document:
    found = odt.read("a.odt", made(body, styles, title=title))
    assert isinstance(found, Document), found
    return found


def p(inside: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def span(inside: str, style: str) -> str:
    return f'<text:span text:style-name="{style}">{inside}</text:span>'


SHOWN = {
    "paragraphs": (p("المقدمة") + p(" ") + p("نص"), "المقدمة\n\nنص"),
    "spans": (p("بنية " + span("الع", "x") + "قل"), "بنية العقل"),
    "white space is one space": (p("\n  بنية \n <text:span> العقل</text:span>  العربي "), "بنية العقل العربي"),
    "signs": (p('أ<text:tab/>ب<text:line-break/>ج<text:s text:c="2"/>د'), "أ\tب\nج  د"),
    "soft hyphens are not seen": (p("Orien\xadtalism"), "Orientalism"),
    "raised digits": (p("أ" + span("1", "up") + "ب" + span("2", "up2") + "ج" + span("3", "up3")), "أ¹ب²ج³"),
    "digits that are not raised": (p("أ" + span("1", "down") + "ب" + span("2", "flat")), "أ1ب2"),
    "hidden text": (p("أ" + span("سر", "off") + "ب"), "أب"),
    "a page begins": (p("أ") + p("ب", "new"), "أ\n\n\fب"),
    "changes are accepted": (
        "<text:tracked-changes><text:changed-region><text:deletion>" + p("قديم") + "</text:deletion>"
        "</text:changed-region></text:tracked-changes>" + p('أ<text:change text:change-id="c"/>ب'),
        "أب",
    ),
    "comments are no text": (p("أ<office:annotation>" + p("تعليق") + "</office:annotation>ب"), "أب"),
    "tables": (
        "<table:table><table:table-row><table:table-cell>"
        + p("أ")
        + "</table:table-cell><table:table-cell>"
        + p("ب")
        + "</table:table-cell></table:table-row></table:table>",
        "أ\n\nب",
    ),
    "boxes": (
        p("أ<draw:frame><draw:text-box>" + p("إطار") + "</draw:text-box></draw:frame>ب") + p("ج"),
        "أب\n\nإطار\n\nج",
    ),
    "sections": (
        "<text:section>" + p("أ") + '</text:section><text:section text:display="none">' + p("ب") + "</text:section>",
        "أ",
    ),
}


@pytest.mark.parametrize("name", SHOWN)
def test_text(name: str) -> None:
    body, expected = SHOWN[name]
    assert read(body).text == f"{expected}\n"


def note(number: str, inside: str, kind: str = "footnote", label: str = "") -> str:
    named = f' text:label="{label}"' if label else ""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation{named}>{number}</text:note-citation>'
        f"<text:note-body>{inside}</text:note-body></text:note>"
    )


def test_notes() -> None:
    body = p("سالم" + note("*", p("أستاذ."), label="*")) + p("الدولة" + note("1", p("<text:s/>سلامة.") + p("وكذلك.")))
    body += p("العقل" + note("i", p("الجابري."), "endnote") + " ثم" + note("1", p(". النقيب.")))
    found = read(body)
    assert found.text == "سالم*\n\nالدولة¹\n\nالعقل¹ ثم¹\n\nأستاذ.\n\nسلامة.\nوكذلك.\n\nالنقيب.\n\nالجابري.\n"
    told = [(one.marker, one.page, found.text[slice(*one.span)]) for one in found.structure.notes]
    assert told == [("*", 1, "أستاذ."), ("1", 1, "سلامة.\nوكذلك."), ("1", 2, "النقيب."), ("1", 3, "الجابري.")]
    assert found.structure.footnotes


def test_headings_and_links() -> None:
    body = '<text:h text:outline-level="2">المقدمة</text:h>' + p(
        'انظر <text:a xlink:href="https://a.org/1">هنا</text:a>'
    )
    found = read(body + p('<text:a xlink:href="#x">داخل</text:a>'))
    assert found.structure.titles == (Title((0, 7), 2),)
    assert found.structure.links == (Link((14, 17), "https://a.org/1"),)


NUMBERED = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="{}" '
    'style:num-suffix="." {}/><text:list-level-style-number text:level="2" style:num-format="1" '
    'text:display-levels="2"/></text:list-style>'
)


def items(*texts: str, begun: str = "", more: str = "") -> str:
    held = "".join(f"<text:list-item {begun * (not i)}>{text}</text:list-item>" for i, text in enumerate(texts))
    return f'<text:list text:style-name="L" {more}>{held}</text:list>'


@pytest.mark.parametrize(
    ("form", "numbers"),
    [("1", "1. 2."), ("i", "i. ii."), ("A", "A. B."), ("أ, ب, ت, ...", "أ. ب."), ("", ". .")],
)
def test_forms_of_numbers(form: str, numbers: str) -> None:
    first, second = numbers.split()
    assert read(items(p("س"), p("ش")), NUMBERED.format(form, "")).text == f"{first} س\n\n{second} ش\n"


def test_lists_count_on_where_the_file_says_so() -> None:
    body = (
        items(p("أ"), p("ب") + items(p("ج"), p("د"))) + p("بين") + items(p("ه"), more='text:continue-numbering="true"')
    )
    body += items(p("و")) + items(p("ز"), begun='text:start-value="7"')
    numbers = ["1. أ", "2. ب", "2.1 ج", "2.2 د", "بين", "3. ه", "1. و", "7. ز"]
    assert read(body, NUMBERED.format("1", "")).text.split("\n\n") == [*numbers[:-1], f"{numbers[-1]}\n"]


def test_bullets_and_paragraphs_of_one_item() -> None:
    bullet = '<text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/>'
    styles = f'<text:list-style style:name="L">{bullet}</text:list-style>'
    assert read(items(p("أ") + p("ب"), p("ج")), styles).text == "• أ\n\nب\n\n• ج\n"


def test_headings_are_numbered_where_the_file_says_so() -> None:
    level = '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="-"/>'
    style = f"<text:outline-style>{level}</text:outline-style>"
    heading = '<text:h text:outline-level="1">{}</text:h>'
    assert read(heading.format("أ") + heading.format("ب"), style).text == "1- أ\n\n2- ب\n"


def test_the_title_is_told_where_the_text_prints_it() -> None:
    assert read(p("بنية الدولة"), title="بنية الدولة").structure.metadata == {"title": "بنية الدولة"}
    assert read(p("بنية الدولة"), title="Untitled 1").structure.metadata == {}


def test_it_is_known_by_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(made(p("الدولة")))
    found = document(str(tmp_path / "a.zip"))
    assert isinstance(found, Document)
    assert found.text == "الدولة\n"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (made(p("أ"), manifest="<manifest:encryption-data/>"), "is encrypted with a password; "),
        (made(p("أ"))[:300], "is a damaged or incomplete zip archive"),
        (
            package({"mimetype": "application/vnd.oasis.opendocument.text"}),
            "is an OpenDocument file without text in it; ",
        ),
        (made(p(" ")), "has no text in it; "),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, said: str) -> None:
    found = odt.read("a.odt", data)
    assert isinstance(found, Unreadable)
    assert found.reason.startswith(said)
