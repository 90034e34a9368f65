__all__ = []

from .import_rows import ImportChunk, ImportFile, ImportRow
from .imports import ImportBatch, ImportList

__all__ = ["ImportBatch", "ImportChunk", "ImportFile", "ImportList", "ImportRow"]
