"""The admin site and its autocomplete."""

from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponseRedirect
from django.urls import resolve, reverse
from django.utils.safestring import mark_safe
from unfold.sites import UnfoldAdminSite


class ArashaAdminSite(UnfoldAdminSite):
    """Open to active staff who hold a role now."""

    # A phone's list leaves out what is empty: static/arasha/admin.css.
    empty_value_display = mark_safe('<span class="ar-none">–</span>')

    def has_permission(self, request):
        return request.user.is_active and request.user.is_authenticated and bool(request.user.roles)

    def login(self, request, extra_context=None):
        """There is one door: the sign-in page, with its second factor."""
        if request.user.is_authenticated:
            return HttpResponseRedirect(reverse("no_role"))
        return redirect_to_login(request.GET.get("next") or reverse("admin:index"), reverse("account_login"))

    def logout(self, request, extra_context=None):
        """And one way out."""
        return resolve(reverse("account_logout")).func(request)

    def password_change(self, request, extra_context=None):
        return HttpResponseRedirect(reverse("change_passphrase"))

    def _build_app_dict(self, request, label=None):
        """Strangers on the sign-in page have no menu, and no roles to ask for one."""
        return super()._build_app_dict(request, label) if self.has_permission(request) else {}

    def get_urls(self):
        """Without the door to any row of any table by its number, which asks nobody."""
        return [each for each in super().get_urls() if getattr(each, "name", None) != "view_on_site"]

    def autocomplete_view(self, request):
        return PermittedAutocompleteView.as_view(admin_site=self)(request)


class PermittedAutocompleteView(AutocompleteJsonView):
    """Rows one may see, under the names lists give them."""

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        labels = self.model_admin.labels(self.request)
        for row in context["object_list"]:
            labels.want(type(row), row.pk)
        return context

    def serialize_result(self, obj, to_field_name):
        labels = self.model_admin.labels(self.request)
        text = labels.of(type(obj), obj.pk)
        found = getattr(self.request, "found_names", {}).get(obj.pk)
        if found is not None and found.name not in text:
            text = f"{text} · {found.name}"
        return {"id": str(getattr(obj, to_field_name)), "text": text}
