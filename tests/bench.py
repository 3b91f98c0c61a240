"""Three ratios of time, each with its limit: ``python tests/bench.py DOCUMENT`` (``make bench``).

Run time is measured from outside, in turns, and the least of the runs is taken: what disturbs a run only adds to it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

TURNS = 15
COPIES = 20


def once(command: list[str]) -> float:
    """Seconds a command takes; it must not fail."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def least(commands: dict[str, list[str]], turns: int) -> dict[str, float]:
    """The least seconds of each command, the commands taking turns."""
    runs = [{name: once(command) for name, command in commands.items()} for _ in range(turns)]
    return {name: min(run[name] for run in runs) for name in commands}


def main(document: Path) -> int:
    """Print the ratios; 1 when one is over its limit."""
    python = [sys.executable, "-c"]
    gulfcite = str(Path(sys.executable).with_name("gulfcite"))
    with tempfile.TemporaryDirectory() as folder:
        many = Path(folder) / "many.txt"
        many.write_bytes(document.read_bytes() * COPIES)
        none = Path(folder) / "none.txt"
        none.write_text("x")
        seconds = least(
            {
                "typer": [*python, "import typer"],
                "typer, rich, regex": [*python, "import typer, rich, regex"],
                "none": [gulfcite, "extract", str(none)],
                "version": [gulfcite, "--version"],
                "one": [gulfcite, "extract", str(document)],
            },
            TURNS,
        )
        seconds |= least({"many": [gulfcite, "extract", str(many)]}, 3)
    start = seconds["none"]
    ratios = [
        ("gulfcite --version / import typer", seconds["version"] / seconds["typer"], 1.3),
        ("gulfcite extract / import typer, rich, regex", seconds["one"] / seconds["typer, rich, regex"], 2.5),
        (f"{COPIES} copies / one, beyond start-up", (seconds["many"] - start) / (seconds["one"] - start), 22.0),
    ]
    for name, value in seconds.items():
        print(f"{name:45} {value * 1000:8.0f} ms")
    for name, ratio, limit in ratios:
        print(f"{name:45} {ratio:8.2f}  limit {limit:5.2f}  {'ok' if ratio <= limit else 'OVER'}")
    return int(any(ratio > limit for _, ratio, limit in ratios))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
