"""Documents in zip archives, called ``archive.zip/folder/paper.docx`` and read without being unpacked to a disk."""

from __future__ import annotations

import os
import zipfile
import zlib
from functools import lru_cache

from .failure import Unreadable
from .kinds import ARCHIVE

#: What an archive of documents is smaller than: members, and bytes when unpacked.
_MOST, _LARGEST = 10_000, 2_000_000_000
#: What an office document, which is a zip archive too, has and an archive of documents has not.
_OFFICE = ("[Content_Types].xml", "mimetype")


def members(path: str) -> list[str] | Unreadable | None:
    """The paths of the files in an archive, in order of names; None for an office document under an archive's name."""
    try:
        with zipfile.ZipFile(path) as archive:
            found = archive.infolist()
    except (OSError, ValueError, zipfile.BadZipFile):
        return Unreadable(path, "is a damaged zip archive; make it again, or unpack it and give the folder")
    if any(member.filename in _OFFICE for member in found[:3]):
        return None
    if len(found) > _MOST or sum(member.file_size for member in found) > _LARGEST:
        return Unreadable(path, "unpacks to over 10,000 files or 2 GB, the most that is read; unpack it yourself")
    names = sorted({member.filename for member in found if not member.is_dir()})
    return [f"{path}/{name}" for name in names if not any(part[:1] in ".\0" for part in name.split("/"))]


def load(path: str, most: int) -> bytes | Unreadable:
    """The bytes of a member, of which no more than ``most`` are unpacked."""
    parted = _parted(path)
    if parted is None:
        return Unreadable(path, "there is no such file; check the name")
    file, name = parted
    try:
        archive = _opened(file, os.stat(file).st_mtime_ns)
        with archive.open(name) as member:
            return member.read(most)
    except KeyError:
        return Unreadable(path, "there is no such file in the archive; check the name")
    except RuntimeError:
        return Unreadable(path, "is locked with a password; unpack it first")
    except (OSError, ValueError, NotImplementedError, EOFError, zipfile.BadZipFile, zlib.error):
        return Unreadable(path, "is damaged in its zip archive; make the archive again")


def _parted(path: str) -> tuple[str, str] | None:
    """The archive that a path leads into, and the name in it."""
    head, found, name = path.partition(f"{ARCHIVE}/")
    while found:
        file = head + ARCHIVE
        if os.path.isfile(file):
            return file, name
        more, found, name = name.partition(f"{ARCHIVE}/")
        head = f"{file}/{more}"
    return None


@lru_cache(maxsize=2)
def _opened(path: str, _changed: int) -> zipfile.ZipFile:
    """An archive, opened once for all its members while it does not change."""
    return zipfile.ZipFile(path)
