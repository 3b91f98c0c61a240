"""uncited-entry: an entry that nothing cites."""

from gulfcite.check.rules.uncited_entry import RULE

from ..build import cite, document, entry, item, person, targets


def test_it_speaks_of_an_entry_that_nothing_cites_and_of_its_twin() -> None:
    twin = entry("jabri", item("The Structure of Arab Reason"))
    said = RULE.find(document(cites=[cite("wardi")], entries=[entry("wardi"), entry("jabri"), twin]))
    assert targets(list(said)) == ["R2", "R3"]


def test_it_is_silent_on_a_list_alone() -> None:
    assert not list(RULE.find(document(entries=[entry("wardi"), entry("jabri")])))


def test_it_is_silent_on_a_bibliography_that_is_mostly_uncited() -> None:
    assert not list(
        RULE.find(document(cites=[cite("wardi")], entries=[entry("wardi"), entry("jabri"), entry("hourani")]))
    )


def test_it_is_silent_on_an_entry_that_an_ambiguous_citation_may_mean() -> None:
    cites = [cite("wardi"), cite(None, "short", status="ambiguous", candidates=("wardi", "jabri"))]
    assert not list(RULE.find(document(cites=cites, entries=[entry("wardi"), entry("jabri")])))


def test_it_is_silent_on_the_quran() -> None:
    quran = entry("quran", item("القرآن الكريم"))
    assert not list(RULE.find(document(cites=[cite("wardi")], entries=[quran, entry("wardi")])))


def test_it_is_silent_on_a_title_that_a_citation_prints_however_it_was_read() -> None:
    joined = cite("wardi", text="الوردي، لمحات، والجابري، بنية العقل العربى، ص 20")
    assert not list(RULE.find(document(cites=[joined], entries=[entry("wardi"), entry("jabri")])))


def test_it_is_silent_on_an_entry_like_a_citation_that_was_not_found() -> None:
    slip = cite(None, "full", item("بينة العقل العربي", person("الجابري")))
    entries = [entry("wardi"), entry("jabri")]
    assert not list(RULE.find(document(cites=[cite("wardi"), slip], entries=entries)))
    other = cite(None, "full", item("مفهوم الدولة", person("العروي")))
    assert targets(list(RULE.find(document(cites=[cite("wardi"), other], entries=entries)))) == ["R2"]


def test_it_is_silent_on_an_entry_that_prints_the_name_and_year_of_a_citation_that_was_not_found() -> None:
    cited = cite(None, "author-date", item(author=person("Hourani"), year=1962))
    misread = entry("other", item("Hourani"), text="Hourani, A. (1962). Arabic Thought in the Liberal Age. London.")
    assert not list(RULE.find(document(cites=[cite("wardi"), cited], entries=[entry("wardi"), misread])))


def test_it_is_silent_on_entries_that_were_not_parted() -> None:
    long = entry("hourani", text="Hourani, A. (1962). Arabic Thought in the Liberal Age. London. " * 20)
    cites = [cite("wardi")]
    assert not list(RULE.find(document(cites=cites, entries=[entry("wardi"), long])))
    assert not list(RULE.find(document(cites=cites, entries=[entry("wardi"), entry("jabri"), long])))
    assert targets(list(RULE.find(document(cites=cites, entries=[entry("wardi"), entry("jabri")])))) == ["R2"]
