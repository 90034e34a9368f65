"""What each role may read, write, filter and sort by. See ``config.shared.field_lists`` for the marks."""

from . import consent, evidence, source, testimony

FIELDS = source.FIELDS | testimony.FIELDS | consent.FIELDS | evidence.FIELDS
