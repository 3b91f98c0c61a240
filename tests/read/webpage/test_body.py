"""How a page looks to its reader, as plain text."""

from __future__ import annotations

import pytest

from gulfcite.model import Document
from gulfcite.read import html


def read(page: str) -> Document:
    found = html.read("a.html", page.encode())
    assert isinstance(found, Document)
    return found


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p> a\n b  <b>c</b>d </p>e", "a b cd\n\ne"),
        ("a&nbsp;&amp;&#x644;&hellip;&shy;b &copy c &x;", "a &ل…b © c &x;"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<pre>a  b\nc\n\nd</pre>", "a b\nc\n\nd"),
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\n\nb\n\nc"),
        ("x<sup>2</sup>, 1<sup>st</sup> <sup>3، 4</sup>", "x², 1st³، ⁴"),
        ("<q>a</q> b", "“a” b"),
        ("<ol><li>a<li>b<li value=7>c</ol>", "1. a\n\n2. b\n\n7. c"),
        ("<ol start=4 type=A><li><p>a</p><p>b</p><li>c</ol>", "D. a\n\nb\n\nE. c"),
        ("<ol reversed><li>a<li>b</ol>", "2. a\n\n1. b"),
        ("<ol><li>[1] a<li>(٢) b<li>1987 c</ol>", "[1] a\n\n(٢) b\n\n3. 1987 c"),
        ("<ul><li>a<ol><li>b</ol></ul>", "• a\n\n1. b"),
        ("<ul style='list-style: none'><li>a</ul>", "a"),
        ("a <bdo dir=ltr>.7891 ,(توريب) ةلودلا</bdo> b", "a الدولة (بيروت), 7891. b"),
        ("<bdo dir=rtl>(8691) inaruoH</bdo>", "Hourani (1968)"),
        ("<bdo dir=rtl>الدولة 1987</bdo> <bdo dir=ltr>Hourani</bdo> <bdo>x</bdo>", "الدولة 1987 Hourani x"),
        ("<ol><li></li><li>a</ol>b", "2. a\n\nb"),
    ],
)
def test_text(page: str, text: str) -> None:
    assert read(page).text == f"{text}\n"


def test_headings_have_levels() -> None:
    found = read("<h1>أ</h1><p>نص</p><h2>ب</h2><div role=heading aria-level=3>ج</div><p>نص</p>")
    assert [(found.text[slice(*one.span)], one.level) for one in found.structure.titles] == [
        ("أ", 1),
        ("ب", 2),
        ("ج", 3),
    ]


def test_links_keep_their_addresses() -> None:
    found = read('<p><a href="https://a.org/x">أ</a> <a href="//b.org">ب</a> <a href="/c">ج</a> <a href="#d">د</a></p>')
    assert [(found.text[slice(*one.span)], one.target) for one in found.structure.links] == [
        ("أ", "https://a.org/x"),
        ("ب", "https://b.org"),
    ]
