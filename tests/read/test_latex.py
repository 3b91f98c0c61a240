"""LaTeX as its readers see it, with the way back to what its author wrote."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gulfcite.check.settings import Settings
from gulfcite.model import Document
from gulfcite.pipeline import analyse, check
from gulfcite.read import Unreadable, document, parsed
from gulfcite.text.anchors import sourced

SALAME = "غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21."
HEAD = "\\documentclass{article}\n\\usepackage{polyglossia}\n"


def read(source: str, path: str = "a.tex") -> Document:
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


def test_it_is_known_by_what_it_begins_with_or_by_its_ending() -> None:
    source = f"% تعليق\n\n{HEAD}\\begin{{document}}\nنص \\emph{{مائل}}\n\\end{{document}}\nبعد"
    assert read(source, "a.txt").text == "نص مائل\n"
    assert read("فصل \\emph{أول}", "chapter.ltx").text == "فصل أول\n"


@pytest.mark.parametrize("source", ["نص عن \\documentclass{article}", "كتبت:\n\\documentclass{article}"])
def test_a_text_about_it_is_a_text(source: str) -> None:
    assert read(source, "a.txt").text == source


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"نص \emph{مائل} و\textbf{\textit{ثخين}} \textarabic{عربي}\LR{abc}.", "نص مائل وثخين عربيabc."),
        ("سطر\nيتبع  هنا % سر\n   أيضا\n\nفقرة", "سطر يتبع هنا أيضا\n\nفقرة"),
        (r"50\% \& \_ \{\} \textbackslash{} أ~ب \dots", "50% & _ {} \\ أ ب …"),
        (r"12--15 و --- و``اقتباس'' و'لا`", "12–15 و — و“اقتباس” و'لا`"),
        (r"\'Etat na\"{\i}ve fa\c{c}ade al-\d{H}ay\=at \v{s}", "État naïve façade al-Ḥayāt š"),
        ("\\begin{quote}\nاقتباس\\\\سطر\n\\end{quote}", "اقتباس\nسطر"),
        ("\\begin{Arabic}نص\\end{Arabic}\n\\begin{center}وسط\\end{center}", "نص\n\nوسط"),
        ("\\begin{enumerate}\n\\item أول\n\\item ثان\n\\end{enumerate}", "1. أول\n\n2. ثان"),
        (
            "\\begin{enumerate}[start=4]\\item رابع\\end{enumerate}\\begin{itemize}\\item أ\\end{itemize}",
            "4. رابع\n\n• أ",
        ),
        ("\\begin{description}\\item[كلمة] معناها\\end{description}", "كلمة معناها"),
        ("\\begin{tabular}{|l|l|}\nأ & ب \\\\ \\hline\nج & د\n\\end{tabular}", "أ\n\nب\n\nج\n\nد"),
        (r"$x_1^2$ و\(y\) و$^{3}$ و\textsuperscript{4} وثمنه 5$", "$x_1^2$ وy و³ و⁴ وثمنه 5$"),
        (r"\verb|a_{b}| نص", "a_{b} نص"),
        ("\\begin{verbatim}\n\\emph{x}\n\\end{verbatim}نص", "\\emph{x}\n\nنص"),
        ("\\begin{comment}سر\\end{comment}نص\\label{a}\\index{ب}\\vspace{1cm} آخر", "نص آخر"),
        (r"\unknown[option]{نص} \other", "نص"),
        (r"\newcommand{\eg}[1]{مثلا #1}\def\x#1{\y}\let\a\b نص", "نص"),
        ("{نص \\textbf{لم يغلق", "نص لم يغلق"),
        ("نص}} \\end{quote} آخر", "نص آخر"),
    ],
)
def test_marks_are_dropped_and_text_stays(source: str, text: str) -> None:
    assert read(source).text == text + "\n"


def test_what_stands_before_the_document_is_its_record() -> None:
    source = HEAD + "\\title{الدولة\\thanks{شكر}}\\author{غسان سلامة \\and خلدون النقيب}\\begin{document}\\maketitle نص"
    found = read(source)
    assert found.text == "الدولة\n\nغسان سلامة\n\nخلدون النقيب\n\nنص\n"
    assert found.structure.metadata == {
        "title": "الدولة",
        "author": [{"literal": "غسان سلامة"}, {"literal": "خلدون النقيب"}],
    }


def test_headings_and_links() -> None:
    found = read(r"\section*{المراجع} نص \subsection[قصير]{طويل} \href{http://a.org/\%20}{عنوان} \url{http://b.org}")
    titles = [(found.text[slice(*title.span)], title.level) for title in found.structure.titles]
    assert titles == [("المراجع", 3), ("طويل", 4)]
    assert [(found.text[slice(*link.span)], link.target) for link in found.structure.links] == [
        ("عنوان", "http://a.org/%20"),
        ("http://b.org", "http://b.org"),
    ]


def test_notes_with_their_callouts() -> None:
    source = f"نص\\footnote{{{SALAME}\n\nوكذلك: \\emph{{غيره}}.}} ثم\\footnotemark{{}}"
    source += " هنا\\footnotetext{لاحقة.}\\endnote{ختام}."
    assert read(source).text.startswith("نص¹ ثم² هنا¹.\n\n")
    assert notes(source) == [("1", f"{SALAME}\nوكذلك: غيره.", "¹"), ("2", "لاحقة.", "²"), ("1", "ختام", "¹")]


def test_a_note_in_a_note_and_one_that_never_ends() -> None:
    assert notes("أ\\footnote{ب\\footnote{ج} د} ه\\footnote{و") == [
        ("1", "ب² د", "¹"),
        ("2", "ج", "²"),
        ("3", "و", "³"),
    ]


def test_citations_by_key() -> None:
    source = r"قال \parencite[انظر][ص~20]{jabri} و\citep*[3--4]{a,b} و\textcites[5]{c}[6]{d}\nocite{e}."
    assert read(source).text == "قال [انظر jabri, ص 20] و[a; b, 3–4] و[c, 5; d, 6].\n"
    assert cited(source) == [
        ("jabri, ص 20", "jabri", "ص 20"),
        ("a", "a", None),
        ("b, 3–4", "b", "3–4"),
        ("c, 5", "c", "5"),
        ("d, 6", "d", "6"),
    ]


def test_a_citation_may_be_a_note() -> None:
    source = r"نص\footcite[12]{jabri}."
    assert notes(source) == [("1", "jabri, 12.", "¹")]
    assert cited(source) == [("jabri, 12", "jabri", "12")]


@pytest.mark.parametrize("source", [r"\cite", r"\cite[12]", r"\cite{", r"\cite{}", r"\verb|\cite{a}|", r"% \cite{a}"])
def test_what_is_no_citation(source: str) -> None:
    assert cited(f"نص {source}") == []


def test_items_of_a_bibliography_are_entries_as_printed() -> None:
    entry = "العروي، عبد الله، مفهوم الدولة، الدار البيضاء، المركز الثقافي العربي، 1981."
    listed = f"\\begin{{thebibliography}}{{9}}\n\\bibitem{{laroui}} {entry}\n\\end{{thebibliography}}"
    source = f"نص \\cite[ص 5]{{laroui}}\n{listed}"
    found = analyse(read(source))
    (reference,) = found.references
    assert (reference.number, reference.text, reference.item["title"]) == ("1", entry, "مفهوم الدولة")
    (citation,) = found.citations
    assert (citation.locator, citation.resolution.reference) == ("5", reference.id)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    entry = "@book{jabri, author={الجابري, محمد عابد}, title={بنية العقل العربي}, address={بيروت}, year={1990}}"
    folder = tmp_path / "thesis"
    (folder / "parts").mkdir(parents=True)
    (folder / "refs.bib").write_text(entry, encoding="utf-8")
    (folder / "parts" / "one.tex").write_text("فصل أول\\footcite{jabri}\n\\input{main}", encoding="utf-8")
    (tmp_path / "secret.tex").write_text("سر", encoding="utf-8")
    return folder


def test_files_of_the_project_are_taken_in_and_others_are_said(project: Path) -> None:
    main = project / "main.tex"
    main.write_text(
        HEAD + "\\addbibresource{refs.bib}\\begin{document}\nقبل\n\n\\input{parts/one}\n\n\\include{../secret}"
        "\\input{/etc/passwd}\\input{missing}بعد\\end{document}",
        encoding="utf-8",
    )
    found = document(str(main))
    assert isinstance(found, Document)
    assert found.text.startswith("قبل\n\nفصل أول¹\n\n")
    assert "سر" not in found.text
    assert found.missed[-3:] == ("../secret", "/etc/passwd", "missing")
    assert analyse(found).citations[0].resolution.reference == "R1"
    assert found.source
    place = sourced(found.source.anchors, found.text.index("أول"))
    assert found.source.text[place:].startswith("\\input{parts/one}")


def test_every_letter_leads_back_to_where_it_was_written() -> None:
    source = (
        HEAD + "\\begin{document}\r\n\\section{عنوان}\r\nنص \\emph{مائل}  بعد % سر\r\n  آخر\\footnote{حاشية \\LR{x}}"
    )
    found = read(source)
    assert found.source
    for at, sign in enumerate(found.text):
        if not sign.isspace() and sign != "¹":
            assert source[sourced(found.source.anchors, at)] == sign


def test_findings_stand_and_are_silenced_in_the_file() -> None:
    source = "نص\\emph{مائل}.\n{}\\footnote{خلدون النقيب، مصدر سبق ذكره، ص 40.}{}\n\nآخر."
    bare = check(read(source.replace("{}", "")), Settings(), "en").findings
    assert [(one.name, one.line) for one in bare] == [("unresolved-short", 2)]
    for before, behind in (("% gulfcite: ignore GC101\n", ""), ("", " % gulfcite: ignore GC101")):
        first, _, rest = source.partition("{}")
        silent = first + before + rest.replace("{}", behind)
        assert check(read(silent), Settings(), "en").findings == ()


@pytest.mark.parametrize(
    "unit", ["{", "}", "\\footnote{", "\\href{", "\\'{", "\\cite[", "\\begin{a}", "\\begin{verbatim}", "$a ", "\\a[{"]
)
def test_hostile_text_is_read_in_time(unit: str) -> None:
    assert isinstance(read("\\begin{document}نص" + unit * 5000), Document)


PIECES = st.lists(
    st.sampled_from(
        "\\footnote{ \\footnotemark \\footnotetext{ \\cite[ \\cites{a}[b]{c} ]{a} \\begin{tabular}{l} "
        "\\end{tabular} & \\\\ "
        "\\begin{enumerate} \\item \\end{enumerate} \\section{ } { $ ~ % \\verb| \\bibitem{a} \\title{ \\maketitle "
        "\\href{a}{ "
        "\\begin{document} \\end{document} \\' \\textsuperscript{ -- `` \\input{a} \\def\\a \\par".split()
    )
    | st.text(alphabet="ab 1.\n\r\t\\{}[]$%&~`'-^_#سلا١،\u0000", max_size=20)
)


@given(pieces=PIECES)
@settings(max_examples=300)
def test_whatever_is_written_is_read_and_every_place_holds(pieces: list[str]) -> None:
    source = "".join(pieces)
    found = parsed("a.tex", source.encode())
    if isinstance(found, Unreadable):
        return
    assert found.source
    assert [at for at, _ in found.source.anchors] == sorted(at for at, _ in found.source.anchors)
    assert all(0 <= sourced(found.source.anchors, at) <= len(source) for at in range(len(found.text.rstrip())))
    told = found.structure
    for part in (*told.notes, *told.titles, *told.pointers, *told.links, *told.entries):
        assert 0 <= part.span[0] <= part.span[1] <= len(found.text)
    analyse(found)
