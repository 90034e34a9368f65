"""A token can be made for saved searches and webhooks."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_squashed_0009_token_scopes"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="apitoken",
            name="apitoken_scopes_are_listed",
        ),
        migrations.AddConstraint(
            model_name="apitoken",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "scopes__contained_by",
                        [
                            "persons:read",
                            "persons:write",
                            "sources:read",
                            "sources:write",
                            "cases:read",
                            "cases:write",
                            "calendar:read",
                            "calendar:write",
                            "claims:read",
                            "claims:write",
                            "watching:read",
                            "watching:write",
                        ],
                    )
                ),
                name="apitoken_scopes_are_listed",
                violation_error_message="Choose among the scopes there are.",
            ),
        ),
    ]
