"""``python -m bench.api_floor.seed``: one account with a token and a group's permission; prints the token."""

import os

os.environ["DJANGO_SETTINGS_MODULE"] = "bench.api_floor.settings"

import django  # noqa: E402

django.setup()

from django.contrib.auth.models import Group, Permission, User  # noqa: E402
from rest_framework.authtoken.models import Token  # noqa: E402

user, _ = User.objects.get_or_create(username="floor")
group, _ = Group.objects.get_or_create(name="floor")
group.permissions.add(Permission.objects.get(codename="read_person"))
user.groups.add(group)
token, _ = Token.objects.get_or_create(user=user)
print(token.key)
