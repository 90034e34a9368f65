"""The base of every admin class: the same rules as the API, asked at the same place."""

from django.contrib.admin.options import TO_FIELD_VAR
from django.contrib.admin.utils import unquote
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.text import capfirst
from unfold.admin import ModelAdmin
from unfold.views import ChangeList
from unfold.widgets import UnfoldAdminTextInputWidget

from config.shared.capped_paginator import CappedPaginator
from config.shared.field_lists import field_rules
from config.shared.row_history import LIMIT, entries
from config.shared.ruled_forms import Refused, RuledForm, ruled_form

from .acts import Acts
from .declared import hold_form, hold_to_rules
from .fields import ROW_KEYS, RuledFields, is_key

LIST_LINKS = []
"""Rooms above add functions of ``(request, model)`` that answer words and address of a page for the rows of a list, or
None."""


class RuledChangeList(ChangeList):
    """Names the page's related rows in one query a kind."""

    def get_results(self, request):
        super().get_results(request)
        self.result_list = list(self.result_list)
        labels = self.model_admin.labels(request)
        for row in self.result_list:
            for name in self.model_admin.listed_relations:
                field = row._meta.get_field(name)
                if (pk := field.value_from_object(row)) is not None:
                    labels.want(field.related_model, pk)


class RuledAdmin(Acts, RuledFields, ModelAdmin):
    """Asks ``permitted`` for everything it shows or does; deletes nothing; a hidden row is a missing one.

    ``link_filters`` names keys by which another page may link to this list (``?person__id__exact=…``).
    ``label_uses`` names the keys :meth:`label` needs, ``also_named`` those a column of its own shows; they are looked
    up together.
    """

    class Media:
        js = ("arasha/court_time.js",)

    actions = None
    paginator = CappedPaginator
    show_full_result_count = False
    list_per_page = 50
    list_max_show_all = 0
    list_fullwidth = True
    list_filter_submit = True
    view_on_site = False
    save_on_top = False
    warn_unsaved_form = True
    form = RuledForm
    change_form_before_template = "admin/row_label.html"
    list_before_template = "admin/list_links.html"
    formfield_overrides = {ArrayField: {"widget": UnfoldAdminTextInputWidget}}
    object_history_template = "admin/row_history.html"
    link_filters = ()
    label_uses = ()
    also_named = ()

    def __init__(self, model, admin_site):
        super().__init__(model, admin_site)
        hold_to_rules(self)
        self.form = ruled_form(model, self.form)
        names = [*self.list_display, *self.also_named, *(ROW_KEYS if "who" in self.list_display else ())]
        self.listed_relations = [name for name in names if isinstance(name, str) and is_key(model, name)]

    # Who may do what

    def role_may(self, request, action) -> bool:
        """Whether some role of this user allows ``action`` at all: what menus and empty forms ask."""
        try:
            roles = self.model._default_manager.get_queryset().rules[action]
        except KeyError:
            raise LookupError(f"No rule says who may {action!r} a {self.model.__name__}.") from None
        return bool(roles & request.user.roles)

    def may(self, request, action, obj) -> bool:
        """Whether the user may do ``action`` to this row; asked once a page."""
        asked = request.__dict__.setdefault("_asked", {})
        key = (self.model, action, obj.pk)
        if key not in asked:
            asked[key] = self.model._default_manager.permitted(request.user, action).filter(pk=obj.pk).exists()
        return asked[key]

    def has_module_permission(self, request):
        return self.role_may(request, "view")

    def has_view_permission(self, request, obj=None):
        return self.role_may(request, "view") and (obj is None or self.may(request, "view", obj))

    def has_add_permission(self, request):
        return self.role_may(request, "add")

    def has_change_permission(self, request, obj=None):
        return self.role_may(request, "change") and (obj is None or self.may(request, "change", obj))

    def has_delete_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        ordering = self.get_ordering(request)
        rows = self.model._default_manager.permitted(request.user)
        return rows.order_by(*ordering) if ordering else rows

    def get_object(self, request, object_id, from_field=None):
        """Read once a page: buttons, form and tabs ask for the same row. A form that is sent reads it anew."""
        read = request.__dict__.setdefault("_read", {}) if request.method == "GET" else {}
        key = (self.model, str(object_id), from_field, getattr(request, "reads_merged", False))
        if key not in read:
            read[key] = super().get_object(request, object_id, from_field)
        obj = read[key]
        if obj is not None:
            request.__dict__.setdefault("_asked", {})[self.model, "view", obj.pk] = True
        return obj

    def _get_obj_does_not_exist_redirect(self, request, opts, object_id):
        raise Http404

    def lookup_allowed(self, lookup, value, request):
        """Only what the list offers as a filter: any other column in the address would answer guesses."""
        return lookup in self._lookups(request)

    def _lookups(self, request):
        allowed = set()
        for each in self.get_list_filter(request):
            each = each[0] if isinstance(each, tuple | list) else each
            if hasattr(each, "parameters"):
                allowed |= set(each.parameters())
            elif hasattr(each, "parameter_name"):
                allowed.add(each.parameter_name)
            else:
                allowed |= {
                    f"{each}{suffix}"
                    for suffix in ("", "__exact", "__in", "__icontains", "__id__exact", "__isnull", "_from", "_to")
                } | {f"{each}_{edge}_{part}" for edge in ("from", "to") for part in (0, 1)}
        return allowed | {f"{name}__id__exact" for name in self.link_filters}

    # Names of rows

    def label(self, row, labels) -> str:
        """What choosers and lists call ``row``."""
        name = getattr(row, "display_name", "") or getattr(row, "title", "")
        return f"{name} · {row}" if name else str(row)

    def who(self, row):
        """The person, group or organisation a row is about; filled in by ``get_list_display``."""
        return str(row)

    def get_list_display(self, request):
        return [
            self._column(request, name) if name == "who" or is_key(self.model, name) else name
            for name in super().get_list_display(request)
        ]

    def get_changelist(self, request, **kwargs):
        return RuledChangeList

    def changelist_view(self, request, extra_context=None):
        links = [link for make in LIST_LINKS if (link := make(request, self.model))]
        return super().changelist_view(request, {**(extra_context or {}), "list_links": links})

    # Forms

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        form.request, form.model_admin = request, self
        hold_form(self, form, is_new=obj is None)
        return form

    def get_changeform_initial_data(self, request):
        """Only related rows may be named in the address of an empty form."""
        given = super().get_changeform_initial_data(request)
        return {name: value for name, value in given.items() if is_key(self.model, name)}

    def save_model(self, request, obj, form, change):
        self.save_form_row(request, form, obj)

    def save_formset(self, request, form, formset, change):
        rows = formset.save(commit=False)
        by_row = {id(each.instance): each for each in formset.forms}
        for row in rows:
            formset.model_admin.save_form_row(request, by_row[id(row)], row)

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """A row refused while saving is shown again with the reason and everything that was typed."""
        try:
            return super().changeform_view(request, object_id, form_url, extra_context)
        except Refused as refused:
            request.refusals = {refused.prefix: refused.error}
            request.__dict__.pop("_asked", None)
            return super().changeform_view(request, object_id, form_url, extra_context)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if obj is not None:
            context["row_label"] = self.label(obj, self.labels(request))
            context["row_links"] = self.row_links(request, obj)
            context["conflicts"] = self._conflicts(request, context)
        return super().render_change_form(request, context, add=add, change=change, form_url=form_url, obj=obj)

    def _conflicts(self, request, context):
        """Rows of this page that someone else saved meanwhile and the editor has to choose about."""
        sent = [context["adminform"].form, *(form for tab in context["inline_admin_formsets"] for form in tab.formset)]
        met = [form.conflict for form in sent if getattr(form, "conflict", None) is not None]
        return [conflict.in_words(self.labels(request)) for conflict in met if conflict.is_open]

    def row_links(self, request, row) -> list[tuple[str, str]]:
        """Words and address of the pages that tell more of ``row``; they stand beside its name."""
        return []

    # History: kept by the database, so Django's own log is not written.

    def log_addition(self, request, obj, message):
        return None

    def log_change(self, request, obj, message):
        return None

    def history_view(self, request, object_id, extra_context=None):
        if not self.has_view_permission(request):
            raise PermissionDenied
        obj = self.get_object(request, unquote(object_id), request.GET.get(TO_FIELD_VAR))
        if obj is None:
            raise Http404
        readable = field_rules(self.model).of(request.user.roles).readable
        told = entries(obj, self.labels(request), readable) if hasattr(obj, "history") else []
        context = {
            **self.admin_site.each_context(request),
            "title": f"History of {obj}",
            "module_name": str(capfirst(self.opts.verbose_name_plural)),
            "object": obj,
            "opts": self.opts,
            "entries": told,
            "is_cut": len(told) >= LIMIT,
            **(extra_context or {}),
        }
        return TemplateResponse(request, self.object_history_template, context)
