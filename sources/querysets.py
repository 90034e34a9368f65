from people.querysets import RecordQuerySet, StaffOnlyQuerySet

from . import rules


class TestimonyQuerySet(RecordQuerySet):
    __test__ = False
    rules = rules.TESTIMONY


class CustodyQuerySet(RecordQuerySet):
    rules = rules.CUSTODY


class FileQuerySet(StaffOnlyQuerySet):
    rules = rules.FILE

    def collected(self):
        """As they came in: without what we made of them."""
        return self.filter(original__isnull=True)


class UploadQuerySet(RecordQuerySet):
    """One's own, while one may still add files there."""

    rules = rules.UPLOAD

    def permitted(self, user, action="view"):
        return super().permitted(user, action).filter(by=user.pk) if user.is_authenticated else self.none()
