"""Many steps of a migration as one."""

from django.db.migrations.operations.base import Operation, OperationCategory


class Together(Operation):
    """``steps`` in this order; tables among them may refer to each other both ways.

    After each step Django draws anew every model related to the changed one, however far, and here nearly all are: the
    time grows with the square of their number. This draws all once, after the last.
    """

    category = OperationCategory.MIXED
    serialization_expand_args = ("steps",)

    def __init__(self, steps):
        self.steps = steps

    def deconstruct(self):
        return type(self).__name__, [self.steps], {}

    def state_forwards(self, app_label, state):
        # Django keeps what it has drawn under this name; nothing is drawn while it is empty.
        state.__dict__.pop("apps", None)
        state.is_delayed = False
        for step in self.steps:
            step.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for step in self.steps:
            step.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for step in reversed(self.steps):
            step.database_backwards(app_label, schema_editor, from_state, to_state)

    def references_model(self, name, app_label):
        return any(step.references_model(name, app_label) for step in self.steps)

    def describe(self):
        return f"{len(self.steps)} steps at once"

    @property
    def migration_name_fragment(self):
        return "steps_together"
