"""Staff: accounts, desks, and who works on which desk in which role."""

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.contrib.postgres.functions import RandomUUID
from django.db import models
from django.db.models import F, Q
from django.utils.crypto import salted_hmac

from config.shared.zones import known_zone
from people.account_querysets import DeskQuerySet
from people.enums import DeskKind, Level, LockKind, Role
from people.grant_querysets import GrantQuerySet
from people.grants import forget, roles_of, standing_of
from people.querysets import UserQuerySet
from people.rules import GLOBAL_ROLES

from .record import listed, tracked
from .roles_apart import CUSTODIAN_APART, ROLES_APART


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):
    def create_user(self, email, password=None, **fields):
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email, password=None, **fields):
        """A superuser runs the machine; that is not a role on a desk and opens no record."""
        return self.create_user(email, password, is_staff=True, is_superuser=True, **fields)


@tracked(exclude=["password", "last_login", "session_generation"])
class User(AbstractUser):
    """A member of staff. Signs in by e-mail address. What they may see comes from memberships alone."""

    username = first_name = last_name = None
    email = models.EmailField("e-mail address", unique=True)
    full_name = models.CharField(max_length=120)
    language = models.CharField(max_length=10, default="en")
    time_zone = models.CharField(max_length=40, default="Asia/Almaty", validators=[known_zone])
    is_custodian = models.BooleanField(
        default=False, help_text="May reveal witness identities on desks where the grant reaches level 3."
    )
    mail_reminders = models.BooleanField("reminders by e-mail", default=True, help_text="In-app reminders always come.")
    mail_names_item = models.BooleanField(
        "reference and time in e-mails",
        default=False,
        help_text="Off: the mail says only that something waits, with a link.",
    )

    locked = models.CharField(max_length=8, choices=LockKind.choices, default=LockKind.NONE, blank=True, editable=False)
    session_generation = models.PositiveIntegerField(
        default=0, editable=False, help_text="Counted up, it ends every session begun before."
    )

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["full_name"]

    objects = UserManager()

    class Meta:
        ordering = ["full_name"]
        constraints = [
            listed("user", "locked", LockKind),
            models.CheckConstraint(name="user_locked_is_closed", condition=Q(locked="") | Q(is_active=False)),
        ]
        triggers = [CUSTODIAN_APART]

    def __str__(self):
        return self.full_name or self.email

    def _get_session_auth_hash(self, secret=None):
        """What a session must carry to be this account's: changed with the passphrase, and by ``end_sessions``."""
        salt, value = "people.models.staff.User.session", f"{self.session_generation}:{self.password}"
        return salted_hmac(salt, value, secret=secret, algorithm="sha256").hexdigest()

    @property
    def is_invited(self) -> bool:
        """Has not answered the invitation yet."""
        return not self.has_usable_password()

    def get_full_name(self):
        return self.full_name

    def get_short_name(self):
        return self.full_name.split(" ")[0]

    @property
    def roles(self) -> frozenset[str]:
        return roles_of(self)

    @property
    def standing(self) -> tuple | None:
        return standing_of(self)


@tracked
class Desk(models.Model):
    """The unit of access: a team, or a closed desk that holds one case."""

    name = models.CharField(max_length=80, unique=True)
    kind = models.CharField(max_length=8, choices=DeskKind.choices, default=DeskKind.TEAM)
    description = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = DeskQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [listed("desk", "kind", DeskKind)]

    def __str__(self):
        return self.name


@tracked(exclude=["public_id"])
class Membership(models.Model):
    """One grant: this person, on this desk, in this role, up to this level, until then, and why.

    Administrators and auditors serve the whole organisation and have no desk. A grant is ended by ``valid_until``,
    never deleted; an ended one counts for nothing from the next request on.
    """

    public_id = models.UUIDField(
        unique=True, editable=False, db_default=RandomUUID(), help_text="In addresses and messages."
    )
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="memberships")
    desk = models.ForeignKey(Desk, null=True, blank=True, on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=16, choices=Role.choices)
    max_level = models.PositiveSmallIntegerField(choices=Level.choices, default=Level.INTERNAL)
    granted_at = models.DateTimeField(auto_now_add=True)
    valid_until = models.DateTimeField(null=True, blank=True, help_text="Empty: until someone ends it.")
    granted_by = models.ForeignKey(
        User, null=True, blank=True, editable=False, on_delete=models.PROTECT, related_name="+"
    )
    reason = models.CharField(max_length=300, blank=True)

    objects = GrantQuerySet.as_manager()

    class Meta:
        ordering = ["user__full_name", "desk__name"]
        constraints = [
            listed("membership", "role", Role),
            listed("membership", "max_level", Level),
            models.CheckConstraint(
                name="membership_desk_unless_global_role",
                condition=Q(role__in=sorted(GLOBAL_ROLES), desk__isnull=True)
                | (~Q(role__in=sorted(GLOBAL_ROLES)) & Q(desk__isnull=False)),
                violation_error_message=(
                    "Administrators and auditors serve the whole organisation: leave the desk empty. "
                    "Every other role needs a desk."
                ),
            ),
            models.CheckConstraint(
                name="membership_ends_after_it_begins",
                condition=Q(valid_until__isnull=True) | Q(valid_until__gte=F("granted_at")),
                violation_error_message="The grant cannot end before it was given.",
            ),
            models.UniqueConstraint(
                name="membership_one_open_per_user_desk_role",
                fields=["user", "desk", "role"],
                condition=Q(valid_until__isnull=True),
                nulls_distinct=False,
                violation_error_message="This person already holds that role on that desk.",
            ),
        ]
        triggers = [ROLES_APART]

    def __str__(self):
        return f"{self.get_role_display()} on {self.desk or 'the whole organisation'}"

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        forget(self.user_id)
