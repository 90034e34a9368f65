"""One name however it is spelled, and another name however alike it looks."""

import time
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from people.names import SAME_LIKELY, explain, likely_similarity, similarity

KAZAKH = "абвгдежзийклмнопрстуфхшыіәғқңөұүһ"
LATIN = "abdefgijklmnopqrstuyzäöüğñşū"
TOTE = "ابپتجچحدرزسشعفقكگلمنڭھوۆۇۋىيە"
CHINESE = "阿别克扎提赛尔坚比拉什努古丽江汗巴依哈"
WORDS = st.sampled_from([KAZAKH, LATIN, TOTE, CHINESE]).flatmap(
    lambda letters: st.text(letters, min_size=2, max_size=9)
)
NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
# Names of one alphabet: mixed in one name, letters drawn alike are taken for one alphabet.
ONE_ALPHABET = st.sampled_from([KAZAKH, LATIN]).flatmap(
    lambda letters: st.lists(st.text(letters, min_size=2, max_size=9), min_size=1, max_size=3).map(" ".join)
)


@given(st.text(max_size=60), st.text(max_size=60))
@example("", "")
@example("Серік", "")
@example("\x00\ufeff", "😀👨‍👩‍👧")
def test_any_two_texts_have_a_likeness_between_0_and_1_that_is_symmetric(a, b):
    there, back = similarity(a, b), similarity(b, a)

    assert there == back
    assert 0.0 <= there <= 1.0


@given(NAMES, NAMES)
@settings(max_examples=150)
def test_likeness_of_names_is_symmetric(a, b):
    assert similarity(a, b) == similarity(b, a)


@given(NAMES, st.sampled_from(["  ", " · ", "·", "-", ".", "‧", "・", "．", "•", "\u00a0", "\u200f "]))
def test_separators_and_spacing_make_no_other_name(name, separator):
    assert similarity(name, separator.join(name.split())) == 1.0


@given(ONE_ALPHABET)
def test_case_makes_no_other_name(name):
    assert (similarity(name, name.upper()), similarity(name.title(), name)) == (1.0, 1.0)


@given(st.text(max_size=80))
@example("\u06c0 Серік")  # decomposed, it holds a letter that only Kazakh writes
def test_unicode_forms_make_no_other_name(text):
    forms = [unicodedata.normalize(form, text) for form in ("NFC", "NFD")]

    assert similarity(*forms) == (1.0 if any(char.isalnum() for char in text) or forms[0] == forms[1] else 0.0)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("سەرىكجان ءبىلاش", "سەرىكجان بىلاش"),  # without hamza
        ("جۇماباي ءبىلال", "جۇماباي ٴبىلال"),  # high hamza
        ("ەرلان ىدىرىسوۆ", "ه\u200cرلان ىدىرىسوۆ"),  # heh and a joiner for ae
        ("نۇر بەكرى", "نۇر بەکری".replace("ی", "ى")),  # Persian kaf
        ("نۇرتاي", "نۇرتای"),  # Persian yeh
        ("Серікжан", "Cepiкжaн"),  # Latin C, e, p, i and a between Cyrillic letters
        ("Омар Сейітов", "Omap Сейітов".replace("m", "м")),
        ("Әсел", "Əсел"),  # Latin schwa
        ("Bekzat", "Вekzаt"),  # Cyrillic В and а between Latin letters
        ("Shoqan Uәlihanov", "SHOQAN UӘLIHANOV"),
        ("Nu'erlan", "Nuerlan"),
        ("Құдай-Берген", "ҚҰДАЙБЕРГЕН"),
        ("赛尔克坚·比拉什", "赛尔克坚比拉什"),
    ],
)
def test_spellings_nobody_can_tell_apart_are_one(a, b):
    assert similarity(a, b) == 1.0


# Public figures of the documented fact base and invented names.
SAME = [
    ("Серікжан Біләш", "赛尔克坚·比拉什"),
    ("Серікжан Біләш", "Serikzhan Bilash"),
    ("سەرىكجان ءبىلاش", "Saierkejian Bilashi"),
    ("Серикжан Билаш", "Serıkjan Bıläş"),
    ("Абай Құнанбайұлы", "阿拜·库南巴耶夫"),
    ("Абай Құнанбайұлы", "Abaı Qunanbaıuly"),
    ("Қасым-Жомарт Тоқаев", "Kassym-Jomart Tokayev"),
    ("Мұхтар Әуезов", "穆赫塔尔·阿乌埃佐夫"),
    ("Жамбыл Жабаев", "Джамбул Джабаев"),
    ("Тұрсынбек Қаби", "吐尔逊别克·卡比"),
    ("Сайрагүл Сауытбай", "Sayragul Sauytbay"),
    ("Ислам Қабышұлы", "يسلام قابىش ۇلى"),
    ("Гүлназ Сейтқызы", "Gulnaz Seytkyzy"),
    ("Гүлназ Сейтқызы", "گۇلناز سەيت قىزى"),
    ("Ерлік Мәдиев", "Мадиев Ерлик Сапарович"),
    ("МАДИЕВА Гүлназ", "Gulnaz Madiyeva"),
    ("Бекболат Тілеген", "别克波拉提·铁列根"),
    ("Бекболат Тілеген", "Biekebolati Tieliegen"),
    ("Ерлік Мәдиев", "Yerlk Madiyev"),  # a letter lost
    ("Vladimir Putin", "Владимир Путин"),
    ("Ivan Petrov", "Petrov, Ivan"),
    ("محمد علي", "Mohammed Ali"),
    ("John Michael Fletcher", "John M. Fletcher"),
    ("Barack Obama", "ბარაკ ობამა"),
]
DIFFERENT = [
    ("Серік Қанатұлы", "Қанат Серікұлы"),
    ("Serik Kanatuly", "قانات سەرىك ۇلى"),
    ("Мұрат Мәдиев", "Марат Мәдиев"),
    ("Мұрат Мәдиев", "马拉提·马迪耶夫"),
    ("Асқар Тілеген", "Асхат Тлеген"),
    ("Ерлан Мәдиев", "Ержан Мадиев"),
    ("Гүлназ Сейтқызы", "Айназ Сейтқызы"),
    ("Гүлназ Сейтқызы", "古丽娜尔·赛依提"),
    ("Жанат Мәдиев", "Жанат Мадиева"),
    ("Бекболат Тілеген", "Нурболат Тлеген"),
    ("Bekbolat Tilegen", "بولات تىلەگەن"),
    ("Серікжан Біләш", "Серікжан Тоқаев"),
    ("Серікжан", "Серікжан Біләш"),
    ("Ivan Petrov", "Ivan Pavlov"),
    ("Ivan Petrov", "Petr Ivanov"),
    ("محمد علي", "محمد حسن"),
    ("John Fletcher", "Jane Fletcher"),
    ("Ali bin Hassan", "Hassan bin Ali"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_one_name_in_two_spellings(a, b):
    assert similarity(a, b) >= SAME_LIKELY


@pytest.mark.parametrize(("a", "b"), DIFFERENT)
def test_two_names_that_look_alike(a, b):
    assert similarity(a, b) < SAME_LIKELY


def test_other_letters_are_never_quite_the_same():
    assert similarity("Серікжан Біләш", "Serikzhan Bilash") == 0.99


@pytest.mark.parametrize("text", ["Серік " * 2000, "ә" * 10_000, "比" * 10_000, "a b " * 2500, "\u0301" * 10_000])
def test_a_very_long_text_is_answered_at_once(text):
    started = time.process_time()

    assert 0.0 <= similarity(text, text[1:] + "Қ") <= 1.0
    assert time.process_time() - started < 1.0


def test_the_reason_names_what_stands_for_what():
    found = explain("Біләш Серікжан", "赛尔克坚·比拉什")

    assert [(words.a, words.b) for words in found.words] == [("Біләш", "比拉什"), ("Серікжан", "赛尔克坚")]
    assert str(found) == "Біләш = 比拉什; Серікжан ≈ 赛尔克坚"
    assert found.score == similarity("Біләш Серікжан", "赛尔克坚·比拉什")


def test_the_reason_says_what_speaks_against():
    found = explain("Серік Қанатұлы", "Қанат Серікұлы")

    assert found.remarks == ("father and child stand the other way round",)


def test_the_reason_names_words_without_a_like():
    found = explain("Ерлік Мәдиев Сапарұлы", "Erlik Madiev")

    assert (found.only_a, found.only_b) == (("Сапарұлы",), ())


def test_nothing_to_compare_has_no_reason():
    assert explain("", "Серік").words == ()


@given(st.lists(WORDS, min_size=1, max_size=3), st.integers(0, 40), st.sampled_from(["", " ", "а", "n", "别"]))
@example(["Dulatbek", "Hamzaqūl"], 2, " ")  # "Du", taken for a particle, is half of a word
def test_of_likely_names_the_likeness_is_told_and_of_others_nothing(words, place, letter):
    name = " ".join(words)
    changed = name[:place] + letter + name[place + 1 :]

    for other in (changed, " ".join(reversed(words)), f"{words[0]} {letter}"):
        likeness = similarity(name, other)
        assert likely_similarity(name, other) == (likeness if likeness >= SAME_LIKELY else 0.0)
