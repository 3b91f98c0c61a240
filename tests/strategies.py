"""Works that hypothesis makes: any item that a reader of ours may give, for every format to write and read back."""

from __future__ import annotations

from hypothesis import strategies as st

from gulfcite.crosswalk import csl
from gulfcite.model import Date, Item, Name

TYPES = """article article-journal article-magazine article-newspaper bill book chapter dataset document entry
entry-dictionary entry-encyclopedia interview legal_case legislation manuscript map motion_picture pamphlet
paper-conference patent personal_communication post post-weblog report review review-book software speech standard
thesis treaty webpage""".split()
#: Words of several scripts, and signs that TeX, BibTeX, RIS, spreadsheets or JSON take for their own.
WORDS = """بنية العقل العربي الدولة، والمجتمع: عبد الله «المقدمة» (ط. 2) ١٩٨٦ مدخلٌ إلى آل أبو al-Kitāb Ḥadīth and of
The L'État Öffentlichkeit & % $ # _ { } \\ ~ ^ @book{x, = + - -- --- " ' '' `` ` * < > | ; / hijri: volume: note:
{x} \\textbf a_b 50% C# and/or 3--4 http://a.b/c ?` !` TY AU ER 12 1401
true null [x] , . И 中文 \u200fنص\u200e a\u200cb""".split()

text = st.lists(
    st.sampled_from(WORDS) | st.from_regex(r"[a-zA-Zء-ي]{1,8}", fullmatch=True), min_size=1, max_size=6
).map(" ".join)
number = st.from_regex(r"[1-9][0-9]{0,3}(-[1-9][0-9]{0,2})?", fullmatch=True) | text
person: st.SearchStrategy[Name] = st.fixed_dictionaries({"family": text}, optional={"given": text})  # type: ignore[assignment]
body: st.SearchStrategy[Name] = st.fixed_dictionaries({"literal": text})  # type: ignore[assignment]
people = st.lists(person | body, min_size=1, max_size=3)
_year = st.integers(1, 2100)
_month = st.integers(1, 12)
day = st.one_of(st.tuples(_year), st.tuples(_year, _month), st.tuples(_year, _month, st.integers(1, 28))).map(list)
date: st.SearchStrategy[Date] = st.one_of(
    st.fixed_dictionaries({"date-parts": st.lists(day, min_size=1, max_size=2)}),
    st.fixed_dictionaries({"date-parts": st.tuples(st.tuples(_year).map(list)).map(list), "season": st.integers(1, 4)}),
    st.fixed_dictionaries({"date-parts": st.just([[1999]]), "season": text}),
    st.fixed_dictionaries({"literal": text}),
)  # type: ignore[assignment]
language = st.sampled_from(["ar", "en", "fr", "de", "fa", "tr", "ar-SA", "en-GB", "sw", "ar-Latn"])
custom = st.fixed_dictionaries(
    {},
    optional={
        "hijri": st.integers(1, 1500),
        "gregorian": st.just("1980/1981"),
        "year-suffix": st.sampled_from("abأب"),
        "container-author": people,
        "supervisor": people,
        "odd: name": st.recursive(text | st.booleans() | st.integers(), lambda inner: st.lists(inner, max_size=2)),
    },
).filter(bool)
_values = {
    **dict.fromkeys(sorted(csl.TEXTS - {"language", "citation-key"}), text),
    **dict.fromkeys(["volume", "issue", "edition", "number-of-volumes", "page", "collection-number", "number"], number),
    **dict.fromkeys(sorted(csl.NAMES), people),
    **dict.fromkeys(sorted(csl.DATES), date),
    "DOI": st.sampled_from(["10.1000/a_b", "10.1007/s11192-020-03690-4", "10.1000/(sici)<x>"]),
    "URL": st.sampled_from(["https://example.org/a_b?c=%20&d=~e#f", "http://example.org/كتاب"]),
    "ISBN": st.sampled_from(["978-9953-82-000-0", "9953-82-000-0"]),
    "ISSN": st.sampled_from(["1234-5679", "2049-3630"]),
    "language": language,
    "custom": custom,
}
_OFTEN = """author editor translator title container-title collection-title collection-number publisher publisher-place
issued accessed volume issue page edition genre number number-of-volumes original-title event-title URL DOI ISBN ISSN
language keyword note custom archive status""".split()


@st.composite
def items(draw: st.DrawFn) -> Item:
    """A work of any type, with the fields that are common and a few that are not."""
    names = draw(st.lists(st.sampled_from(_OFTEN), unique=True, max_size=12))
    names += draw(st.lists(st.sampled_from(sorted(_values)), unique=True, max_size=3))
    return {"type": draw(st.sampled_from(TYPES)), **{name: draw(_values[name]) for name in dict.fromkeys(names)}}
