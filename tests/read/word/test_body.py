"""The text of a Word file is what its reader sees."""

from __future__ import annotations

import pytest

from gulfcite.model import Link, Title

from .build import document, p, r, text

SUPER = '<w:vertAlign w:val="superscript"/>'
BEGIN, PART, END = (f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end"))
SHOWN = {
    "paragraphs are parted by a blank line": (p("المقدمة") + p("نص"), "المقدمة\n\nنص"),
    "paragraphs without text are none": (p("المقدمة") + p(" ") + p("") + p("نص"), "المقدمة\n\nنص"),
    "a word may be split into runs": (p(r("بنية ال") + r("عق") + r("ل العربي")), "بنية العقل العربي"),
    "white space that is not kept is none": (p("<w:r><w:t> أ </w:t></w:r>" + r(" ب")), "أ ب"),
    "signs": (p(r("<w:t>أ</w:t><w:tab/><w:t>ب</w:t><w:br/><w:t>ج</w:t><w:noBreakHyphen/><w:t>د</w:t>")), "أ\tب\nج-د"),
    "soft hyphens are not seen": (p(r("<w:t>Orien</w:t><w:softHyphen/><w:t>ta\xadlism</w:t>")), "Orientalism"),
    "a sign of a font": (p(r("النبي ") + r('<w:sym w:font="AGA Arabesque" w:char="F072"/>')), "النبي ﷺ"),
    "a page ends": (p("أ") + p(r('<w:br w:type="page"/>') + r("ب")) + p("ج"), "أ\n\n\fب\n\nج"),
    "a page ends within a paragraph": (p(r("أ") + r('<w:br w:type="page"/>') + r("ب")), "أ\n\n\fب"),
    "a page that ends with the text": (p("أ") + p(r('<w:br w:type="page"/>')), "أ"),
    "a section of a new page": (p("أ", "<w:sectPr/>") + p("ب") + "<w:sectPr/>", "أ\n\n\fب"),
    "a section on the same page": (
        p("أ", "<w:sectPr/>") + p("ب") + '<w:sectPr><w:type w:val="continuous"/></w:sectPr>',
        "أ\n\nب",
    ),
    "raised digits": (p(r("الدولة") + r("1", SUPER) + r("٢", SUPER) + r(" ثم")), "الدولة¹² ثم"),
    "raised numbers": (p(r("الدولة") + r("1,2", SUPER)), "الدولة¹,²"),
    "raised letters stay": (p(r("19") + r("th", SUPER) + r(" 2")), "19th 2"),
    "hidden text is not seen": (p(r("أ") + r("سر", "<w:vanish/>") + r("ب", '<w:vanish w:val="0"/>')), "أب"),
    "inserted text is kept": (p("<w:ins>" + r("جديد") + "</w:ins>"), "جديد"),
    "deleted text is dropped": (p(r("أ") + "<w:del><w:r><w:delText>قديم</w:delText></w:r></w:del>"), "أ"),
    "moved text is where it went": (
        p("<w:moveFrom>" + r("أ") + "</w:moveFrom>" + r("ب")) + p("<w:moveTo>" + r("أ") + "</w:moveTo>"),
        "ب\n\nأ",
    ),
    "a deleted end of a paragraph": (p("أول ", "<w:rPr><w:del/></w:rPr>") + p("ثان") + p("ثالث"), "أول ثان\n\nثالث"),
    "how it was formatted before is no text": (
        p("أ", "<w:pPrChange><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange>"),
        "أ",
    ),
    "comments are no text": (p('<w:commentRangeStart w:id="0"/>' + r("أ") + r("<w:commentReference/>")), "أ"),
    "tables cell by cell": (
        "<w:tbl><w:tr><w:tc>" + p("أ") + "</w:tc><w:tc>" + p("ب") + p("ج") + "</w:tc></w:tr></w:tbl>",
        "أ\n\nب\n\nج",
    ),
    "a deleted row": (
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("أ") + "</w:tc></w:tr></w:tbl>" + p("ب"),
        "ب",
    ),
    "controls hold text": ("<w:sdt><w:sdtPr/><w:sdtContent>" + p("أ") + "</w:sdtContent></w:sdt>", "أ"),
    "formulas": (p(r("س ") + "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>"), "س x=2"),
    "a box is read once, behind its paragraph": (
        p(
            r("أ")
            + r(
                "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                + p("في الإطار")
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + p("في الإطار")
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
            )
            + r("ب")
        )
        + p("ج"),
        "أب\n\nفي الإطار\n\nج",
    ),
    "a box that only the old way tells": (
        p(
            r(
                "<mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback><w:txbxContent>"
                + p("قديم")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent>"
            )
        ),
        "قديم",
    ),
    "a field shows its result": (
        p(r("ص ") + r(BEGIN) + r("<w:instrText>PAGE</w:instrText>") + r(PART) + r("12") + r(END) + r(".")),
        "ص 12.",
    ),
    "a field inside an instruction is none": (
        p(r(BEGIN) + r("<w:instrText>IF</w:instrText>") + r(BEGIN + PART) + r("3") + r(END + PART) + r("نعم") + r(END)),
        "نعم",
    ),
    "a field over paragraphs": (p(r(BEGIN) + r(PART) + r("أ")) + p(r("ب") + r(END)) + p("ج"), "أ\n\nب\n\nج"),
    "a field that shows nothing": (p(r("أ") + r(BEGIN) + r('<w:instrText>XE "أ"</w:instrText>') + r(END)), "أ"),
    "a field that begins in hidden text": (
        p(r(BEGIN, "<w:vanish/>") + r("<w:instrText>X</w:instrText>") + r(PART, "<w:vanish/>") + r("أ") + r(END)),
        "أ",
    ),
    "a simple field": (p('<w:fldSimple w:instr="AUTHOR">' + r("سلامة") + "</w:fldSimple>"), "سلامة"),
}


@pytest.mark.parametrize("name", SHOWN)
def test_text(name: str) -> None:
    body, expected = SHOWN[name]
    assert text(body) == expected


STYLES = (
    '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="mine"><w:name w:val="فصل"/><w:basedOn w:val="a1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="x2"><w:name w:val="عنوان 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="ring"><w:name w:val="r"/><w:basedOn w:val="ring"/></w:style>'
    '<w:style w:type="character" w:styleId="up"><w:name w:val="up"/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
)


@pytest.mark.parametrize(
    ("properties", "level"),
    [
        ('<w:pStyle w:val="a1"/>', 1),
        ('<w:pStyle w:val="mine"/>', 1),
        ('<w:pStyle w:val="x2"/>', 2),
        ('<w:outlineLvl w:val="2"/>', 3),
        ('<w:pStyle w:val="a1"/><w:outlineLvl w:val="9"/>', None),
        ('<w:pStyle w:val="t"/>', None),
        ('<w:pStyle w:val="ring"/>', None),
        ('<w:pStyle w:val="none"/>', None),
        ("", None),
    ],
)
def test_headings(properties: str, level: int | None) -> None:
    found = document(p("المقدمة", properties) + p("نص"), styles=STYLES)
    assert found.structure.titles == ((Title((0, 7), level),) if level else ())


def test_a_heading_that_begins_a_page() -> None:
    body = p("أ") + p(r('<w:br w:type="page"/>') + r("المقدمة"), '<w:pStyle w:val="a1"/>')
    assert document(body, styles=STYLES).structure.titles == (Title((4, 11), 1),)


def test_text_may_be_raised_by_its_style() -> None:
    assert text(p(r("الدولة") + r("3", '<w:rStyle w:val="up"/>')), styles=STYLES) == "الدولة³"


def test_links_keep_their_targets() -> None:
    field = r(BEGIN) + r('<w:instrText> HYPERLINK "https://b.org/2" </w:instrText>') + r(PART) + r("هنا") + r(END)
    inside = r(BEGIN) + r('<w:instrText> HYPERLINK \\l "_Toc1" </w:instrText>') + r(PART) + r("فصل") + r(END)
    body = p(r("  انظر ") + '<w:hyperlink r:id="k">' + r("الموقع") + "</w:hyperlink>") + p(field) + p(inside)
    body += p('<w:hyperlink w:anchor="x">' + r("داخل") + "</w:hyperlink>")
    found = document(body, links={"k": "https://a.org/1"})
    assert found.text == "انظر الموقع\n\nهنا\n\nفصل\n\nداخل\n"
    assert found.structure.links == (Link((5, 11), "https://a.org/1"), Link((13, 16), "https://b.org/2"))


@pytest.mark.parametrize(
    ("title", "told"),
    [("بنية الدولة", {"title": "بنية الدولة"}), ("Microsoft Word - Document1", {}), ("", {}), ("بنية", {})],
)
def test_a_title_in_the_properties_is_believed_where_the_text_prints_it(title: str, told: dict[str, str]) -> None:
    assert document(p("مجلة") + p("بنية  الدولة") + p("نص"), title=title).structure.metadata == told
