from people.querysets import RecordQuerySet

from . import rules


class TestimonyQuerySet(RecordQuerySet):
    __test__ = False
    rules = rules.TESTIMONY


class CustodyQuerySet(RecordQuerySet):
    rules = rules.CUSTODY
