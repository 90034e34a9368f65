"""Every address of Arasha."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

handler400 = "config.error_pages.bad_request"
handler403 = "config.error_pages.forbidden"
handler404 = "config.error_pages.not_found"
handler500 = "config.error_pages.failed"
urlpatterns = [
    path("", RedirectView.as_view(pattern_name="admin:index")),
    path("admin/", admin.site.urls),
    path("api/v1/", include("config.api_router")),
    path("", include("people.urls")),
    path("", include("sources.urls")),
    path("", include("cases.urls")),
    path("", include("exchange.urls")),
]
