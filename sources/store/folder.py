"""Evidence on a volume of this machine: ``<folder>/<first two letters of the id>/<id>``, read-only once written."""

import os
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from .errors import Taken, space_asked

_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC


class FolderStore:
    def __init__(self, folder):
        self.folder = Path(folder)

    def put(self, key, staged):
        """By a second name for the same bytes: ``link`` fails where a file is, and needs no copying. ``staged`` lies on
        the same volume (``Incoming``)."""
        target = self._path(key)
        with space_asked():
            os.makedirs(target.parent, mode=0o700, exist_ok=True)
            descriptor = os.open(staged, _READ)
            try:
                os.fchmod(descriptor, 0o400)
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
            try:
                os.link(staged, target, follow_symlinks=False)
            except FileExistsError:
                if not os.path.samefile(staged, target):
                    raise Taken(str(key)) from None
            for folder in (target.parent, self.folder):
                sync_folder(folder)

    @contextmanager
    def open(self, key):
        with opened_file(self._path(key)) as raw:
            yield raw

    def ids(self):
        for name in sorted(os.listdir(self.folder)) if self.folder.exists() else ():
            if len(name) != 2:
                continue
            for entry in sorted(os.scandir(self.folder / name), key=lambda entry: entry.name):
                with suppress(ValueError):
                    yield UUID(entry.name), datetime.fromtimestamp(entry.stat(follow_symlinks=False).st_mtime, UTC)

    def remove(self, key):
        path = self._path(key)
        path.unlink()
        sync_folder(path.parent)

    def free(self):
        return free_on(self.folder)

    def _path(self, key):
        name = str(UUID(str(key)))
        return self.folder / name[:2] / name


class RawFile:
    def __init__(self, descriptor):
        self.descriptor = descriptor
        self.length = os.fstat(descriptor).st_size

    @contextmanager
    def section(self, start, stop):
        yield _Section(self.descriptor, start, stop)


class _Section:
    def __init__(self, descriptor, at, stop):
        self.descriptor, self.at, self.stop = descriptor, at, stop

    def read(self, number):
        read = os.pread(self.descriptor, min(number, self.stop - self.at), self.at)
        self.at += len(read)
        return read


@contextmanager
def opened_file(path):
    descriptor = os.open(path, _READ)
    try:
        yield RawFile(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(path):
    """A new name is on disk only after its folder is."""
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def free_on(path):
    """Bytes an ordinary account may still write on the volume of ``path``."""
    path = Path(path)
    while not path.exists():
        path = path.parent
    room = os.statvfs(path)
    return room.f_bavail * room.f_frsize
