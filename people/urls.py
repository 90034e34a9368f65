"""Addresses of the pages about one's own account."""

from django.conf import settings
from django.contrib import admin
from django.urls import path

from .views import chain, demo_sign_in, tokens

urlpatterns = [
    path("tokens/", tokens.tokens, name="tokens"),
    path("tokens/<str:key>/end/", tokens.end, name="end_token"),
    path("audit/chain/", admin.site.admin_view(chain.audit_chain), name="audit_chain"),
]

if settings.DEMO_SIGN_IN:
    urlpatterns.append(path("demo/sign-in/<str:role>/", demo_sign_in.demo_sign_in, name="demo_sign_in"))
