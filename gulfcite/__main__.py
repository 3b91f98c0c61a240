"""Where ``gulfcite`` and ``python -m gulfcite`` start."""

from __future__ import annotations

import gc
import io
import signal
import sys


def main() -> None:
    """Run the command line; a closed pipe and Ctrl-C end it without a word."""
    gc.set_threshold(100_000, 50, 50)  # the values of a document form no cycles: looking for them is time lost
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        from .cli import app

        app(prog_name="gulfcite")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
