"""What is on record of some people, as whoever imports may see it: asked once for hundreds of rows."""

from collections import defaultdict

from cases.models import Detention
from people.models import PersonName


class Ground:
    """``names``, ``stays``: person id → what is on record of them; what is written meanwhile is added."""

    def __init__(self, by, people, *, lock=False):
        self.names, self.stays = defaultdict(list), defaultdict(list)
        if not people:
            return
        names = PersonName.objects.permitted(by).filter(person__in=people).order_by()
        for person, text in names.values_list("person_id", "text"):
            self.names[person].append(text)
        stays = Detention.objects.permitted(by, "change").filter(person__in=people).order_by("created_at", "pk")
        for stay in stays.select_for_update(of=("self",)) if lock else stays:
            self.stays[stay.person_id].append(stay)
