"""A step of a migration that makes many tables as one."""

from django.db.migrations.operations.base import Operation, OperationCategory


class CreateTogether(Operation):
    """``CreateModel`` of each of ``tables``, in any order: they may refer to each other both ways.

    After a ``CreateModel`` Django draws anew every model related to the new one, however far, and here nearly all are:
    the time grows with the square of their number. This draws all once, after the last.
    """

    category = OperationCategory.ADDITION
    serialization_expand_args = ("tables",)

    def __init__(self, tables):
        self.tables = tables

    def deconstruct(self):
        return type(self).__name__, [self.tables], {}

    def state_forwards(self, app_label, state):
        # Django keeps what it has drawn under this name; nothing is drawn while it is empty.
        state.__dict__.pop("apps", None)
        state.is_delayed = False
        for table in self.tables:
            table.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for table in self.tables:
            table.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for table in reversed(self.tables):
            table.database_backwards(app_label, schema_editor, from_state, to_state)

    def references_model(self, name, app_label):
        return any(table.references_model(name, app_label) for table in self.tables)

    def describe(self):
        return f"Create {len(self.tables)} models at once"

    @property
    def migration_name_fragment(self):
        return "tables_together"
