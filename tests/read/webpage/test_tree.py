"""Tags and texts, and the tree that is made of them whatever was left open."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from gulfcite.read.webpage.tokens import tokens
from gulfcite.read.webpage.tree import Node, Text, parsed


def told(source: str) -> list[str]:
    """``<a``, ``/a`` and ``.text``."""
    marks = {"start": "<", "end": "/", "text": "."}
    return [marks[token.kind] + token.name for token in tokens(source)]


def tree(source: str) -> str:
    def shown(one: Node | Text) -> str:
        if isinstance(one, Text):
            return one.raw
        return f"{one.tag}({' '.join(map(shown, one.children))})"

    return " ".join(map(shown, parsed(source)[0].children))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a<B x=1>c</b >d", [".a", "<b", ".c", "/b", ".d"]),
        ("1 < 2 <3 & <", [".1 < 2 <3 & <"]),
        ("a<!-- <b> -->c<!-->d<!--->e<!doctype x>f<?x y>g</>h", [*".a .c .d .e .f .g .h".split()]),
        ("<script>if (a<b) '<p>'</script >x", ["<script", ".if (a<b) '<p>'", "/script", ".x"]),
        ("<![if !x]>[1]<![endif]>", [".[1]"]),
        ("<title>a<p>b", ["<title", ".a", "<p", ".b"]),
        ("a<!-- b", [".a"]),
        ("a<b c", [".a"]),
    ],
)
def test_tokens(source: str, expected: list[str]) -> None:
    assert told(source) == expected


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("<a href='#x' ID=y hidden>", {"href": "#x", "id": "y", "hidden": ""}),
        ('<a title = "a > b" href=http://x.org/>', {"title": "a > b", "href": "http://x.org/"}),
        ("<a x=1 x=2 y=&amp;&lt;>", {"x": "1", "y": "&<"}),
        ("<a x='b>c", {"x": "b"}),
    ],
)
def test_attributes(tag: str, expected: dict[str, str]) -> None:
    (token, *_) = tokens(tag)
    assert token.attributes == expected
    assert not token.closed


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>a<p>b", "p(a) p(b)"),
        ("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e", "ul(li(a) li(b ul(li(c))) li(d)) e"),
        ("<table><tr><td>a<td>b<tr><td>c</table>d", "table(tr(td(a) td(b)) tr(td(c))) d"),
        ("<div><p>a</div>b", "div(p(a)) b"),
        ("<div>a</p></b>b</div>c", "div(a b) c"),
        ("<td></div>a", "td(a)"),
        ("<b>a<i>b</b>c", "b(a i(b)) c"),
        ("<head><title>a</title><p>b", "head(title(a)) p(b)"),
        ("<a id=x />b<br/>c", "a() b br() c"),
        ("<a href=#x>b<a href=#y>c", "a(b) a(c)"),
        ("<body>a<body>b</body>c", "body(a b c)"),
    ],
)
def test_tree(source: str, expected: str) -> None:
    assert tree(source) == expected


@pytest.mark.parametrize(
    "part", ["<!--", "<![CDATA[", "<a ", "<a x='", "</", "<title>", "<x y=>", "<div>", "<ul><li>a", "&"]
)
def test_work_is_linear(part: str) -> None:
    def lines(count: int) -> int:
        """How many lines of code are run."""
        run = 0

        def count_line(_frame: FrameType, event: str, _: object) -> Callable[..., object]:
            nonlocal run
            run += event == "line"
            return count_line

        before = sys.gettrace()
        sys.settrace(count_line)
        try:
            parsed(part * count)
        finally:
            sys.settrace(before)
        return run

    assert lines(4_000) < 12 * lines(400)
