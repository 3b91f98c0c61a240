"""The rules that look links and DOIs up say what was answered, and nothing of what was not."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from gulfcite.check.rules import dead_url, doi_mismatch, moved_url, unknown_doi
from gulfcite.model import Analysis
from gulfcite.online.web import Answer

from ..build import document, entry, item, person

URL = "https://www.example.org/paper"


class Told:
    """A web that gives one answer to all."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def pages(self, asked: Iterable[str]) -> dict[str, Answer]:
        return dict.fromkeys(asked, self._answer)

    dois = pages


def linked() -> Analysis:
    return document(entries=[entry("wardi", text=f"الوردي، علي، وعاظ السلاطين، {URL}.")])


def deposited(**fields: object) -> Analysis:
    record = item("بنية العقل العربي", person("الجابري", "محمد عابد"), 1986, DOI="10.1000/182", **fields)
    return document(entries=[entry("jabri", record)])


@pytest.mark.parametrize("answer", [Answer(404), Answer(410), Answer(0, "unknown-host")])
def test_a_link_that_leads_to_nothing_is_told_at_its_place(answer: Answer) -> None:
    analysis = linked()
    (said,) = dead_url.RULE.find(analysis, Told(answer))
    assert analysis.document.text[slice(*said.span)] == URL
    assert "when asked" in str(said.message)
    assert "fake" not in str(said.message)


@pytest.mark.parametrize(
    "answer", [Answer(200), Answer(403), Answer(503), Answer(0, "unreachable"), Answer(0, "private")]
)
def test_a_server_that_says_nothing_of_the_link_is_no_fault_of_it(answer: Answer) -> None:
    assert not list(dead_url.RULE.find(linked(), Told(answer)))


def test_a_page_that_has_moved_for_good_is_told() -> None:
    (said,) = moved_url.RULE.find(linked(), Told(Answer(200, "", "https://www.example.org/papers/1")))
    assert str(said.message).endswith("has moved to https://www.example.org/papers/1")


@pytest.mark.parametrize("moved", ["", "https://example.org/paper/", "http://www.example.org/paper"])
def test_what_every_site_does_is_no_move(moved: str) -> None:
    assert not list(moved_url.RULE.find(linked(), Told(Answer(200, "", moved))))


def test_a_doi_that_the_registry_does_not_know_is_told() -> None:
    (said,) = unknown_doi.RULE.find(deposited(), Told(Answer(404)))
    assert str(said.message) == "10.1000/182: not found in the registry when asked"
    assert not list(unknown_doi.RULE.find(deposited(), Told(Answer(503))))


def test_a_record_that_disagrees_is_told_and_one_that_agrees_is_not() -> None:
    record = {"title": "بنية العقل العربي", "author": [{"family": "الجابري"}], "issued": {"date-parts": [[1990, 5]]}}
    (said,) = doi_mismatch.RULE.find(deposited(), Told(Answer(200, record=record)))
    assert str(said.message) == "year: “1986” here, “1990” in the record of the DOI"
    record["issued"] = {"date-parts": [[1986]]}
    assert not list(doi_mismatch.RULE.find(deposited(), Told(Answer(200, record=record))))
    assert not list(doi_mismatch.RULE.find(deposited(), Told(Answer(404))))
