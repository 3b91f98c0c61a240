"""Pages in the shapes that programs and sites give them: the text, the notes, the list."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gulfcite.model import Document
from gulfcite.pipeline import analyse
from gulfcite.read import html, parsed
from gulfcite.read.failure import Unreadable
from gulfcite.text.anchors import sourced

FULL = "غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21."
IBID = "المصدر نفسه، ص 37."
NOTES = [("1", FULL), ("2", IBID)]


def read(page: str) -> Document:
    found = html.read("a.html", page.encode())
    assert isinstance(found, Document), found
    return found


def notes(found: Document) -> list[tuple[str, str]]:
    return [(note.marker, found.text[slice(*note.span)]) for note in found.structure.notes]


def callouts(found: Document) -> list[str]:
    return [found.text[slice(*note.callout)] for note in found.structure.notes if note.callout]


PANDOC = f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>-</title></head><body>
<p>الدولة بنت نفسها<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> ثم
غلبته<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a>.</p>
<aside id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>
<li id="fn1"><p>{FULL}<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
<li id="fn2"><p>{IBID}<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
</ol></aside></body></html>"""

WORD = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p {{}} --></style></head>
<body lang=AR-SA><div class=WordSection1><p class=MsoNormal dir=RTL><span lang=AR-SA>الدولة بنت
نفسها</span><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span><![if !supportFootnotes]>[1]<![endif]></span></span></a> ثم
غلبته<a href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a>.</p></div>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%">
<![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"
title=""><span class=MsoFootnoteReference>[1]</span></a><span> {FULL}</span></p></div>
<div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2">[2]</a> {IBID}</p></div></div></body></html>"""

WORDPRESS = f"""<!DOCTYPE html><html dir="rtl" lang="ar"><body class="single has-sidebar"><header id="masthead">
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/about">من نحن</a></li></ul></nav></header>
<div id="cookie-notice">نستخدم ملفات تعريف الارتباط</div>
<article class="post"><header class="entry-header"><h1>الدولة والمجتمع</h1></header><div class="entry-content">
<p>الدولة بنت نفسها<sup class="footnote" data-fn="a"><a href="#a" id="a-link">1</a></sup> ثم غلبته<sup
class="footnote" data-fn="b"><a href="#b" id="b-link">2</a></sup>.</p><ol class="wp-block-footnotes">
<li id="a">{FULL} <a href="#a-link" aria-label="العودة إلى الحاشية 1">↩︎</a></li>
<li id="b">{IBID} <a href="#b-link">↩︎</a></li></ol></div>
<div class="sharedaddy sd-sharing"><h3>شارك هذا</h3></div></article>
<aside class="widget-area">أحدث المقالات</aside></body></html>"""

WIKIPEDIA = f"""<!DOCTYPE html><html lang="ar" dir="rtl"><body><div id="mw-content-text"><div class="mw-parser-output">
<p>الدولة بنت نفسها<sup id="cite_ref-1" class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>
ثم غلبته<sup id="cite_ref-s_2-0" class="reference"><a href="#cite_note-s-2">[2]</a></sup>.</p>
<h2>مراجع<span class="mw-editsection">[عدل]</span></h2><div class="reflist"><ol class="references">
<li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span>
<span class="reference-text">{FULL}</span></li>
<li id="cite_note-s-2">^ <a href="#cite_ref-s_2-0"><sup><i>أ</i></sup></a> <span
class="reference-text">{IBID}</span></li>
</ol></div></div></div></body></html>"""

OJS = f"""<html><body><main><p>الدولة بنت نفسها<a href="#sdfootnote1sym" name="sdfootnote1anc" class="sdfootnoteanc"
><sup>1</sup></a> ثم غلبته (<a href="#sdfootnote2sym" name="sdfootnote2anc"><sup>2</sup></a>).</p>
<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>{FULL}</p></div>
<div id="sdfootnote2"><p><a name="sdfootnote2sym" href="#sdfootnote2anc">2</a>{IBID}</p></div></main></body></html>"""

ONE_PARAGRAPH = f"""<p>الدولة بنت نفسها <a href="#n1"><b>(1)</b></a> ثم غلبته<a href="#n2">(٢)</a>.</p><h3>الهوامش</h3>
<p class="notes"><a name="n1"></a>(1) {FULL}<br><a name="n2"></a>(٢) {IBID}</p>"""


@pytest.mark.parametrize("page", [PANDOC, WORD, WORDPRESS, WIKIPEDIA, OJS, ONE_PARAGRAPH])
def test_notes_are_known_by_their_anchors(page: str) -> None:
    found = read(page)
    assert notes(found) == NOTES
    assert callouts(found) == ["¹", "²"]
    assert "نفسها¹ ثم" in found.text
    assert [(one.form, one.resolution.work) for one in analyse(found).citations] == [("full", "W1"), ("ibid", "W1")]


@pytest.mark.parametrize("page", [PANDOC, WORD, WORDPRESS, WIKIPEDIA, OJS, ONE_PARAGRAPH])
def test_places_of_the_text_are_places_of_the_page(page: str) -> None:
    found = read(page)
    assert found.source
    assert found.source.text == page
    for at, letter in enumerate(found.text):
        if "ء" <= letter <= "ي":
            assert page[sourced(found.source.anchors, at)] == letter


def test_what_is_beside_an_article_is_not_read() -> None:
    text = read(WORDPRESS).text
    assert text.startswith("الدولة والمجتمع\n\nالدولة بنت")
    for beside in ("الرئيسية", "الارتباط", "شارك", "أحدث", "↩"):
        assert beside not in text
    assert "عدل" not in read(WIKIPEDIA).text


def test_links_that_only_lead_down_the_page_call_no_note() -> None:
    page = (
        '<p>انظر <a href="#s2">القسم 2</a> و<a href="#x">1</a>.</p><h2 id="s2">الثاني</h2><div><p id="x">نص</p></div>'
    )
    found = read(page)
    assert not found.structure.notes
    assert found.text == "انظر القسم 2 و1.\n\nالثاني\n\nنص\n"


def test_numbers_that_lead_to_a_list_cite_its_entries() -> None:
    found = read(
        '<p>ذكر ذلك [<a href="#B2">2</a>] وغيره.</p><h2>المراجع</h2><ol class="ref-list">'
        '<li id="B1">سلامة، غسان. المجتمع والدولة. بيروت: دار النهار، 1987.</li>'
        '<li id="B2">حوراني، ألبرت. <a href="https://example.org/h">الفكر العربي</a>. بيروت: دار النهار، 1968.</li>'
        "</ol>"
    )
    assert [(one.key, one.number, one.section) for one in found.structure.entries] == [
        ("B1", "1", "المراجع"),
        ("B2", "2", "المراجع"),
    ]
    assert not found.structure.notes
    analysis = analyse(found)
    assert [one.points for one in analysis.citations] == ["R2"]
    assert [one.item.get("URL") for one in analysis.references] == [None, "https://example.org/h"]


def test_a_name_that_leads_to_an_entry_cites_it() -> None:
    page = (
        '<p>يرى (<a href="#ref-hourani1968" role="doc-biblioref">حوراني 1968</a>) ذلك.</p>'
        '<div id="refs" class="references"><div id="ref-hourani1968" class="csl-entry" role="listitem">'
        "حوراني، ألبرت. 1968. الفكر العربي. بيروت: دار النهار.</div></div>"
    )
    found = read(page)
    assert [found.text[slice(*one.span)] for one in found.structure.pointers] == ["حوراني 1968"]
    assert [one.resolution.reference for one in analyse(found).citations] == ["R1"]


@pytest.mark.parametrize("entry", ["...", "[1]", "\u200f", "ّ"])
def test_an_entry_without_a_word_is_one_of_which_nothing_is_known(entry: str) -> None:
    page = f'<p>نص <a href="#ref1">[1]</a></p><h2>المراجع</h2><ol class="references"><li id="ref1">{entry}</li></ol>'
    assert all("title" not in one.item for one in analyse(read(page)).references)


def test_a_note_that_is_called_twice_is_one() -> None:
    page = WIKIPEDIA.replace("غلبته", 'غلبته<sup><a href="#cite_note-1">[1]</a></sup>')
    found = read(page)
    assert notes(found) == NOTES
    assert "غلبته¹²." in found.text


def test_a_year_that_opens_a_note_is_not_its_number() -> None:
    found = read(PANDOC.replace(FULL, "1987 كان عام الطبعة الأولى"))
    assert notes(found)[0] == ("1", "1987 كان عام الطبعة الأولى")


def test_what_no_reader_sees_is_not_read() -> None:
    page = (
        "<p>نص<script>var a = '<p>x</p>';</script><!-- تعليق --><span hidden>أ</span>"
        "<span style='display: none'>ب</span>"
        "<span class='sr-only'>ج</span><noscript>د</noscript></p><template><p>ه</p></template><form><p>و</p></form>"
        + "<p>بقية النص في هذه الصفحة كما هي.</p>"
        * 5
    )
    assert read(page).text.split("\n\n")[0] == "نص"


def test_in_doubt_the_text_is_kept() -> None:
    body = "".join(f"<p>فقرة من المقال رقم {number}.</p>" for number in range(9))
    assert "رقم 8" in read(f"<body><div class='sidebar'>{body}</div><p>ذيل</p></body>").text
    rest = "<p id='ref1'>حوراني، ألبرت. الفكر العربي. بيروت: دار النهار، 1968.</p>"
    assert (
        "حوراني" in read(f"<article>{body}<a href='#ref1'>[1]</a></article><div class='references'>{rest}</div>").text
    )


def test_a_part_of_a_page_is_known_by_its_name() -> None:
    assert isinstance(parsed("a.html", b"<p>x"), Document)
    found = parsed("a.htm", "<p>الدولة".encode())
    assert isinstance(found, Document)
    assert found.text == "الدولة\n"


def test_a_page_is_known_by_its_beginning() -> None:
    for begin in ("<!DOCTYPE html>", "\ufeff<?xml version='1.0'?>\n<!-- x --><HTML>", "<head>", "<article><p>a</p>"):
        found = parsed("a.txt", f"{begin}<p>الدولة</p>".encode())
        assert isinstance(found, Document)
        assert "<p>" not in found.text
    for text in ("<p>الدولة</p>", "يكتب <html> في نصه", "<articles>"):
        assert getattr(parsed("a.txt", text.encode()), "text", "") == text


def test_an_empty_page_is_told() -> None:
    found = html.read("a.html", b"<html><body></body></html>")
    assert isinstance(found, Unreadable)
    assert found.reason.startswith("has no text in it; ")


TAGS = "p div li ol ul a table td tr th sup b h1 br hr script style title textarea q pre section article nav".split()
TAGS += ["!--", "!doctype", "?xml", "![CDATA[", "svg", "select", "option", "dd", "head", "body", "html"]
ATTRIBUTES = [
    'href="#fn1"',
    "id=fn1",
    "id='ref1'",
    'href="#ref1"',
    "href=#x",
    "name=x",
    "class='notes",
    'start="9"',
    "hidden",
]
SOUP = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(TAGS), st.sampled_from([*ATTRIBUTES, "", "/"])).map(
            lambda pair: f"<{pair[0]} {pair[1]}>"
        ),
        st.sampled_from(
            [f"</{tag}>" for tag in TAGS] + ["-->", "]]>", "&amp;", "&#0;", "&", "<", ">", "1", "[1]", " "]
        ),
        st.text(max_size=8),
    ),
    max_size=40,
).map("".join)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(SOUP)
def test_any_soup_is_read_or_told(page: str) -> None:
    found = html.read("a.html", page.encode("utf-8", errors="replace"))
    if isinstance(found, Unreadable):
        assert "; " in found.reason
        return
    structure = found.structure
    spans = [
        one.span for part in (structure.notes, structure.titles, structure.entries, structure.links) for one in part
    ]
    spans += [note.callout for note in structure.notes if note.callout]
    spans += [one.span for one in structure.pointers]
    assert all(0 <= start < end <= len(found.text) for start, end in spans)
    assert found.source
    places = [at for at, _ in found.source.anchors]
    assert places == sorted(places)
    assert all(0 <= at <= len(page) for _, at in found.source.anchors)


@pytest.mark.parametrize(
    "begin", ["<div>x", "<b>x", "<ul><li>x", "<table><tr><td>x", "<a href=#x>1", "<q>x", "<!--", "<a x='"]
)
def test_elements_nested_without_end_are_read(begin: str) -> None:
    found = html.read("a.html", ("<p>الدولة</p>" + begin * 20_000).encode())
    assert isinstance(found, Document)
    assert found.text.startswith("الدولة")


def test_too_many_elements_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gulfcite.read.webpage.tree.ELEMENTS", 100)
    found = html.read("a.html", b"<p>x" * 200)
    assert isinstance(found, Unreadable)
    assert found.reason.startswith("has more than 100 elements")
