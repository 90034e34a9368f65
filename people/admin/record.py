"""The base of every admin class over content rows, and of the tabs in their forms."""

from django.contrib.admin.utils import flatten
from django.core.exceptions import ValidationError
from django.urls import reverse
from unfold.admin import GenericTabularInline, StackedInline, TabularInline
from unfold.contrib.filters.admin import DropdownFilter

from config.shared.admin import RuledAdmin, RuledFields, hold_form, hold_to_rules
from config.shared.ruled_forms import RuledForm, ruled_form
from people.actions.records import save_record
from people.enums import Level, Role
from people.grants import desks_of, grants_of
from people.models import Desk, User
from people.rules import RESEARCH

from .searching import SearchedByName

TECHNICAL = frozenset({"desk", "level", "created_by", "updated_by"})


class DeskFilter(DropdownFilter):
    """Offered to those who work on more than one desk."""

    title = "desk"
    parameter_name = "desk"

    def lookups(self, request, model_admin):
        return [(str(pk), name) for pk, name in Desk.objects.permitted(request.user).values_list("pk", "name")]

    def has_output(self):
        return len(self.lookup_choices) > 1

    def queryset(self, request, queryset):
        chosen = self.value()
        if chosen in dict(self.lookup_choices):
            return queryset.filter(desk=chosen)
        return queryset if not chosen else queryset.none()


class DeskScope:
    """What forms offer by desk, from one look at the user's grants a page. Saving asks ``permitted`` again."""

    def grants(self, request, action, model) -> list[tuple[int, str, int]]:
        """Desk, its name and the level reached, for each live grant whose role may do ``action`` to ``model``."""
        roles = model._default_manager.get_queryset().rules[action]
        held = {grant for grant in grants_of(request.user) if grant.desk_id is not None and grant.role in roles}
        if not hasattr(request, "_desk_names"):
            request._desk_names = dict(Desk.objects.permitted(request.user).values_list("pk", "name"))
        named = [(grant.desk_id, request._desk_names[grant.desk_id], grant.reach) for grant in held]
        return sorted(named, key=lambda grant: grant[1])

    def desks(self, request, action, model) -> dict[int, str]:
        return {desk: name for desk, name, _ in self.grants(request, action, model)}

    def highest_level(self, request, action, model) -> int:
        return max((level for _, _, level in self.grants(request, action, model)), default=Level.OPEN)

    def colleagues(self, request) -> list[tuple[int, str]]:
        if not hasattr(request, "_colleagues"):
            request._colleagues = [(user.pk, str(user)) for user in User.objects.colleagues_of(request.user)]
        return request._colleagues


class RecordForms(DeskScope, RuledFields):
    """Shared by record admins and their tabs: whose rows may be chosen, and what saving would refuse."""

    def role_may(self, request, action):
        """Researchers read over the API alone: their role opens no screen."""
        roles = self.model._default_manager.get_queryset().rules[action] - RESEARCH
        return bool(roles & request.user.roles)

    def is_big(self, model):
        return model not in (Desk, User) and super().is_big(model)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.related_model is User:
            kwargs["queryset"] = User.objects.colleagues_of(request.user)
            field = super().formfield_for_foreignkey(db_field, request, **kwargs)
            field.choices = [("", "Select value"), *self.colleagues(request)]
            return field
        if db_field.related_model is Desk:
            desks = self.desks(request, "add", self.model)
            kwargs["queryset"] = Desk.objects.open_for(request.user, "add", self.model)
            field = super().formfield_for_foreignkey(db_field, request, **kwargs)
            field.choices = [*([] if len(desks) == 1 else [("", "Select a desk")]), *desks.items()]
            if len(desks) == 1:
                field.initial = next(iter(desks))
            if self.model.parents:
                field.required = False
                field.help_text = "Empty: the desk of the row this belongs to."
            return field
        kwargs.setdefault("queryset", db_field.related_model._default_manager.referable(request.user))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        if db_field.name == "level":
            highest = self.highest_level(request, "add", self.model)
            kwargs["choices"] = [choice for choice in Level.choices if choice[0] <= highest]
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def keep_choice(self, request, field, value):
        if field.queryset.model is User and value and value not in dict(self.colleagues(request)):
            field.choices = [*field.choices, (value, self.labels(request).of(User, value))]

    def check_row(self, request, row, form):
        unsaved = {name for name in form.parent_names if getattr(getattr(row, name, None), "_state", row._state).adding}
        row.updated_by = request.user
        if row._state.adding:
            row.created_by = request.user
            if not unsaved:
                row.take_from_parents()
                if row.desk_id is None:
                    raise ValidationError({"desk": "Choose the desk that keeps this row."})
                if not type(row)._default_manager.reached_by(request.user, "add", row.desk_id, row.level):
                    raise ValidationError(self._not_there(row), code="not_allowed")
        row.full_clean(exclude=unsaved | ({"desk", *form.parent_names} if unsaved else set()))

    def save_row(self, row, *, by, version=None, now):
        """Save as ``by``'s work; nobody writes a row their roles do not reach, whichever form it came from."""
        model, adding = type(row), row._state.adding
        if not adding and not model._default_manager.permitted(by, "change").filter(pk=row.pk).exists():
            raise ValidationError("You may see this row but not change it.", code="not_allowed")
        self.write(row, by=by, version=version, now=now)
        if adding and not model._default_manager.permitted(by, "add").filter(pk=row.pk).exists():
            raise ValidationError(self._not_there(row), code="not_allowed")

    @staticmethod
    def _not_there(row):
        return f"You may not add this on the desk “{row.desk}” at the level “{row.get_level_display()}”."

    def write(self, row, *, by, version, now):
        save_record(row, by=by, version=version)


class RecordAdmin(SearchedByName, RecordForms, RuledAdmin):
    """``asks_desk``: whether a new row needs its desk chosen; else it takes the desk of its parents."""

    asks_desk = None

    def get_fieldsets(self, request, obj=None):
        sets = [(title, dict(options)) for title, options in super().get_fieldsets(request, obj)]
        edits = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        if not edits:
            for _, options in sets:
                options["fields"] = self.read_only(request, options["fields"])
        if obj is None:
            asks_desk = not self.model.parents if self.asks_desk is None else self.asks_desk
            sets.append(("Who may see it", {"fields": [("desk", "level")] if asks_desk else ["level"]}))
            return sets
        kept = self._kept(request)
        sets.append(("On record", {"fields": [*kept, *(["seen_version"] if edits else [])], "classes": ["collapse"]}))
        return sets

    def row_links(self, request, row):
        """Told to those who may change the row, and to the coordinators of its desk."""
        knows = row.desk_id in desks_of(request.user, {Role.COORDINATOR}) or self.has_change_permission(request, row)
        return [("Who can see this", reverse("who_sees", args=[row._meta.label_lower, row.pk]))] if knows else []

    def _kept(self, request):
        shown = ["reference", "desk", "level", "created_at", "created_by", "updated_at", "updated_by"]
        return self.read_only(request, shown)

    def get_readonly_fields(self, request, obj=None):
        fixed = list(super().get_readonly_fields(request, obj))
        return fixed if obj is None else [*fixed, *self._kept(request)]

    def get_inline_instances(self, request, obj=None):
        """Tabs belong to a row that exists; a new one is saved first, but for its names and particulars."""
        tabs = super().get_inline_instances(request, obj)
        return tabs if obj is not None else [tab for tab in tabs if tab.on_new_rows]


class RecordInline(RecordForms):
    """A tab of rows under a row. Read-only for roles that may not change them on the desk of the row above."""

    form = RuledForm
    extra = 0
    tab = True
    show_change_link = True
    can_delete = False
    view_on_site = False
    on_new_rows = False
    label_uses = ()

    def __init__(self, parent_model, admin_site):
        super().__init__(parent_model, admin_site)
        hold_to_rules(self)
        self.form = ruled_form(self.model, self.form)

    def get_extra(self, request, obj=None, **kwargs):
        """A new row starts with one empty line in each of its tabs."""
        return 1 if obj is None else 0

    def _on_desk(self, request, action, above):
        if not self.role_may(request, action):
            return False
        return above is None or above.desk_id in self.desks(request, action, self.model)

    def has_view_permission(self, request, obj=None):
        return self.role_may(request, "view")

    def has_add_permission(self, request, obj=None):
        return self._on_desk(request, "add", obj)

    def has_change_permission(self, request, obj=None):
        return self._on_desk(request, "change", obj)

    def has_delete_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        return self.model._default_manager.permitted(request.user)

    def _edits(self, request, obj):
        """Rows of the row above, while that one may be changed."""
        return self.has_change_permission(request, obj)

    def get_fieldsets(self, request, obj=None):
        fields = list(self.get_fields(request, obj))
        if not self._edits(request, obj):
            return [(None, {"fields": self.read_only(request, fields)})]
        return [(None, {"fields": [*fields, "seen_version"]})]

    def get_readonly_fields(self, request, obj=None):
        fixed = list(super().get_readonly_fields(request, obj))
        if not self._edits(request, obj):
            fixed += flatten(self.read_only(request, self.get_fields(request, obj)))
        return fixed

    def get_fields(self, request, obj=None):
        return self.fields

    def write(self, row, *, by, version, now):
        """As the row's own page would: some rows carry reminders with them."""
        if self.admin_site.is_registered(type(row)):
            self.admin_site.get_model_admin(type(row)).write(row, by=by, version=version, now=now)
        else:
            super().write(row, by=by, version=version, now=now)

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        formset.model_admin = self
        formset.form.request, formset.form.model_admin = request, self
        keys = [formset.fk.name] if hasattr(formset, "fk") else [formset.ct_field.name, formset.ct_fk_field.name]
        formset.form.parent_names = frozenset(keys)
        if self.has_add_permission(request, obj) or self.has_change_permission(request, obj):
            hold_form(self, formset.form, is_new=True)
        return formset


class RecordTab(RecordInline, TabularInline):
    pass


class RecordStack(RecordInline, StackedInline):
    pass


class AboutTab(RecordInline, GenericTabularInline):
    """Claims and citations about the row above."""

    ct_field = "subject_type"
    ct_fk_field = "subject_id"


def tab(model, *fields, base=RecordTab, **options):
    """A tab of ``model`` rows with these boxes."""
    return type(f"{model.__name__}Tab", (base,), {"model": model, "fields": fields, **options})
