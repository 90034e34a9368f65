"""Uploads on their way: sealed from the first byte, in ``incoming/`` beside the store. How much has arrived is the
length of the file, so a killed server loses at most the chunk it was writing."""

import fcntl
import hashlib
import os
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from django.conf import settings

from .chunks import CHUNK, HEADER, SEALED_CHUNK, Seal, place_of
from .errors import Busy, Damaged, NoSpace, Unfinished, WrongChecksum, WrongOffset, space_asked
from .folder import RawFile, free_on, sync_folder
from .sealed_file import SealedFile


class Incoming:
    """One upload. ``append`` and ``whole`` hold a lock that ends with the process."""

    def __init__(self, file_id: UUID):
        self.file_id = file_id
        self.path = _folder() / str(UUID(str(file_id)))

    def begin(self, size: int) -> None:
        """Raises NoSpace."""
        seal = Seal.new(self.file_id, size)
        ask_for_space(seal.sealed_size)
        with space_asked():
            os.makedirs(self.path.parent, mode=0o700, exist_ok=True)
            descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
            try:
                _write(descriptor, seal.header)
                os.fsync(descriptor)
            except BaseException:
                self.discard()
                raise
            finally:
                os.close(descriptor)
            sync_folder(self.path.parent)

    def offset(self) -> int:
        """Clear bytes that have arrived. FileNotFoundError where the upload is gone."""
        length = os.stat(self.path, follow_symlinks=False).st_size
        with open(self.path, "rb") as file:
            seal = Seal.read(file.read(HEADER), self.file_id)
        return _arrived(seal, length)

    def append(self, stream, *, offset: int, length: int, checksum: bytes | None = None) -> int:
        """Take ``length`` bytes from ``stream``, which begin at ``offset``; returns how much has arrived.

        Whole chunks are kept even if the line is cut; a beginning of a chunk is not, so the answer can be less than
        was sent. With ``checksum`` (SHA-256 of the piece), a complete piece that differs is taken back as a whole.
        Raises WrongOffset, WrongChecksum, Busy, NoSpace.
        """
        with self._locked() as (descriptor, seal):
            at = self._mended(descriptor, seal)
            if offset != at or offset + length > seal.size:
                raise WrongOffset(at)
            ask_for_space(length)
            try:
                with space_asked():
                    arrived, digest = _take(stream, descriptor, seal, at, length)
                    os.fsync(descriptor)
            except BaseException:
                os.ftruncate(descriptor, _end(seal, _arrived(seal, os.fstat(descriptor).st_size)))
                raise
            if checksum is not None and digest is not None and digest != checksum:
                os.ftruncate(descriptor, _end(seal, at))
                raise WrongChecksum(f"The piece at {offset} is not what its sender hashed.")
            return arrived

    @contextmanager
    def whole(self):
        """The sealed file with all its bytes, locked. Raises Unfinished, Busy."""
        with self._locked() as (descriptor, seal):
            at = _arrived(seal, os.fstat(descriptor).st_size)
            if at != seal.size:
                raise Unfinished(at)
            yield SealedFile.read(RawFile(descriptor), self.file_id)

    def beginning(self) -> bytes | None:
        """The first chunk, if it has arrived."""
        if not self.offset():
            return None
        with open(self.path, "rb") as file:
            seal = Seal.read(file.read(HEADER), self.file_id)
            return seal.open(0, file.read(seal.sealed_length(0)))

    def discard(self) -> None:
        with suppress(FileNotFoundError):
            self.path.unlink()

    @contextmanager
    def _locked(self):
        # Read-only once it was put into the store and its finish was cut off: then nothing is appended any more.
        mode = os.O_RDWR if os.access(self.path, os.W_OK) and _is_writable(self.path) else os.O_RDONLY
        descriptor = os.open(self.path, mode | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise Busy(f"{self.file_id} is being written to.") from None
            yield descriptor, Seal.read(os.pread(descriptor, HEADER, 0), self.file_id)
        finally:
            os.close(descriptor)

    def _mended(self, descriptor, seal):
        """What has arrived, after a torn end was cut off: a machine that lost power may have kept the length of a file
        and not its last bytes."""
        at = _arrived(seal, os.fstat(descriptor).st_size)
        while at:
            number = (at - 1) // CHUNK
            try:
                seal.open(number, os.pread(descriptor, seal.sealed_length(number), place_of(number)))
            except Damaged:
                at = number * CHUNK
            else:
                break
        if _end(seal, at) != os.fstat(descriptor).st_size:
            os.ftruncate(descriptor, _end(seal, at))
        return at


def left_over(before: datetime):
    """Ids and times of what lies in ``incoming/`` untouched since ``before``."""
    folder = _folder()
    for name in os.listdir(folder) if folder.exists() else ():
        with suppress(ValueError, FileNotFoundError):
            touched = datetime.fromtimestamp((folder / name).stat().st_mtime, UTC)
            if touched < before:
                yield UUID(name), touched


def ask_for_space(number: int) -> None:
    """Raises NoSpace if ``number`` more bytes would leave less than is to stay free."""
    if free_on(_folder()) - number < settings.EVIDENCE_KEEP_FREE:
        raise NoSpace("The volume of the evidence store is nearly full.")


def _folder():
    return Path(settings.EVIDENCE_INCOMING)


def _is_writable(path):
    return bool(os.stat(path, follow_symlinks=False).st_mode & 0o200)


def _arrived(seal, length):
    if length >= seal.sealed_size:
        return seal.size
    return min(max(length - HEADER, 0) // SEALED_CHUNK * CHUNK, seal.size)


def _end(seal, at):
    return seal.sealed_size if at == seal.size else place_of(at // CHUNK)


def _take(stream, descriptor, seal, at, length):
    """Returns what has arrived, and the SHA-256 of the piece if it came whole."""
    hashed, left, clear = hashlib.sha256(), length, bytearray()
    os.lseek(descriptor, _end(seal, at), os.SEEK_SET)
    while left:
        read = _read(stream, min(left, CHUNK - len(clear)))
        if not read:
            break
        hashed.update(read)
        clear += read
        left -= len(read)
        number = at // CHUNK
        if len(clear) == seal.clear_length(number):
            _write(descriptor, seal.seal(number, bytes(clear)))
            at += len(clear)
            clear.clear()
    return at, None if left else hashed.digest()


def _read(stream, number):
    """A line that is cut ends the piece; what came before counts."""
    try:
        return stream.read(number)
    except OSError:
        return b""


def _write(descriptor, data):
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
