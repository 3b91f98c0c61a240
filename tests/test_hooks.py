"""What others copy: the hook of pre-commit and the workflow of the README, as far as they run without a network."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
BLOCKS = [block.removeprefix("yaml\n") for block in (ROOT / "README.md").read_text(encoding="utf-8").split("```")[1::2]]
BROKEN = "(1) المصدر نفسه، ص 37.\n(2) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.\n"


def block(name: str) -> str:
    """The block of the README that holds a key."""
    (found,) = [text for text in BLOCKS if text.startswith(name)]
    return found


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    program, *arguments = shlex.split(command)
    start = [sys.executable, "-m", "gulfcite"] if program == "gulfcite" else [str(BIN / program)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run([*start, *arguments], cwd=folder, env=environment, capture_output=True, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "article.txt").write_text(BROKEN, encoding="utf-8")
    return tmp_path


def test_the_hook_is_one_of_pre_commit() -> None:
    done = run(f"pre-commit validate-manifest {ROOT / '.pre-commit-hooks.yaml'}", ROOT)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_hook_runs_on_the_files_it_is_given(folder: Path) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    done = run(f"{hook['entry']} article.txt", folder)
    assert (done.returncode, done.stdout.split()[1]) == (1, "GC102")


def test_the_config_of_the_readme_names_the_hook(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text(block("repos:"))
    assert run("pre-commit validate-config config.yaml", tmp_path).returncode == 0
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert yaml.safe_load(block("repos:"))["repos"][0]["hooks"] == [{"id": hook["id"]}]


def test_the_workflow_of_the_readme_is_one_of_github(tmp_path: Path) -> None:
    (tmp_path / "references.yml").write_text(block("name: references"))
    done = run("check-jsonschema --builtin-schema vendor.github-workflows references.yml", tmp_path)
    assert done.returncode == 0, done.stdout


def test_the_step_that_checks_runs(folder: Path) -> None:
    workflow: dict[str, Any] = yaml.safe_load(block("name: references"))
    (step,) = [step["run"] for step in workflow["jobs"]["check"]["steps"] if "check" in step.get("run", "")]
    command, _, file = step.partition(" > ")
    done = run(command, folder)
    assert done.returncode == 1
    assert '"ruleId": "GC102"' in done.stdout
    assert file == workflow["jobs"]["check"]["steps"][-1]["with"]["sarif_file"]
