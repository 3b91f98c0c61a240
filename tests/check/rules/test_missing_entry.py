"""missing-entry: a work that is cited and is not in the list."""

from gulfcite.check.rules.missing_entry import RULE
from gulfcite.model import Document
from gulfcite.pipeline import analyse
from gulfcite.read import parsed

from ..build import cite, document, entry, item, person, targets


def test_it_speaks_once_of_each_work_at_its_first_citation() -> None:
    cites = [cite("wardi", reference="R1"), cite("jabri"), cite("jabri", "short", antecedent="C2")]
    [said] = RULE.find(document(cites=cites, entries=[entry("wardi")]))
    assert said.target == "C2"
    assert "الجابري" in str(said.message)


def test_it_speaks_of_a_title_that_was_found_nowhere() -> None:
    unknown = cite(None, "short", item("مفهوم الدولة"))
    cites = [cite("wardi", reference="R1"), unknown, unknown]
    assert targets(list(RULE.find(document(cites=cites, entries=[entry("wardi")])))) == ["C2"]


def test_it_is_silent_without_a_list() -> None:
    assert not list(RULE.find(document(cites=[cite("wardi")])))


def test_it_is_silent_where_few_of_the_works_cited_are_listed() -> None:
    cites = [cite("wardi", reference="R1"), cite("jabri"), cite(None, record=item("مفهوم الدولة"))]
    assert not list(RULE.find(document(cites=cites, entries=[entry("wardi")])))


def test_it_is_silent_on_a_script_that_the_list_has_none_of() -> None:
    assert not list(RULE.find(document(cites=[cite("wardi"), cite("hourani")], entries=[entry("wardi")])))


def test_it_is_silent_on_laws_where_the_list_has_none() -> None:
    law = item("القانون المدني المصري رقم 131 لسنة 1948", type="legislation")
    assert not list(RULE.find(document(cites=[cite("wardi"), cite("law", record=law)], entries=[entry("wardi")])))


def test_it_speaks_of_a_law_where_the_list_has_others() -> None:
    law = item("القانون المدني المصري رقم 131 لسنة 1948", type="legislation")
    other = item("القانون رقم 84-11 المتضمن قانون الأسرة", type="legislation")
    cites = [cite("wardi"), cite("law", record=law)]
    assert targets(list(RULE.find(document(cites=cites, entries=[entry("family", other), entry("wardi")])))) == ["C2"]


def test_it_is_silent_on_the_quran() -> None:
    cites = [cite("wardi"), cite("quran", "short", item("سورة البقرة")), cite("quran", "short", item("البقرة"))]
    assert not list(RULE.find(document(cites=cites, entries=[entry("wardi")])))


def test_it_is_silent_on_a_citation_that_may_mean_two_works() -> None:
    unclear = cite(None, "author-date", item(author=person("الجابري")), status="ambiguous")
    assert not list(RULE.find(document(cites=[cite("wardi"), unclear], entries=[entry("wardi")])))


def test_it_is_silent_on_a_title_that_stands_in_the_list_however_it_was_read() -> None:
    listed = entry("wardi", text="الوردي، لمحات. الجابري، محمد عابد. بنية العقل العربى. بيروت: 1990")
    assert not list(RULE.find(document(cites=[cite("wardi"), cite("jabri")], entries=[listed])))


def test_neither_side_is_told_where_an_uncited_entry_is_alike() -> None:
    slip = cite(None, "author-date", item(author=person("الجايري"), year=1990))
    entries = [entry("wardi"), entry("jabri")]
    assert not list(RULE.find(document(cites=[cite("wardi"), slip], entries=entries)))
    other_year = cite(None, "author-date", item(author=person("الجايري"), year=1984))
    assert targets(list(RULE.find(document(cites=[cite("wardi"), other_year], entries=entries)))) == ["C2"]


def test_it_is_silent_on_a_name_and_year_that_an_entry_prints_however_it_was_read() -> None:
    cited = cite(None, "author-date", item(author=person("Hourani"), year=1962))
    misread = entry("other", item("Hourani"), text="Hourani, A. (1962). Arabic Thought in the Liberal Age. London.")
    wardi = [cite("wardi", reference="R1"), cite("jabri", reference="R2")]
    assert not list(RULE.find(document(cites=[*wardi, cited], entries=[entry("wardi"), entry("jabri"), misread])))
    other = cite(None, "author-date", item(author=person("Hourani"), year=1991))
    assert targets(
        list(RULE.find(document(cites=[*wardi, other], entries=[entry("wardi"), entry("jabri"), misread])))
    ) == ["C3"]


def test_two_years_of_one_author_are_two_works() -> None:
    cites = [cite(None, "author-date", item(author=person("العروي"), year=year)) for year in (1981, 1996)]
    known = [cite("wardi", reference="R1"), cite("jabri", reference="R2")]
    said = RULE.find(document(cites=[*known, *cites], entries=[entry("wardi"), entry("jabri")]))
    assert targets(list(said)) == ["C3", "C4"]


def test_it_is_silent_where_the_list_is_a_selection() -> None:
    cites = [cite("wardi", reference="R1"), cite("jabri", reference="R2"), cite("hourani", reference="R3")]
    cites += [
        cite("taha", record=item("مستقبل الثقافة في مصر"), reference="R4"),
        *(cite(f"other{n}", record=item(f"كتاب الأغاني {n}")) for n in range(3)),
    ]
    entries = [entry("wardi"), entry("jabri"), entry("hourani"), entry("taha", item("مستقبل الثقافة في مصر"))]
    assert not list(RULE.find(document(cites=cites, entries=entries)))
    assert targets(list(RULE.find(document(cites=cites[:-1], entries=entries)))) == ["C5", "C6"]


def test_it_is_silent_on_a_note_that_explains() -> None:
    prose = cite("prose", record=item(" ".join(["زبيد مدينة يمنية قديمة تقع في تهامة قرب ساحل البحر الأحمر"] * 3)))
    assert not list(RULE.find(document(cites=[cite("wardi", reference="R1"), prose], entries=[entry("wardi")])))


def test_what_has_no_title_is_called_by_what_it_stands_in() -> None:
    issue = item(type="article-newspaper", container_title="الوقائع المصرية", issue="46")
    cites = [cite("wardi", reference="R1"), cite("jabri", reference="R2"), cite("issue", record=issue)]
    (said,) = RULE.find(document(cites=cites, entries=[entry("wardi"), entry("jabri")]))
    assert str(said.message) == "“الوقائع المصرية” is not in the reference list"


def of_keys(body: str, front: str = "references:\n- id: wardi\n  type: book\n  title: وعاظ السلاطين") -> list[str]:
    found = parsed("a.md", f"---\n{front}\n---\n\nسبق رأيه [@wardi] {body}\n".encode())
    assert isinstance(found, Document)
    return [str(said.message) for said in RULE.find(analyse(found))]


def test_it_speaks_once_of_a_key_that_no_entry_has() -> None:
    assert of_keys("ثم [@jabri، ص 5] و[@jabri].") == ["no entry has the key jabri"]


def test_it_is_silent_on_keys_where_a_bibliography_was_not_read_or_has_none() -> None:
    assert not of_keys("ثم [@wardi].")
    assert not of_keys("ثم [@jabri].", "bibliography: missing.bib\nreferences:\n- id: wardi\n  title: وعاظ")
    assert not of_keys("ثم [@jabri].", "title: نص")
