"""A file that is written whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable


def save(path: str, pieces: Iterable[str]) -> str | None:
    """Write the pieces as UTF-8 to ``path``, as ``save_bytes`` does."""
    return save_bytes(path, (piece.encode("utf-8", "backslashreplace") for piece in pieces))


def save_bytes(path: str, pieces: Iterable[bytes]) -> str | None:
    """Write the pieces to ``path``, through a file beside it; why that cannot be done, or None.

    What was at ``path`` stays as it was until the last piece is written. A device is written to directly.
    """
    real = os.path.realpath(path)
    special = os.path.exists(real) and not os.path.isfile(real)
    partial = real if special else f"{real}.{os.getpid()}.partial"
    try:
        with open(partial, "wb" if special else "xb") as file:
            file.writelines(pieces)
        if not special:
            if os.path.exists(real):
                shutil.copymode(real, partial)
            os.replace(partial, real)
    except OSError as error:
        return f"cannot be written ({(error.strerror or type(error).__name__).lower()}); choose another place"
    finally:
        if not special and os.path.exists(partial):
            os.remove(partial)
    return None
