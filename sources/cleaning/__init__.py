"""Copies without metadata, fit to be shared. Foreign formats are read in a process of its own, with limits."""

from .run import Cleaned, NoCleanCopy, clean, in_memory, metadata

__all__ = ["Cleaned", "NoCleanCopy", "clean", "in_memory", "metadata"]
