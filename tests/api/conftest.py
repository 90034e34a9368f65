import pytest
from django.contrib.contenttypes.models import ContentType

from config.api_router import RESOURCES


@pytest.fixture
def kinds_are_known(db):
    """Kinds of rows are read once in the life of a server, so in no count of statements."""
    ContentType.objects.get_for_models(*(view.model for view in RESOURCES.values() if hasattr(view, "model")))
