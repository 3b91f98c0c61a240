"""What pages say of themselves, by each of the ways to say it."""

from __future__ import annotations

import pytest

from gulfcite.model import Document, Item
from gulfcite.pipeline import analyse
from gulfcite.read import html


def read(head: str, body: str = "<p>نص</p>") -> Document:
    found = html.read("a.html", f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode())
    assert isinstance(found, Document)
    return found


def record(head: str, body: str = "<p>نص</p>") -> Item:
    return read(head, body).structure.metadata


def meta(**said: str) -> str:
    return "".join(f'<meta name="{key}" content="{value}">' for key, value in said.items())


HIGHWIRE = (
    meta(
        citation_title="الأمن القومي &quot;العربي&quot;", citation_author="هلال، علي الدين", citation_date="1984/05/02"
    )
    + meta(citation_journal_title="شؤون عربية", citation_issue="٣٥", citation_firstpage="12", citation_lastpage="30")
    + meta(
        citation_doi="https://doi.org/10.1000/x", citation_language="ar_SA", citation_public_url="https://example.org/1"
    )
)


def test_highwire() -> None:
    assert record(HIGHWIRE) == {
        "type": "article-journal",
        "title": 'الأمن القومي "العربي"',
        "author": [{"family": "هلال", "given": "علي الدين"}],
        "issued": {"date-parts": [[1984, 5, 2]]},
        "container-title": "شؤون عربية",
        "issue": "35",
        "page": "12-30",
        "DOI": "10.1000/x",
        "language": "ar",
        "URL": "https://example.org/1",
    }


def test_dublin_core() -> None:
    head = '<meta name="DC.Title" content="الأمن"><meta name="DC.Creator" content="Hourani, Albert">'
    assert record(head + '<meta name="DC.Date.issued" content="1968">') == {
        "title": "الأمن",
        "author": [{"family": "Hourani", "given": "Albert"}],
        "issued": {"date-parts": [[1968]]},
    }


def test_linked_data() -> None:
    script = """{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "موقع"},
    {"@type": "ScholarlyArticle", "headline": "الأمن القومي", "author": [{"@type": "Person", "familyName": "هلال",
    "givenName": "علي الدين"}], "datePublished": "1984-05", "pageStart": "12", "pageEnd": "30", "sameAs":
    "https://doi.org/10.1000/x", "isPartOf": {"@type": "PublicationIssue", "issueNumber": 35, "isPartOf":
    {"@type": "Periodical", "name": "شؤون عربية"}}}]}"""
    assert record(f'<script type="application/ld+json">{script}</script>') == {
        "type": "article-journal",
        "title": "الأمن القومي",
        "author": [{"family": "هلال", "given": "علي الدين"}],
        "issued": {"date-parts": [[1984, 5]]},
        "container-title": "شؤون عربية",
        "issue": "35",
        "page": "12-30",
        "DOI": "10.1000/x",
    }


def test_open_graph_is_believed_where_the_text_says_the_same() -> None:
    head = '<meta property="og:title" content="الدولة"><meta property="og:site_name" content="مجلة">'
    assert record(head, "<h1>الدولة</h1><p>نص</p>") == {"title": "الدولة", "container-title": "مجلة"}
    assert record(head, "<p>نص</p>") == {}


def test_a_name_that_is_given_whole_is_read() -> None:
    found = read(meta(citation_title="الأمن", citation_author="غسان سلامة"))
    assert analyse(found).metadata["author"] == [{"family": "سلامة", "given": "غسان"}]


@pytest.mark.parametrize(
    "head",
    [
        "",
        meta(citation_author="هلال، علي"),
        '<script type="application/ld+json">{"@type": "Article", </script>',
        f'<script type="application/ld+json">{"[" * 100_000}</script>',
        '<script type="application/ld+json">{"@type": ["Article", 3], "headline": 5, "author": 7}</script>',
        '<script type="application/ld+json">{"@type": "WebSite", "name": "موقع"}</script>',
        "<meta name=citation_title content=''>",
    ],
)
def test_what_names_no_work_is_no_record(head: str) -> None:
    assert record(head) == {}


def test_what_is_no_date_and_no_address_is_left_out() -> None:
    head = meta(citation_title="الأمن", citation_date="n.d.", citation_doi="x", citation_public_url="/a")
    assert record(head) == {"title": "الأمن"}
