"""Addresses of the pages where many rows come and go."""

urlpatterns = []
