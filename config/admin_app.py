"""Puts Arasha's own admin site in the place of Django's."""

from django.contrib.admin.apps import AdminConfig


class ArashaAdminConfig(AdminConfig):
    default_site = "config.shared.admin.ArashaAdminSite"
