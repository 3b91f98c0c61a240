"""Files that are a zip archive of parts, within bounds: no bomb, nothing unpacked to disk."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from .failure import RefusedError

#: How every zip archive with something in it begins.
MAGIC = b"PK\x03\x04"
#: The most members, and the most bytes of a part and of all that are read: a book of 1,000 pages has a tenth of these.
MEMBERS, PART, WHOLE = 10_000, 40_000_000, 80_000_000
#: No text shrinks to less than one in this many bytes; what is small does no harm.
RATIO, SMALL = 250, 1_000_000
_ENCRYPTED = 1
_BROKEN = "is a damaged or incomplete zip archive, as Word and OpenDocument files are; copy or save it again"


class Archive:
    """The parts of a zip archive, by name. Whatever is wrong with it raises ``RefusedError``."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
            raise RefusedError(_BROKEN) from error
        if len(self._zip.infolist()) > MEMBERS:
            raise RefusedError(f"has more than {MEMBERS:,} parts in it, the most that is read; save it again")
        self._read = 0

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def read(self, name: str) -> bytes:
        """The bytes of a part, which must be there."""
        info = self._zip.NameToInfo[name]
        if info.flag_bits & _ENCRYPTED:
            raise RefusedError("is a zip archive with a password; save it without one")
        large = info.file_size > PART or self._read + info.file_size > WHOLE
        if large or info.file_size > max(SMALL, RATIO * info.compress_size):
            limit = f"{PART // 1_000_000} MB a part, {RATIO} times what it takes packed"
            raise RefusedError(f"is larger than it may be when it is unpacked ({limit}); split it, or save it again")
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise RefusedError("is packed in a way that no document is; save it again")
        try:
            data = self._zip.read(info)  # never more than the size that is declared
        except (BadZipFile, EOFError, ValueError, OverflowError, NotImplementedError, zlib.error) as error:
            raise RefusedError(_BROKEN) from error
        self._read += len(data)
        return data
