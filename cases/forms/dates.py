"""The day of an act: a partial date, with or without the source's words, but never words alone."""

from django.core.exceptions import ValidationError

from config.shared.partial_date_forms import PartialDateFormField


class DayField(PartialDateFormField):
    """Cleans to a PartialDate or None."""

    def compress(self, values):
        date, words = super().compress(values)
        if date is None and words:
            raise ValidationError("Give the date too, as far as it is known: 2018, 2018-03/.. or ~2018.")
        return date
