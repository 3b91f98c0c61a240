"""unsorted-list: entries out of their place in a list that keeps the order of the alphabet."""

from gulfcite.check.rules.unsorted_list import RULE

from ..build import document, entry, item, person

ARABIC = "أمين، بدوي، الجابري، ابن خلدون، الدوري، زريق، سلامة، ضيف، طرابيشي، العروي، الغزالي، هيكل، الوردي".split("، ")
LATIN = "Abu-Lughod Ayubi Batatu Beinin al-Dawisha Gelvin Hourani Khalidi Lewis El-Messiri Owen Said Tripp".split()


def found(names: list[str]) -> list[tuple[str, str]]:
    """The entries that are told, by the name each begins with, and what is said."""
    entries = [
        entry(name, item("كتاب", person(name.split(",")[0]), 1990), text=f"{name}، كتاب، بيروت، 1990")
        if not name.isascii()
        else entry(name, item("A Book", person(name), 1990), text=f"{name}, A Book, London, 1990")
        for name in names
    ]
    analysis = document(entries=entries)
    return [(names[int(str(said.target)[1:]) - 1], str(said.message)) for said in RULE.find(analysis)]


def test_it_speaks_of_an_arabic_entry_and_its_right_neighbour() -> None:
    [(name, message)] = found([*ARABIC[:2], "الوردي", *ARABIC[2:-1]])
    assert name == "الوردي"
    assert "belongs behind هيكل" in message


def test_it_speaks_of_a_latin_entry_and_of_the_first() -> None:
    [(name, message)] = found([*LATIN[1:8], "Abu-Lughod", *LATIN[8:]])
    assert name == "Abu-Lughod"
    assert "belongs before Ayubi" in message


def test_it_is_silent_where_articles_and_kin_count_for_nothing() -> None:
    assert found(ARABIC) == []
    assert found(LATIN) == []


def test_it_is_silent_where_articles_and_kin_count() -> None:
    assert found(sorted(name.replace("أ", "ا") for name in ARABIC)) == []
    assert found(sorted(LATIN, key=str.lower)) == []


def test_it_is_silent_on_lists_in_another_order() -> None:
    assert (
        found(["الوردي", "سلامة", "ضيف", "بدوي", "العروي", "أمين", "زريق", "هيكل", "الغزالي", "الدوري", "الجابري"])
        == []
    )


def test_it_is_silent_on_a_short_list() -> None:
    assert found(["الوردي", "أمين", "بدوي", "سلامة"]) == []


def test_it_is_silent_on_the_quran_and_on_a_line_for_the_author_above() -> None:
    analysis = document(
        entries=[
            entry("quran", item("القرآن الكريم"), text="القرآن الكريم"),
            *(entry(name, item("كتاب", person(name)), text=f"{name}، كتاب") for name in ARABIC[:6]),
            entry("more", item("نحن والتاريخ", person("زريق")), text="ـــــــ، نحن والتاريخ"),
            *(entry(name, item("كتاب", person(name)), text=f"{name}، كتاب") for name in ARABIC[6:]),
        ]
    )
    assert not list(RULE.find(analysis))
