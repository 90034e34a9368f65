"""Whether a testimony may be published: the one question, asked here and nowhere else."""

from people.consent import condition
from people.enums import ConsentPurpose
from sources.models import Testimony


def publication_is_allowed(testimony) -> bool:
    """Whether whoever gave ``testimony`` agrees to publication today. No word means no."""
    agreed = condition(Testimony, ConsentPurpose.PUBLISH)
    return Testimony._base_manager.filter(agreed, pk=testimony.pk).exists()
