"""What the schema says of one operation: its tag, summary, description and parameters, in words for strangers."""

import inspect
import re

from drf_spectacular.openapi import AutoSchema

from config.shared.api.own_row import OwnRow
from config.shared.scopes import area_of

from .parameters import described
from .words import OPERATIONS, RESOURCES, of_method

FIRST_SENTENCE = re.compile(r"(.+?)(?:[.:](?:\s|$)|$)", re.DOTALL)


class ApiSchema(AutoSchema):
    def get_tags(self):
        """The area of the scopes, so that one word stands for both."""
        return [area_of(self.path) or "account"]

    def get_summary(self):
        summary, _ = self._told()
        if summary:
            return summary
        return " ".join(FIRST_SENTENCE.match(self._said() or self.get_operation_id()).group(1).split())

    def get_description(self):
        """What the resource is, what the class says of all its methods, and what the method says, or else what such a
        method does everywhere."""
        _, more = self._told()
        return "\n\n".join(dict.fromkeys(text for text in (more, self._of_class(), self._said()) if text))

    def _get_parameters(self):
        return [described(self.view, parameter) for parameter in super()._get_parameters()]

    def _get_response_for_code(self, serializer, status_code, media_types=None, direction="response"):
        if isinstance(serializer, OwnRow):
            serializer = self._own_row(serializer)
        return super()._get_response_for_code(serializer, status_code, media_types, direction)

    def _own_row(self, own):
        row = self.resolve_serializer(self.view.reader, "response").ref
        if own.many:
            rows = {"type": "array", "items": row}
            return {"type": "object", "required": ["results"], "properties": {"results": rows}}
        return {"allOf": [row, self.resolve_serializer(own.also, "response").ref]} if own.also else self.view.reader

    def _told(self):
        told = OPERATIONS.get(self.get_operation_id())
        if told is None and (plain := of_method(self._resource(), self._action())) is not None:
            summary, what_and_more = plain
            what = RESOURCES[self._resource()][1]
            return summary, what if self._said() else what_and_more
        return told or ("", "")

    def _resource(self):
        return self._tokenize_path()[0]

    def _action(self):
        return getattr(self.view, "action", None)

    def _said(self) -> str:
        handler = getattr(self.view, self._action() or self.method.lower(), None)
        return inspect.cleandoc(handler.__doc__) if getattr(handler, "__doc__", None) else ""

    def _of_class(self) -> str:
        """Of a resource's own methods alone: a verb is told by itself."""
        own = vars(type(self.view)).get("__doc__")
        return inspect.cleandoc(own) if own and of_method(self._resource(), self._action()) else ""
