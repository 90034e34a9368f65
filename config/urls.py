"""Every address of Arasha."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="admin:index")),
    path("admin/", admin.site.urls),
    path("api/v1/", include("config.api_router")),
    path("", include("people.urls")),
    path("", include("sources.urls")),
    path("", include("cases.urls")),
]
