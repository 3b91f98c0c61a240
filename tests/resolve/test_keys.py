"""Keys that no other work changes."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from gulfcite.model import Item
from gulfcite.resolve.key_format import made
from gulfcite.resolve.keys import assign, settled, unique

JABRI: Item = {
    "author": [{"family": "الجابري", "given": "محمد عابد"}],
    "title": "بنية العقل العربي",
    "issued": {"date-parts": [[1990]]},
}
OTHER: Item = {**JABRI, "title": "بنية الفكر"}
COPY: Item = {**JABRI, "publisher": "مركز دراسات الوحدة العربية"}

_words = st.lists(st.sampled_from("بنية العقل العربي the of Arab mind".split()), max_size=3).map(" ".join)
#: Works of which many share a name and a year.
_works: st.SearchStrategy[Item] = st.fixed_dictionaries(
    {"title": _words},
    optional={
        "author": st.sampled_from([[{"family": "الجابري"}], [{"family": "al-Jabri"}], [{"literal": "اليونسكو"}]]),
        "issued": st.sampled_from([{"date-parts": [[1990]]}, {"date-parts": [[1991, 5]]}]),
        "volume": st.sampled_from(["1", "2"]),
        "edition": st.sampled_from(["1", "2"]),
        "language": st.sampled_from(["ar", "fr"]),
        "note": st.sampled_from(["a", "b"]),
    },
)  # type: ignore[assignment]


def told(items: list[Item]) -> set[tuple[str, str]]:
    """Each work with its key."""
    return {(key, repr(sorted(item.items()))) for key, item in zip(assign(items), items, strict=True)}


def test_works_that_share_a_key_are_told_apart_by_their_titles_and_numbers() -> None:
    assert assign([JABRI, OTHER]) == ["jabri1990bnya-arbi", "jabri1990bnya-fkr"]
    assert assign([JABRI, {**JABRI, "volume": "2"}]) == ["jabri1990bnya-arbi", "jabri1990bnya-arbi-2"]
    assert assign([{**JABRI, "edition": "1"}, {**JABRI, "volume": "2", "issue": "3"}, {}]) == [
        "jabri1990bnya-arbi-1",
        "jabri1990bnya-arbi-2-3",
        "work",
    ]


def test_a_title_that_two_languages_share_is_told_apart_by_them() -> None:
    said: Item = {"title": "Orientalism"}
    assert assign([{**said, "language": "en"}, {**said, "language": "fr"}]) == ["orientalism-en", "orientalism-fr"]


def test_what_only_its_date_tells_apart_has_digits_of_its_own() -> None:
    may, june = assign([{**JABRI, "issued": {"date-parts": [[1990, month]]}} for month in (5, 6)])
    assert may != june
    assert {key[:-4] for key in (may, june)} == {"jabri1990bnya-arbi-"}


def test_copies_of_a_work_have_a_letter_and_the_fullest_has_none() -> None:
    assert assign([JABRI, COPY, JABRI]) == ["jabri1990bnya-b", "jabri1990bnya", "jabri1990bnya-c"]


def test_small_and_capital_letters_are_one() -> None:
    assert unique("Jabri", OTHER, {"jabri"}) == "Jabri-bnya"
    assert unique("Jabri", OTHER, {"salame"}) == "Jabri"


def test_a_key_that_is_taken_stays_with_the_work_that_has_it() -> None:
    assert settled(["k", "l"], [JABRI, OTHER], {"k", "k-bnya"})[1] == "l"
    assert settled(["k"], [JABRI], {"k", "k-bnya"})[0].startswith("k-bnya-")


def test_the_alphabet_is_not_the_end() -> None:
    keys = assign([JABRI] * 40)
    assert len(set(keys)) == 40
    assert keys[25:27] == ["jabri1990bnya-z", "jabri1990bnya-27"]


@given(st.lists(_works, max_size=8), st.randoms())
def test_in_any_order_works_have_the_same_keys_all_different(items: list[Item], random) -> None:  # type: ignore[no-untyped-def]
    keys = assign(items)
    assert len({key.lower() for key in keys}) == len(items)
    shuffled = random.sample(items, len(items))
    assert told(shuffled) == told(items)


@given(st.lists(_works, max_size=8), _works)
def test_a_work_that_is_added_changes_no_key_but_of_those_that_share_its_own(items: list[Item], new: Item) -> None:
    apart = [item for item in items if made(item) != made(new)]
    assume(not any(key.startswith(made(new)) or made(new).startswith(key) for key in map(made, apart)))
    assert told(apart) <= told([*items, new])


@given(st.lists(_works, min_size=1, max_size=8), _works)
def test_no_key_passes_to_another_title(items: list[Item], new: Item) -> None:
    before = dict(zip(assign(items), items, strict=True))
    after = dict(zip(assign([*items, new]), [*items, new], strict=True))
    for key in before.keys() & after.keys():
        assert before[key]["title"] == after[key]["title"]
