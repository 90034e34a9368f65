"""What somebody typed is read as words, phrases and alternatives, and never as the database's own syntax."""

import pytest
from django.contrib.postgres.search import SearchVectorField
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Value
from django.db.models.functions import Cast

from exchange.search.words import parse
from people.models import Desk
from tests import make

TEXT = "The guards took Ardak from the camp at Dabancheng; лагеря были полны; Түрмеде отырған; 他在再教育营里被拘留"


def fits(typed, text=TEXT):
    """Whether ``text``, divided into words as kept ones are, fits what was typed."""
    make.desk("one row to ask")
    with connection.cursor() as cursor:
        cursor.execute("select exchange_words(%s, true)::text", [text])
        (words,) = cursor.fetchone()
    kept = Desk.objects.annotate(words=Cast(Value(words), SearchVectorField()))
    return kept.filter(words=parse(typed).query).exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("ardak", True),
        ("ARDAK camp", True),
        ("ardak AND camp", True),
        ("ardak hospital", False),
        ("ardak OR hospital", True),
        ("prison OR hospital", False),
        ('"camp at Dabancheng"', True),
        ('"Dabancheng camp"', False),
        ("«from the camp»", True),
        ("ardak -camp", False),
        ("ardak -hospital", True),
        ("ardak NOT hospital", True),
        ('ardak -"the camp"', False),
        ("ard*", True),
        ("ardaks*", False),
        ("(prison OR camp) ardak", True),
        ("(prison OR hospital) ardak", False),
        ("camps", True),  # English, in another form
        ("лагерь", True),  # Russian, in another form
        ("түрмеде", True),
        ("түрме", False),  # Kazakh is kept as written
        ("түрм*", True),
        ("再教育营", True),
        ("教育", True),
        ("育教", False),
        ("营", True),
        ("拘留 ardak", True),
        ("再教育营 -拘留", False),
        ("ardak & camp", None),
        ("ard'ak", False),
        ("camp:*", None),
        ("'; drop table people_person; --", None),
        ("ardak <-> camp", None),
    ],
)
def test_what_fits(typed, is_found):
    if is_found is None:
        with pytest.raises(ValidationError):
            parse(typed)
    else:
        assert fits(typed) is is_found


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Type what to look for: words, or a phrase in quotation marks."),
        ("   ", "Type what to look for: words, or a phrase in quotation marks."),
        ('"the camp', 'A quotation mark is not closed: write "both words".'),
        ("-camp", "Name at least one word that must be there; - only leaves out."),
        ("ardak OR -camp", "Name at least one word that must be there; - only leaves out."),
        ("ardak OR", "OR stands between two words, and brackets around some."),
        ("OR ardak", "OR stands between two words, and brackets around some."),
        ("AND ardak", "AND stands between two words."),
        ("ardak AND", "AND stands between two words."),
        ("ardak NOT", "After NOT comes the word to leave out."),
        ("(ardak", "A ( is not closed."),
        ("ardak)", "A ) stands without its (."),
        ("()", "OR stands between two words, and brackets around some."),
        ("a*", "At least 2 letters before *."),
        ("ar-d*", "Before * only letters and digits: ard*."),
        ("*", "At least 2 letters before *."),
        ("...", "“...” has no letter or digit to look for."),
        ("a " * 17, "At most 16 words and phrases at once."),
        ("a" * 201, "At most 200 characters are searched for."),
        ("(" * 100 + "a", "Brackets stand at most 5 deep."),
    ],
)
def test_what_cannot_be_read_says_what_to_write(typed, says):
    with pytest.raises(ValidationError) as refused:
        parse(typed)

    assert refused.value.messages == [says]
