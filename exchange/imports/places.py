"""Places as lists name them: those on record by their name in any of its scripts, or by reference; others are new."""

from django.core.exceptions import ValidationError

from people.actions.many_records import add_records
from people.models import Place, PlaceName
from people.names.keys import search_key


class Gazetteer:
    """``by``: whose eyes count. ``made``: places put on record here, by their folded name."""

    def __init__(self, batch, by):
        self.batch, self.by = batch, by
        self.known: dict[str, set] = {}
        self.made: dict[str, Place] = {}
        self._asked = set()

    def learn(self, texts) -> None:
        """Look all of ``texts`` up at once."""
        asked = {key: text for text in texts if text and (key := search_key(text)) and key not in self._asked}
        self._asked |= set(asked)
        if not asked:
            return
        names = PlaceName.objects.permitted(self.by).filter(key__in=asked).order_by()
        for key, place, desk in names.values_list("key", "place_id", "place__desk_id"):
            self.known.setdefault(key, set()).add((desk == self.batch.desk_id, place))
        references = {text.upper(): key for key, text in asked.items()}
        places = Place.objects.permitted(self.by).filter(reference__in=references).order_by()
        for reference, place, desk in places.values_list("reference", "pk", "desk_id"):
            self.known[references[reference]] = {(desk == self.batch.desk_id, place)}

    def find(self, text):
        """The id of the place; None where there is none yet. ValidationError where the name says too little."""
        key = search_key(text)
        if key in self.made:
            return self.made[key].pk
        found = self.known.get(key, set())
        found = {place for is_here, place in found if is_here} or {place for _, place in found}
        if len(found) > 1:
            raise ValidationError(f"{len(found)} places are called “{text}”: write the reference of one (L-7K3F9).")
        if not found and not self.batch.makes_places:
            raise ValidationError(f"No place “{text}” is on record. Write the name or reference of one that is.")
        return next(iter(found), None)

    def find_or_make(self, text):
        """``(id, whether it was made now)``."""
        found = self.find(text)
        if found is not None:
            return found, False
        place = Place(desk=self.batch.desk, level=self.batch.level, display_name=text)
        self.made[search_key(text)] = place
        return place.pk, True

    def put_on_record(self, by) -> None:
        """Those made since the last time."""
        fresh = [place for place in self.made.values() if place._state.adding]
        add_records(fresh, by=by)
        add_records([PlaceName(place=place, text=place.display_name, is_main=True) for place in fresh], by=by)
