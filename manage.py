#!/usr/bin/env python
"""Arasha's command line: ``uv run manage.py up`` runs everything, ``help`` lists the rest."""

import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")
    # On one machine: whoever types commands keeps the tables; what serves pages or sends mail may not.
    os.environ.setdefault("ARASHA_DATABASE_ROLE", "app" if sys.argv[1:2] in (["runserver"], ["sweep"]) else "owner")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
