"""mismatch: which records are compared, and where a message sends the reader."""

from gulfcite.check.rules.mismatch import RULE
from gulfcite.model import Analysis, Item

from ..build import BOOKS, cite, document, entry, item, person, targets

WRONG_YEAR = item("بنية العقل العربي", person("الجابري", "محمد عابد"), 1980, type="book")
WRONG_NAME = item(author=person("الجايري", "محمد عابد"))
ARTICLE = item(
    "إشكالية الديمقراطية", person("الجابري"), 1993, type="article-journal", container_title="المستقبل العربي"
)


def messages(analysis: Analysis) -> list[tuple[str | None, str]]:
    return [(said.target, str(said.message)) for said in RULE.find(analysis)]


def test_a_full_citation_is_compared_with_its_entry() -> None:
    cites = [cite("jabri", record=WRONG_YEAR, reference="R1")]
    assert messages(document(cites=cites, entries=[entry("jabri", number="7")])) == [
        ("C1", "year: “1980” here, “1990” in number 7 of the list")
    ]


def test_a_short_form_is_compared_with_the_full_citation_before_it() -> None:
    cites = [cite("jabri"), cite("jabri", "short", WRONG_NAME, antecedent="C1")]
    assert messages(document(cites=cites)) == [
        ("C2", "author name: “محمد عابد الجايري” here, “محمد عابد الجابري” in the text")
    ]


def test_all_that_differs_is_told_at_once() -> None:
    both = Item(**{**WRONG_YEAR, **WRONG_NAME})
    [(_, message)] = messages(document(cites=[cite("jabri", record=both, reference="R1")], entries=[entry("jabri")]))
    assert message.startswith("author name: ")
    assert "; year: " in message


def test_a_short_form_that_agrees_with_the_entry_is_not_blamed_for_the_first_citation() -> None:
    wrong = Item(**{**BOOKS["jabri"], **WRONG_NAME})
    cites = [
        cite("jabri", record=wrong, reference="R1"),
        cite("jabri", "short", reference="R1", antecedent="C1"),
        cite("jabri", "short", WRONG_NAME, reference="R1", antecedent="C2"),
    ]
    assert targets(list(RULE.find(document(cites=cites, entries=[entry("jabri")])))) == ["C1"]


def test_authors_are_counted_unless_others_are_spoken_of() -> None:
    three = item("The Arabs", [person("Rogan"), person("Hourani"), person("Khalidi")], 2009)
    two = item(author=[person("Rogan"), person("Hourani")], year=2009)
    cites = [
        cite("arabs", "author-date", two, reference="R1", text="(Rogan and Hourani 2009)"),
        cite("arabs", "author-date", two, reference="R1", text="(Rogan, Hourani, et al. 2009)"),
    ]
    assert messages(document(cites=cites, entries=[entry("arabs", three)])) == [
        ("C1", "authors: “Rogan; Hourani” here, “Rogan; Hourani; Khalidi” in the list")
    ]


def test_an_article_cited_in_full_again_without_its_author_is_told() -> None:
    unsigned = item(ARTICLE["title"], type="article-journal")
    again = cite("democracy", record=unsigned, antecedent="C1")
    [(target, message)] = messages(document(cites=[cite("democracy", record=ARTICLE), again]))
    assert (target, message) == ("C2", "author name: none here, “الجابري” in the text")
    spoken_of = again._replace(text="إشكالية الديمقراطية والمجتمع المدني، الجابري")
    assert not messages(document(cites=[cite("democracy", record=ARTICLE), spoken_of]))


def test_a_book_may_be_cited_by_its_title_alone() -> None:
    unsigned = cite("jabri", record=item("بنية العقل العربي", type="book"))
    assert not messages(document(cites=[cite("jabri"), unsigned]))


def test_an_ibid_and_a_citation_that_is_not_resolved_are_not_compared() -> None:
    unclear = cite("jabri", record=WRONG_YEAR, reference="R1", status="ambiguous")
    cites = [unclear, cite("jabri", "ibid", WRONG_YEAR, reference="R1")]
    assert not list(RULE.find(document(cites=cites, entries=[entry("jabri")])))


def test_an_author_whom_the_entry_has_not_is_told() -> None:
    alone = entry("arabs", item("The Arabs", person("Rogan", "Eugene"), 2009), text="Rogan, Eugene. 2009. The Arabs.")
    two = item(author=[person("Rogan"), person("Hourani")], year=2009)
    cites = [cite("arabs", "author-date", two, reference="R1", text="(Rogan and Hourani 2009)")]
    assert messages(document(cites=cites, entries=[alone])) == [
        ("C1", "authors: “Rogan; Hourani” here, “Eugene Rogan” in the list")
    ]
    printed = alone._replace(text="Rogan, Eugene and Hourani, Albert. 2009. The Arabs.")
    assert not messages(document(cites=cites, entries=[printed]))
