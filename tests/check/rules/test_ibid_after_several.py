"""ibid-after-several: an ibid. behind a note that cites several works."""

from gulfcite.check.rules.ibid_after_several import RULE
from gulfcite.model import Analysis

from ..build import read

SALAME = "غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21"
WARDI = "علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30"


def notes(*texts: str) -> Analysis:
    return read("\n".join(f"({number}) {text}" for number, text in enumerate(texts, 1)))


def test_it_speaks_of_an_ibid_behind_two_works_and_names_them() -> None:
    [said] = RULE.find(notes(f"{SALAME}؛ {WARDI}.", "المصدر نفسه، ص 37."))
    assert said.target == "C3"
    assert "سلامة" in str(said.message)
    assert "الوردي" in str(said.message)


def test_it_speaks_of_a_latin_ibid_too() -> None:
    lewis = "Bernard Lewis, The Emergence of Modern Turkey, London, 1961, p. 21"
    hourani = "Albert Hourani, Arabic Thought in the Liberal Age, London, 1962, p. 30"
    assert len(list(RULE.find(notes(f"{lewis}; {hourani}.", "Ibid., p. 37.")))) == 1


def test_it_is_silent_inside_the_note_and_behind_a_note_that_says_which() -> None:
    assert not list(RULE.find(notes(f"{SALAME}؛ {WARDI}؛ المصدر نفسه، ص 37.")))
    assert not list(RULE.find(notes(f"{SALAME}؛ {WARDI}.", "الوردي، مصدر سبق ذكره، ص 37.", "المصدر نفسه، ص 40.")))


def test_it_is_silent_where_the_words_mean_several() -> None:
    assert not list(RULE.find(notes(f"{SALAME}؛ {WARDI}.", "المصدران نفسهما، ص 37.")))


def test_it_is_silent_behind_one_work_cited_twice() -> None:
    assert not list(RULE.find(notes(f"{SALAME}؛ المصدر نفسه، ص 25.", "المصدر نفسه، ص 37.")))
