"""Addresses of the pages where many rows come and go."""

from django.urls import path

from .views import statistics

urlpatterns = [
    path("statistics/", statistics.statistics, name="statistics"),
    path("map/", statistics.places_map, name="map"),
    path("statistics/of-<slug:slug>/", statistics.figure, name="statistic"),
    path("statistics/of-<slug:slug>/rows/", statistics.rows, name="statistic_rows"),
]
