"""twin-mismatch: an entry and its twin in another language."""

from gulfcite.check.rules.twin_mismatch import RULE

from ..build import document, entry, item, person, targets


def test_a_twin_is_compared_with_the_first_entry_of_its_work() -> None:
    twin = entry("jabri", item("The Structure of Arab Reason", person("al-Jabri"), 1980))
    assert targets(list(RULE.find(document(entries=[entry("jabri"), twin])))) == ["R2"]
    same_year = entry("jabri", item("The Structure of Arab Reason", person("al-Jabri"), 1990))
    assert not list(RULE.find(document(entries=[entry("jabri"), same_year])))


def test_a_twin_in_another_language_of_its_script_has_its_own_words() -> None:
    english = entry("hourani", item("Orientalism", person("Said", "Edward"), 1978))
    french = entry("hourani", item("Orientalisme", person("Saïd", "Édouard"), 1978))._replace(lang="fr")
    assert not list(RULE.find(document(entries=[english, french])))


def test_a_name_that_the_twin_spells_otherwise_is_told() -> None:
    arabic = entry("w", item("حاضر المسرح العربي", person("مخلوف", "مصطفى"), 1990))
    english = entry("w", item("The Present of Arab Theatre", person("Makhoulf", "Mustafa"), 1990))
    [said] = RULE.find(document(entries=[arabic, english]))
    assert said.target == "R2"
    assert "مخلوف" in str(said.message)
