from django.db.models import Q

from people.querysets import RecordQuerySet, StaffOnlyQuerySet

from . import rules


class TestimonyQuerySet(RecordQuerySet):
    __test__ = False
    rules = rules.TESTIMONY


class ReviewedQuerySet(TestimonyQuerySet):
    """Testimonies. Nobody judges their own: not who took it down, handed it in or worded it last. Only they take it
    back."""

    JUDGING = frozenset({"review", "publish"})

    def permitted(self, user, action="view", **more):
        rows = super().permitted(user, action, **more)
        if action == "take_back":
            return rows.filter(self.by(user))
        return rows.exclude(self.by(user)) if action in self.JUDGING else rows

    @staticmethod
    def by(user):
        """Whose it is. Without a named author it is whoever put it on record."""
        return Q(author=user.pk) | Q(submitted_by=user.pk) | Q(worded_by=user.pk) | Q(author=None, created_by=user.pk)


class ReviewQuerySet(RecordQuerySet):
    rules = rules.REVIEW


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
