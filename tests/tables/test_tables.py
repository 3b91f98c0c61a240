"""Every row of every table proves itself: its letters, its form, its example; and every table is used by somebody."""

from __future__ import annotations

import ast
import tomllib
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

import gulfcite
from gulfcite.parse.prose.source_phrase import TABLES as PROSE_TABLES
from gulfcite.patterns.passage import CITATION_TABLES
from gulfcite.tables import LANGUAGES, folded, names, rows
from gulfcite.tables.lexicon import Lexicon, lexicon
from gulfcite.text.folding import INVISIBLE
from gulfcite.text.tokens import tokenize

PACKAGE = Path(gulfcite.__file__).parent
FILES = sorted((PACKAGE / "tables").glob("*/*.toml"))
NAMES = names()
ACROSS = {path.stem for path in FILES if path.parent.name == "across"}
#: The languages that a row of each of these must be given in.
COLUMNS = {
    "names": {"arabic", "latin"},
    "terms": {"arabic", "english", "french"},
    "contrasts": {"arabic", "english", "french"},
}
WORDS = [name for name in NAMES if name not in ACROSS]
#: Letters of Persian and Kurdish keyboards that look like Arabic ones.
LOOKALIKES = set("یکەھ")
LABELLED = {name: tables for tables in (PROSE_TABLES, CITATION_TABLES) for name in tables}


#: Marks that part the words of a form and are nothing themselves.
NOTHING = set('.:()[]"“”,;?!؟')


def keys(text: str) -> list[str]:
    return [key for key in tokenize(text).keys if key not in NOTHING]


def whole(words: Lexicon, text: str, table: str) -> set[str]:
    """The meanings of the labels of a table that take in the whole of a text, marks at its ends aside."""
    keys = tokenize(text).keys
    told = [i for i, key in enumerate(keys) if key not in NOTHING]
    found = [label for at, labels in words.labels(keys).items() if told and at <= told[0] for label in labels.values()]
    return {label.meaning for label in found if label.table == table and label.end > told[-1] and not label.glued}


def told(words: Lexicon, text: str, table: str) -> set[str]:
    """The meanings of all labels of a table in a text."""
    found = words.labels(tokenize(text).keys)
    return {label.meaning for labels in found.values() for label in labels.values() if label.table == table}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_file_is_rows_by_meaning_and_a_context_for_their_examples(path: Path) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    if path.parent.name == "across":
        assert all(row.keys() == COLUMNS[path.stem] for group in table.values() for row in group)
        return
    assert path.parent.name in LANGUAGES
    examples = table.pop("examples")
    assert all("{}" in example for example in examples.values())
    assert {"any"} <= examples.keys() <= {"any"} | table.keys()
    assert table
    for group in table.values():
        assert group
        assert [row for row in group if not row["form"] or row.keys() - {"form", "note", "example"}] == []


@pytest.mark.parametrize("name", NAMES)
def test_letters_have_one_normal_form(name: str) -> None:
    wrong = []
    for row in rows(name):
        form = row[0]
        persian = name in WORDS and row[1] == "fa"
        if unicodedata.normalize("NFKC", form) != form and unicodedata.normalize("NFC", form) != form:
            wrong.append(form)
        if any(letter in INVISIBLE for letter in form) or any("\ufb50" <= letter <= "\ufeff" for letter in form):
            wrong.append(form)
        if not persian and LOOKALIKES & set(form):
            wrong.append(form)
        if form != " ".join(form.split()):
            wrong.append(form)
    assert wrong == []


@pytest.mark.parametrize("name", WORDS)
def test_a_form_stands_once_a_language(name: str) -> None:
    meaning_of: dict[tuple[str, str], str] = {}
    clashes = []
    for row, (phrase, meaning) in zip(rows(name), folded(name), strict=True):
        if meaning_of.setdefault((phrase, row[1]), meaning) != meaning:
            clashes.append(row[0])
    forms = Counter(row[:2] for row in rows(name))
    assert [form for form, times in forms.items() if times > 1] == []
    assert clashes == []


@pytest.mark.parametrize("name", sorted(set(WORDS) - LABELLED.keys()))
def test_a_form_is_looked_up_by_the_keys_of_its_words(name: str) -> None:
    found = zip(rows(name), folded(name), strict=True)
    assert [row[0] for row, (phrase, _) in found if phrase.split() != keys(row[0])] == []


@pytest.mark.parametrize("name", sorted(LABELLED))
def test_a_form_is_found_with_its_meaning(name: str) -> None:
    words = lexicon(*LABELLED[name])
    firsts: dict[str, str] = {}
    for phrase, meaning in folded(name):
        firsts.setdefault(phrase, meaning)
    found = zip(rows(name), folded(name), strict=True)
    wrong = [row[0] for row, (phrase, _) in found if not whole(words, row[0], name) & {row[2], firsts[phrase]}]
    assert wrong == []


@pytest.mark.parametrize("name", sorted(LABELLED))
def test_its_example_is_read_with_its_meaning(name: str) -> None:
    words = lexicon(*LABELLED[name])
    firsts: dict[str, str] = {}
    for phrase, meaning in folded(name):
        firsts.setdefault(phrase, meaning)
    found = zip(rows(name), folded(name), strict=True)
    wrong = [row for row, (phrase, _) in found if not told(words, row[4], name) & {row[2], firsts[phrase]}]
    assert wrong == []


@pytest.mark.parametrize("name", sorted(set(WORDS) - LABELLED.keys()))
def test_its_example_has_its_words(name: str) -> None:
    wrong = [row for row in rows(name) if f" {' '.join(keys(row[0]))} " not in f" {' '.join(keys(row[4]))} "]
    assert wrong == []


def test_every_table_is_used() -> None:
    """A table that is only in the list of those that are looked up, but that nobody asks for, is dead."""
    named = set()
    for path in PACKAGE.rglob("*.py"):
        if path.name != "passage.py":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            named |= {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert set(NAMES) - named == set()
