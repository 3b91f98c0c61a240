"""Articles in JATS, in the ways that journals mark theirs."""

from __future__ import annotations

import pytest

from gulfcite.model import Document, Item
from gulfcite.pipeline import analyse
from gulfcite.read import jats, parsed
from gulfcite.read.failure import Unreadable

DOCTYPE = '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2//EN" "JATS.dtd">'
NOTE = "غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21."
SALAME = """<ref id="B1"><label>1.</label><element-citation publication-type="book" xml:lang="ar">
<person-group person-group-type="author"><name><surname>سلامة</surname><given-names>غسان</given-names></name>
</person-group><source>المجتمع والدولة في المشرق العربي</source><publisher-loc>بيروت</publisher-loc>
<publisher-name>مركز دراسات الوحدة العربية</publisher-name><year>1987</year></element-citation></ref>"""
HOURANI = """<ref id="B2"><label>2</label><citation-alternatives>
<mixed-citation xml:lang="ar">حوراني، ألبرت. الفكر العربي في عصر النهضة. بيروت: دار النهار، 1968.</mixed-citation>
<mixed-citation xml:lang="en" publication-type="book"><string-name><surname>Hourani</surname>, <given-names>Albert
</given-names></string-name>. <source>Arabic Thought in the Liberal Age</source>. <publisher-loc>London
</publisher-loc>: <publisher-name>Oxford University Press</publisher-name>, <year>1962</year>.</mixed-citation>
</citation-alternatives></ref>"""


def article(body: str = "", back: str = "", front: str = "", doctype: str = DOCTYPE) -> str:
    return (
        f'<?xml version="1.0"?>{doctype}<article xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' article-type="research-article" xml:lang="ar"><front>{front}</front><body>{body}</body><back>{back}</back>'
        "</article>"
    )


def read(*parts: str) -> Document:
    found = parsed("a.xml", article(*parts).encode())
    assert isinstance(found, Document), found
    return found


def item(citation: str) -> Item | None:
    found = read("", f'<ref-list><ref id="a"><element-citation {citation}</element-citation></ref></ref-list>')
    return found.structure.entries[0].item


def test_text_titles_notes_and_entries() -> None:
    found = read(
        '<sec><label>1.</label><title>مقدمة</title><p>يرى <xref ref-type="bibr" rid="B1">سلامة (1987)</xref> ذلك'
        '<xref ref-type="fn" rid="fn1"><sup>1</sup></xref>، وقيل غيره<fn><label>2</label>'
        "<p>المصدر نفسه، ص 37.</p></fn>.</p></sec>",
        f'<fn-group><fn id="fn1"><label>1</label><p>{NOTE}</p></fn></fn-group>'
        f"<ref-list><title>المراجع</title>{SALAME}{HOURANI}</ref-list>",
    )
    structure = found.structure
    assert found.text.startswith("1. مقدمة\n\nيرى سلامة (1987) ذلك¹، وقيل غيره².\n\nالمراجع\n\n1. سلامة، غسان. 1987.")
    assert [(note.marker, found.text[slice(*note.span)]) for note in structure.notes] == [
        ("1", NOTE),
        ("2", "المصدر نفسه، ص 37."),
    ]
    assert [found.text[slice(*title.span)] for title in structure.titles] == ["1. مقدمة", "المراجع"]
    assert [(entry.key, entry.number, entry.section) for entry in structure.entries] == [
        ("B1", "1", "المراجع"),
        *[("B2", "2", "المراجع")] * 2,
    ]
    assert [found.text[slice(*one.span)] for one in structure.pointers] == ["سلامة (1987)"]
    analysis = analyse(found)
    assert [one.resolution.work for one in analysis.citations] == ["W1", "W1", "W1"]
    assert [one.item["title"] for one in analysis.references] == [
        "المجتمع والدولة في المشرق العربي",
        "الفكر العربي في عصر النهضة",
        "Arabic Thought in the Liberal Age",
    ]


def test_an_article_in_a_journal() -> None:
    assert item(
        'publication-type="journal"><person-group person-group-type="author"><name><surname>Hourani</surname>'
        "<given-names>Albert</given-names></name><etal/></person-group><article-title>Ottoman Reform and the "
        "Politics of Notables</article-title><source>Middle Eastern Studies</source><year>1968</year><month>10</month>"
        "<volume>٤</volume><issue>1</issue><fpage>41</fpage><lpage>68</lpage>"
        '<pub-id pub-id-type="doi">10.1000/abc</pub-id>'
    ) == {
        "type": "article-journal",
        "author": [{"family": "Hourani", "given": "Albert"}],
        "title": "Ottoman Reform and the Politics of Notables",
        "container-title": "Middle Eastern Studies",
        "issued": {"date-parts": [[1968, 10]]},
        "volume": "4",
        "issue": "1",
        "page": "41-68",
        "DOI": "10.1000/abc",
    }


def test_a_chapter_a_body_and_a_hijri_year() -> None:
    found = item(
        'publication-type="book"><person-group person-group-type="author"><collab>الأمم المتحدة</collab></person-group>'
        '<person-group person-group-type="editor"><name><surname>سلامة</surname><given-names>غسان</given-names></name>'
        '</person-group><chapter-title>مقدمة</chapter-title><source>كتاب</source><year calendar="hijri">1407</year>'
        '<ext-link xlink:href="https://example.org/a">هنا</ext-link>'
    )
    assert found == {
        "type": "chapter",
        "author": [{"literal": "الأمم المتحدة"}],
        "editor": [{"family": "سلامة", "given": "غسان"}],
        "title": "مقدمة",
        "container-title": "كتاب",
        "custom": {"hijri": 1407, "gregorian": "1986/1987"},
        "URL": "https://example.org/a",
    }


def test_what_is_hardly_marked_is_read_as_text() -> None:
    text = "حوراني، ألبرت. الفكر العربي. بيروت: دار النهار، <year>1968</year>."
    found = read(
        "", f'<ref-list><title>المراجع</title><ref id="a"><mixed-citation>{text}</mixed-citation></ref></ref-list>'
    )
    assert found.structure.entries[0].item is None
    assert analyse(found).references[0].item["title"] == "الفكر العربي"


def test_the_articles_own_record() -> None:
    found = read(
        "<p>نص</p>",
        "",
        "<journal-meta><journal-title-group><journal-title>شؤون عربية</journal-title></journal-title-group>"
        "</journal-meta>"
        '<article-meta><article-id pub-id-type="doi">10.1000/x</article-id><title-group><article-title>الأمن القومي'
        '</article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>هلال</surname>'
        "<given-names>علي الدين</given-names></name></contrib></contrib-group><pub-date pub-type='epub'>"
        "<year>2020</year></pub-date><pub-date pub-type='ppub'><year>1984</year></pub-date><issue>35</issue>"
        "<fpage>12</fpage><lpage>30</lpage>"
        "<abstract><p>ملخص&nbsp;البحث.</p></abstract></article-meta>",
    )
    assert found.text == "الأمن القومي\n\nعلي الدين هلال\n\nملخص البحث.\n\nنص\n"
    assert found.structure.metadata == {
        "type": "article-journal",
        "language": "ar",
        "title": "الأمن القومي",
        "container-title": "شؤون عربية",
        "issue": "35",
        "page": "12-30",
        "DOI": "10.1000/x",
        "author": [{"family": "هلال", "given": "علي الدين"}],
        "issued": {"date-parts": [[1984]]},
    }


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE article [<!ENTITY a "b">]>',
        "<!DOCTYPE article SYSTEM 'a>b' [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
    ],
)
def test_a_document_type_that_declares_something_is_refused(doctype: str) -> None:
    found = jats.read("a.xml", article("<p>&a;</p>", doctype=doctype).encode())
    assert isinstance(found, Unreadable)
    assert found.reason.startswith("has a document type in its XML")


def test_elements_nested_without_end_are_read_or_told() -> None:
    for depth in (190, 250):
        nested = "<sec>" * depth + '<p>نص<xref ref-type="fn" rid="a"/></p>' + "</sec>" * depth
        note = "<sec>" * (depth - 5) + '<fn id="a"><p>حاشية</p></fn>' + "</sec>" * (depth - 5)
        found = jats.read("a.xml", article(nested, note).encode())
        assert isinstance(found, Document) == (depth < 200)


def test_damage_is_told() -> None:
    found = jats.read("a.xml", article("<p>").encode())
    assert isinstance(found, Unreadable)
    assert "damaged" in found.reason
    assert isinstance(jats.read("a.xml", article().encode()), Unreadable)


def test_a_page_with_an_article_is_none() -> None:
    found = parsed("a", b"<article><p>a</p></article>")
    assert isinstance(found, Document)
    assert found.text == "a\n"
