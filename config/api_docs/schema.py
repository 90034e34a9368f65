"""The whole schema as data, without a request."""

from drf_spectacular.generators import SchemaGenerator


def whole_schema() -> dict:
    return SchemaGenerator().get_schema(request=None, public=True)
