"""The words of a title, and what they read in another language."""

import pytest

from gulfcite.resolve.contrasts import members
from gulfcite.resolve.glossary import (
    arabic_forms,
    english_to_french,
    latin_stem,
    latin_words,
    looks_french,
    split,
    terms,
)
from gulfcite.tables import rows


def phrases(title: str) -> set[str]:
    return {phrase for term in terms(split(title)) for phrase in term.phrases}


def test_a_phrase_is_met_and_the_words_inside_it() -> None:
    found = list(terms(split("السياسة الخارجية المصرية")))
    assert {(term.start, term.end) for term in found} >= {(0, 2), (0, 1), (2, 3)}
    assert "foreign policy" in phrases("السياسة الخارجية المصرية")


@pytest.mark.parametrize("title", ["الأمن", "وأمن", "للأمن", "أمنها"])
def test_a_word_is_met_whatever_is_glued_to_it(title: str) -> None:
    assert "security" in phrases(title)


def test_a_country_is_met_by_its_people() -> None:
    assert {"iran", "iranian"} <= phrases("إيران")
    assert {"iran", "iranian"} <= phrases("الإيرانية")


def test_an_unknown_word_is_met_by_nothing() -> None:
    assert not phrases("بلبول")


def test_a_short_word_is_not_taken_apart() -> None:
    assert arabic_forms("فكر") == {"فكر"}


@pytest.mark.parametrize(
    ("a", "b"), [("policies", "policy"), ("internationale", "international"), ("nationaux", "national")]
)
def test_endings_of_number_and_gender(a: str, b: str) -> None:
    assert latin_stem(a) == latin_stem(b)


def test_french_elisions_are_words_and_other_apostrophes_are_not() -> None:
    assert split("L'idéologie d’Ibn Khaldūn") == ("l", "ideologie", "d", "ibn", "khaldun")
    assert split("qirāʾat al-Qurʾān, nash'at") == ("qiraat", "al", "quran", "nashat")


def test_french_and_english() -> None:
    assert looks_french("Les partis politiques au Maroc")
    assert not looks_french("The History of the Arab Peoples")
    assert "droit international" in english_to_french()["international law"]


def test_every_member_of_a_contrast_is_seen_in_three_languages() -> None:
    for arabic, english, french, name in rows("contrasts"):
        for word in (arabic, *english.split("; "), *french.split("; ")):
            if "-" not in word and "'" not in word and " " not in word:
                assert arabic in members(word).get(name, set()), word


def test_every_row_of_the_table_of_terms_is_met_by_its_own_words() -> None:
    wrong = []
    for arabic, english, french, _ in rows("terms"):
        met = phrases(arabic)
        cells = [phrase for cell in (english, french) if cell for phrase in cell.split("; ")]
        wrong += [(arabic, phrase) for phrase in cells if " ".join(latin_words(phrase)) not in met]
    assert wrong == []
