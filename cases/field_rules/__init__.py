"""What each role may read, write, filter and sort by. See ``config.shared.field_lists`` for the marks."""

from . import case, court, custody, evidence, work

FIELDS = case.FIELDS | custody.FIELDS | court.FIELDS | evidence.FIELDS | work.FIELDS
