"""Markdown as its readers see it, with the way back to what its author wrote."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gulfcite.check.settings import Settings
from gulfcite.model import Analysis, Document
from gulfcite.pipeline import analyse, check
from gulfcite.read import Unreadable, document, parsed
from gulfcite.text.anchors import in_step, sourced

SALAME = "غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21."


def read(source: str, path: str = "a.md") -> Document:
    found = parsed(path, source.encode())
    assert isinstance(found, Document), found
    return found


def notes(source: str) -> list[tuple[str, str, str | None]]:
    found = read(source)
    return [
        (note.marker, found.text[slice(*note.span)], found.text[slice(*note.callout)] if note.callout else None)
        for note in found.structure.notes
    ]


def cited(source: str) -> list[tuple[str, str, str | None]]:
    found = read(source)
    return [(found.text[slice(*one.span)], one.key, one.locator) for one in found.structure.pointers]


@pytest.mark.parametrize("ending", ["md", "markdown", "qmd", "Rmd"])
def test_it_is_known_by_its_ending(ending: str) -> None:
    assert read("# *الدولة*", f"a.{ending}").text == "الدولة\n"


def test_text_is_not_read_so() -> None:
    assert read("# *الدولة*", "a.txt").text == "# *الدولة*"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("نص *مائل* و**ثخين** و`شفرة`.", "نص مائل وثخين وشفرة."),
        ("a~~b~~ c^2^ H~2~O", "ab c² H2O"),
        (r"\*لا\* 5 \> 4 &amp; &copy;", "*لا* 5 > 4 & ©"),
        ("سطر  \nثان\\\nثالث\nرابع", "سطر\nثان\nثالث\nرابع"),
        ("> اقتباس\n> طويل", "اقتباس\nطويل"),
        ("# عنوان {#one .unnumbered}\n\nنص [صغير]{.smallcaps}", "عنوان\n\nنص [صغير]"),
        ("1. واحد\n   وتتمته\n2. اثنان", "1. واحد وتتمته\n\n2. اثنان"),
        ("1. واحد\n1. اثنان", "1. واحد\n\n2. اثنان"),
        ("1990\\. كتاب\n\n7) سابع", "1990. كتاب\n\n7) سابع"),
        ("- أول\n* ثان", "- أول\n\n* ثان"),
        ("| أ | ب |\n|---|---|\n| أ | ج\\|د |", "أ\n\nب\n\nأ\n\nج|د"),
        ("قبل <!-- سر -->بعد<br>سطر<sup>3</sup>", "قبل بعد\nسطر³"),
        ('<div dir="rtl">\n\nنص\n\n</div>\n\n<!-- سر\nطويل -->\n\n::: {#refs}\n:::', "نص"),
        ("<div>نص &amp; نص\n<script>x</script></div>", "نص & نص"),
        ("```\nشفرة *كما هي*\n```\n\n```{r}\nplot(1)\n```", "شفرة *كما هي*"),
        ("![شكل *أول*](a.png)", "شكل أول"),
        ("ص 12--15 --- كذا --help ----", "ص 12–15 — كذا --help ----"),
        ("سنة 2 * 3 * 4 و_لا", "سنة 2 * 3 * 4 و_لا"),
    ],
)
def test_marks_are_dropped_and_text_stays(source: str, text: str) -> None:
    assert read(source).text == text + "\n"


def test_lines_that_a_program_wrapped_are_one_and_those_of_an_author_stay() -> None:
    words = f"{SALAME} ينظر كذلك ما كتبه خلدون النقيب في الموضوع نفسه قبل ذلك بسنوات. " * 3
    wrapped = textwrap.fill(words, 60)
    assert wrapped.count("\n") > 4
    assert read(wrapped).text == " ".join(words.split()) + "\n"
    lines = "\n".join(words.split("،"))
    assert read(lines).text.split("\n") == [*(line.strip() for line in lines.split("\n")), ""]


def test_headings_and_links() -> None:
    found = read("## المراجع\n\n[عنوان](http://a.org/ك_ب) و<http://b.org> و[هنا](#one)")
    assert [(found.text[slice(*title.span)], title.level) for title in found.structure.titles] == [("المراجع", 2)]
    assert [(found.text[slice(*link.span)], link.target) for link in found.structure.links] == [
        ("عنوان", "http://a.org/ك_ب"),
        ("http://b.org", "http://b.org"),
    ]


def test_notes_are_numbered_as_they_are_called() -> None:
    source = f"نص[^ب] ونص^[ينظر: *حوراني*.] ثم[^1] وثانية[^ب].\n\n[^1]: الثالث.\n[^ب]: {SALAME}\n\n    وكذلك: غيره.\n"
    assert read(source).text.startswith("نص¹ ونص² ثم³ وثانية¹.\n\n")
    assert notes(source) == [
        ("1", f"{SALAME}\nوكذلك: غيره.", "¹"),
        ("2", "ينظر: حوراني.", "²"),
        ("3", "الثالث.", "³"),
    ]


def test_a_note_that_nothing_calls_is_there_and_a_callout_without_one_is_text() -> None:
    assert notes("نص[^9] ونص[^1].\n\n[^2]: وحيد.\n\n[^1]: أول.") == [("1", "أول.", "¹"), ("2", "وحيد.", None)]
    assert "نص[^9]" in read("نص[^9]").text


def test_a_note_may_call_notes() -> None:
    assert notes("نص[^a]\n\n[^a]: أول[^b]\n\n[^b]: ثان[^a]") == [("1", "أول²", "¹"), ("2", "ثان¹", "²")]


def test_nothing_but_notes_is_a_text() -> None:
    assert notes("[^1]: أول") == [("1", "أول", None)]


def test_citations_by_key() -> None:
    source = "قال [ينظر @jabri1990، ص 20؛ -@{a b}, pp. 3-4] وكذلك @jabri1990 [ص 5]، و @jabri1990."
    assert cited(source) == [
        ("@jabri1990، ص 20", "jabri1990", "ص 20"),
        ("-@{a b}, pp. 3-4", "a b", "pp. 3-4"),
        ("@jabri1990 [ص 5]", "jabri1990", "ص 5"),
        ("@jabri1990", "jabri1990", None),
    ]


@pytest.mark.parametrize("source", ["a@b.org", r"[\@jabri]", "`[@jabri]`", "[@fig-one]", "تابعوا @gulfcite", "[@]"])
def test_what_is_no_citation(source: str) -> None:
    assert cited(source) == []


def test_front_matter_is_the_record_of_the_document() -> None:
    source = '---\ntitle: "الدولة"\nauthor:\n- name: غسان سلامة\n- مركز دراسات\ndate: 2019-03-04\nlang: ar-LB\n---\nنص'
    found = read(source)
    assert found.text == "الدولة\n\nغسان سلامة\n\nمركز دراسات\n\n2019-03-04\n\nنص\n"
    assert found.structure.metadata == {
        "title": "الدولة",
        "author": [{"literal": "غسان سلامة"}, {"literal": "مركز دراسات"}],
        "language": "ar",
        "issued": {"date-parts": [[2019, 3, 4]]},
    }
    assert analyse(found).metadata["author"][0] == {"family": "سلامة", "given": "غسان"}


@pytest.mark.parametrize("front", ["a: [", "a: &x [1]\nb: *x", "[" * 60, "- a"])
def test_front_matter_that_cannot_be_read_is_left_out(front: str) -> None:
    assert read(f"---\n{front}\n---\nنص").text.endswith("نص\n")


def test_a_line_between_paragraphs_is_no_front_matter() -> None:
    assert read("---\n\nنص\n\n---\n\nآخر").text == "نص\n\nآخر\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    entry = (
        "@book{{{}, author={{الجابري, محمد عابد}}, title={{بنية العقل العربي}}, address={{بيروت}}, year={{1990}}}}\n"
    )
    (tmp_path / "above.bib").write_text(entry.format("above"), encoding="utf-8")
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "refs.bib").write_text(entry.format("jabri1990") + entry.format("unused"), encoding="utf-8")
    return folder


def of_project(project: Path, front: str, body: str) -> Analysis:
    path = project / "a.md"
    path.write_text(f"---\n{front}\n---\n\n{body}\n", encoding="utf-8")
    found = document(str(path))
    assert isinstance(found, Document)
    return analyse(found)


def test_what_is_cited_of_a_bibliography_is_listed_at_the_end(project: Path) -> None:
    found = of_project(project, "bibliography: [refs.bib, missing.bib]", "العقل بنية [@jabri1990، ص ٢٠].")
    (reference,) = found.references
    assert reference.text == "الجابري، محمد عابد، بنية العقل العربي، بيروت، 1990."
    assert found.document.text[slice(*reference.span)] == reference.text
    (citation,) = found.citations
    assert (citation.text, citation.locator, citation.resolution.reference) == ("@jabri1990، ص ٢٠", "20", "R1")
    assert found.findings == ()
    source = found.document.source
    assert source
    assert source.text[sourced(source.anchors, reference.span[0]) :].startswith("bibliography")
    assert not in_step(source.anchors, reference.span[0], reference.span[0] + 1)


def test_nocite_lists_what_no_place_cites(project: Path) -> None:
    found = of_project(project, 'bibliography: refs.bib\nnocite: "@*"', "نص بلا إحالة.")
    assert len(found.references) == 2


def test_a_bibliography_outside_the_project_is_not_read(project: Path) -> None:
    above = of_project(project, "bibliography: ../above.bib", "العقل بنية [@above].")
    whole = of_project(project, f"bibliography: {project.parent / 'above.bib'}", "العقل بنية [@above].")
    assert above.references == whole.references == ()
    (project.parent / ".git").mkdir()
    assert len(of_project(project, "bibliography: ../above.bib", "العقل بنية [@above].").references) == 1


def test_references_of_the_front_matter() -> None:
    found = read("---\nreferences:\n- id: a\n  type: book\n  title: بنية العقل\n  issued: 1990\n---\nنص [@a]")
    (entry,) = found.structure.entries
    assert (entry.key, entry.item) == (
        "a",
        {"type": "book", "title": "بنية العقل", "issued": {"date-parts": [[1990]]}},
    )


def test_the_same_is_found_as_in_the_plain_text() -> None:
    body, entry = "بنت الدولة نفسها على المجتمع", "سلامة، غسان. المجتمع والدولة. بيروت: دار النهار، 1987."
    plain = Document("a.txt", f"{body}(1).\n\n(1) {SALAME}\n\nالمراجع\n\n1. {entry}\n")
    marked = read(f"{body}[^1].\n\n[^1]: {SALAME}\n\n# المراجع\n\n1. {entry.replace('المجتمع', '*المجتمع*')}\n")
    found, expected = analyse(marked), analyse(plain)
    assert [note.text for note in found.notes] == [note.text for note in expected.notes]
    assert [one.item for one in found.references] == [one.item for one in expected.references]
    assert [one.resolution for one in found.citations] == [one.resolution for one in expected.citations]


def test_every_letter_leads_back_to_where_it_was_written() -> None:
    lines = ["# *الدولة*", "", "> نص **ثخين**[^1] و`x`", "> ثان\\!", "", "1.  بند [رابط](http://a.b/c)", ""]
    source = "\r\n".join([*lines, "[^1]: حاشية *أولى*", ""])
    found = read(source)
    assert found.source
    assert found.source.text == source
    for at, sign in enumerate(found.text):
        if not sign.isspace() and sign != "¹":
            assert source[sourced(found.source.anchors, at)] == sign
    assert source[sourced(found.source.anchors, found.text.index("¹")) :].startswith("[^1]")


def test_findings_stand_and_are_silenced_in_the_file() -> None:
    source = "نص *مائل*[^1].\n\n{}[^1]: خلدون **النقيب**، مصدر سبق ذكره، ص 40.\n"
    bare = check(read(source.format("")), Settings(), "en").findings
    assert [(one.name, one.line) for one in bare if one.name == "unresolved-short"] == [("unresolved-short", 3)]
    assert check(read(source.format("<!-- gulfcite: ignore GC101 -->\n\n")), Settings(), "en").findings == ()


@pytest.mark.parametrize("unit", ["[", "![", "^[", "*a ", "> ", "<!--", "`a`{", "[@a", "&a", "|", "~", "{"])
def test_hostile_text_is_read_in_time(unit: str) -> None:
    assert isinstance(parsed("a.md", (unit * 3000).encode()), Document | Unreadable)


MARKUP = st.text(alphabet="ab 1.\n\r\t*_`[]()^:@#>-+|<!/&;{}\\~\"'\u0000سلا١،", max_size=80)
PIECES = st.lists(
    st.sampled_from(["[^1]", "[^1]: ", "\n\n", "    ", "---\n", "| a | b |\n|---|---|\n", "<!-- x -->"]) | MARKUP
)


@given(pieces=PIECES)
@settings(max_examples=300, deadline=None)
def test_whatever_is_written_is_read_and_every_place_holds(pieces: list[str]) -> None:
    source = "".join(pieces)
    found = parsed("a.md", source.encode())
    if isinstance(found, Unreadable):
        return
    assert found.source
    assert [at for at, _ in found.source.anchors] == sorted(at for at, _ in found.source.anchors)
    assert all(0 <= sourced(found.source.anchors, at) <= len(source) for at, sign in enumerate(found.text.rstrip()))
    given_parts = found.structure
    for part in (*given_parts.notes, *given_parts.titles, *given_parts.pointers, *given_parts.links):
        assert 0 <= part.span[0] <= part.span[1] <= len(found.text)
    analyse(found)
