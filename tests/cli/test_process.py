"""What only a process of its own shows: standard input, closed pipes, interrupts, encodings, start-up."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from gulfcite import __version__

GULFCITE = [sys.executable, "-m", "gulfcite"]
TEXT = "(1) محمد عابد الجابري، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986، ص 25.\n".encode()


def run(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*GULFCITE, *arguments], input=given, capture_output=True, env={**os.environ, **environment})


@pytest.mark.parametrize("arguments", [["-"], []], ids=["dash", "no path"])
def test_standard_input_is_read(arguments: list[str]) -> None:
    done = run("extract", "-f", "json", *arguments, given=TEXT)
    assert (done.returncode, done.stderr) == (0, b"")
    (document,) = json.loads(done.stdout)["documents"]
    assert (document["path"], document["characters"]) == ("-", len(TEXT.decode()))


@pytest.mark.parametrize("command", ["extract", "check", "cited-by"])
def test_empty_standard_input_is_told(command: str) -> None:
    done = run(command)
    assert done.returncode == 2
    assert done.stderr == b"gulfcite: -: is empty; give a file with text in it\n"


def test_output_is_utf_8_whatever_the_locale() -> None:
    done = run("extract", "-f", "json", given=TEXT, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert json.loads(done.stdout.decode("utf-8"))


def test_a_name_that_is_no_text_can_be_printed(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff.txt"
    Path(os.fsdecode(path)).write_bytes(TEXT)
    done = subprocess.run([*GULFCITE, "extract", "-f", "json", path], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["documents"][0]["path"].endswith("\udcff.txt")


@pytest.mark.skipif(not hasattr(signal, "SIGPIPE"), reason="pipes close otherwise there")
def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    for number in range(50):
        (tmp_path / f"{number}.txt").write_bytes(TEXT * 20)
    with subprocess.Popen(
        [*GULFCITE, "extract", "-f", "jsonl", tmp_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == -signal.SIGPIPE


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_an_interrupt_ends_it_without_a_traceback() -> None:
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # whoever runs the tests may be deaf to it
    command = [*GULFCITE, "extract", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=heard) as process:
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        assert process.stderr
        assert process.stderr.read().strip() == b""
        assert process.wait() == 130


def test_the_version_is_told_without_loading_what_reads() -> None:
    code = (
        "import sys, gulfcite.__main__ as start\n"
        "sys.argv = ['gulfcite', '--version']\n"
        "start._run()\n"
        "print(*sorted(m for m in sys.modules if m.startswith(('gulfcite', 'rich', 'regex'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    version, loaded = done.stdout.splitlines()
    assert version == f"gulfcite {__version__}"
    assert {name.split(".")[1] for name in loaded.split() if "." in name} == {"__main__", "cli", "show", "write"}
    assert not {"rich", "regex"} & set(loaded.split())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full device")
@pytest.mark.parametrize(
    "arguments", [["extract", "-f", "json"], ["check", "-f", "json"], ["cited-by"]], ids=lambda given: given[0]
)
def test_output_that_cannot_be_written_is_told(arguments: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*GULFCITE, *arguments], input=TEXT, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr == b"gulfcite: the output could not be written: No space left on device\n"


def test_what_needs_no_judgement_is_mended_and_all_else_stays_byte_for_byte(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    right = "المراجع\r\n1. سلامة، غسان، المجتمع والدولة، بيروت، 1987.\r\n".encode("utf-8-sig")
    wrong = right.replace("والدولة،".encode(), "والدولة ،".encode())
    file.write_bytes(wrong)
    command = [*GULFCITE, "check", "--severity", "info", str(file)]
    shown = subprocess.run([*command, "--diff"], capture_output=True, encoding="utf-8")
    assert (shown.returncode, file.read_bytes()) == (1, wrong)
    assert "-1. سلامة، غسان، المجتمع والدولة ، بيروت" in shown.stdout
    for _ in range(2):
        done = subprocess.run([*command, "--fix"], capture_output=True)
        assert (done.returncode, file.read_bytes()) == (0, right)
