"""Texts in TEI, as GROBID and archives write them."""

from __future__ import annotations

from gulfcite.model import Document
from gulfcite.pipeline import analyse
from gulfcite.read import parsed, tei
from gulfcite.read.failure import Unreadable

NOTE = "غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21."
HEADER = """<teiHeader><fileDesc><titleStmt><title level="a" type="main">الأمن القومي العربي</title></titleStmt>
<sourceDesc><biblStruct><analytic><author><persName><forename type="first">علي الدين</forename><surname>هلال</surname>
</persName></author><title level="a">الأمن القومي العربي</title></analytic><monogr><title level="j">شؤون عربية</title>
<imprint><biblScope unit="issue">35</biblScope><date when="1984-05"/></imprint></monogr></biblStruct>
</sourceDesc></fileDesc></teiHeader>"""
BOOK = """<biblStruct xml:id="b0"><monogr><title level="m">المجتمع والدولة في المشرق العربي</title><author><persName>
<forename>غسان</forename><surname>سلامة</surname></persName></author><imprint><publisher>مركز دراسات الوحدة العربية
</publisher><pubPlace>بيروت</pubPlace><date type="published" when="1987"/></imprint></monogr></biblStruct>"""
ARTICLE = """<biblStruct xml:id="b1"><analytic><title level="a">Ottoman Reform and the Politics of Notables</title>
<author><persName><forename>Albert</forename><surname>Hourani</surname></persName></author>
<idno type="DOI">10.1000/abc</idno></analytic><monogr><title level="j">Middle Eastern Studies</title>
<imprint><biblScope unit="volume">4</biblScope>
<biblScope unit="page" from="41" to="68"/><date when="1968">1968</date></imprint></monogr></biblStruct>"""


def text(body: str, back: str = "", header: str = HEADER) -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><TEI xmlns="http://www.tei-c.org/ns/1.0">{header}<text xml:lang="ar">'
        f"<body>{body}</body><back>{back}</back></text></TEI>"
    ).encode()


def read(body: str, back: str = "", header: str = HEADER) -> Document:
    found = parsed("a.xml", text(body, back, header))
    assert isinstance(found, Document), found
    return found


def test_text_notes_and_entries() -> None:
    found = read(
        '<div><head>مقدمة</head><p>يرى سلامة <ref type="bibr" target="#b0">(سلامة، 1987)</ref> ذلك<ref type="foot" '
        'target="#foot_0">1</ref> وغيره<note place="foot" n="2">المصدر نفسه، ص 37.</note>.</p></div>'
        f'<note place="foot" n="1" xml:id="foot_0">{NOTE}</note>',
        f'<div type="references"><listBibl>{BOOK}{ARTICLE}</listBibl></div>',
    )
    assert found.text.split("\n\n")[:4] == [
        "الأمن القومي العربي",
        "علي الدين هلال",
        "مقدمة",
        "يرى سلامة (سلامة، 1987) ذلك¹ وغيره².",
    ]
    structure = found.structure
    assert [found.text[slice(*note.span)] for note in structure.notes] == [NOTE, "المصدر نفسه، ص 37."]
    assert [found.text[slice(*one.span)] for one in structure.entries] == [
        "سلامة، غسان. 1987. المجتمع والدولة في المشرق العربي. بيروت: مركز دراسات الوحدة العربية.",
        "Hourani, Albert. 1968. Ottoman Reform and the Politics of Notables. Middle Eastern Studies, 4, 41-68. "
        "https://doi.org/10.1000/abc",
    ]
    assert structure.entries[1].item == {
        "type": "article-journal",
        "author": [{"family": "Hourani", "given": "Albert"}],
        "title": "Ottoman Reform and the Politics of Notables",
        "container-title": "Middle Eastern Studies",
        "volume": "4",
        "page": "41-68",
        "issued": {"date-parts": [[1968]]},
        "DOI": "10.1000/abc",
    }
    assert [(one.form, one.resolution.work) for one in analyse(found).citations] == [
        ("author-date", "W1"),
        ("full", "W1"),
        ("ibid", "W1"),
    ]


def test_the_entry_as_it_was_printed_is_its_text() -> None:
    raw = '<note type="raw_reference">غسان سلامة: المجتمع والدولة (بيروت 1987)</note></biblStruct>'
    found = read("<p>نص</p>", f"<listBibl>{BOOK.replace('</biblStruct>', raw)}</listBibl>")
    assert found.text.endswith("\n\nغسان سلامة: المجتمع والدولة (بيروت 1987)\n")


def test_an_entry_in_running_letters_is_read_as_text() -> None:
    bibl = '<bibl xml:id="a">حوراني، ألبرت. الفكر العربي. بيروت: دار النهار، 1968.</bibl>'
    found = read(
        '<p>قال <ref target="#a">حوراني</ref>.</p>', f"<div><head>المراجع</head><listBibl>{bibl}</listBibl></div>"
    )
    assert [(one.section, one.item) for one in found.structure.entries] == [("المراجع", None)]
    analysis = analyse(found)
    assert analysis.references[0].item["title"] == "الفكر العربي"
    assert analysis.citations[0].points == "R1"


def test_the_texts_own_record() -> None:
    assert read("<p>نص</p>").structure.metadata == {
        "type": "article-journal",
        "author": [{"family": "هلال", "given": "علي الدين"}],
        "title": "الأمن القومي العربي",
        "container-title": "شؤون عربية",
        "issue": "35",
        "issued": {"date-parts": [[1984, 5]]},
        "language": "ar",
    }


def test_a_note_in_the_margin_of_a_text_without_numbers_is_counted() -> None:
    found = read('<p>نص<note place="bottom">أول</note> ثم<note place="bottom">ثان</note></p>')
    assert [note.marker for note in found.structure.notes] == ["1", "2"]


def test_what_declares_entities_is_refused() -> None:
    found = tei.read("a.xml", text("<p>&a;</p>").replace(b"<TEI", b'<!DOCTYPE TEI [<!ENTITY a "b">]><TEI', 1))
    assert isinstance(found, Unreadable)
    assert found.reason.startswith("has a document type")


def test_xml_of_another_kind_is_told() -> None:
    found = parsed("a.xml", b"\xef\xbb\xbf<?xml version='1.0'?><project><name>x</name></project>")
    assert isinstance(found, Unreadable)
    assert found.reason.startswith("is XML of another kind than JATS, TEI or XHTML; ")
    assert isinstance(parsed("a.xml", "كتب <?xml في نصه".encode()), Document)
