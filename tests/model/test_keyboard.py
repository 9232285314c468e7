"""The keyboards: capitals as each language writes them, and every letter that its names need."""

import pytest

from kiosk.model.keyboard import A_TO_Z, MOST_IN_A_ROW, MOST_ROWS, capital, is_key, keys


@pytest.mark.parametrize(
    ("letter", "language", "expected"),
    [
        ("i", "az", "İ"), ("ı", "az", "I"), ("i", "tr", "İ"), ("i", "en", "I"), ("i", "ru", "I"),
        ("ə", "az", "Ə"), ("ğ", "az-Latn", "Ğ"), ("i", "az-Latn", "İ"), ("ё", "ru", "Ё"),
        ("ß", "de", "ß"), ("ب", "ar", "ب"),
    ],
)  # fmt: skip
def test_capitals_are_those_of_the_language(letter, language, expected):
    assert capital(letter, language) == expected


def test_a_key_is_a_small_letter():
    assert all(map(is_key, "iıəёßب"))
    assert not any(map(is_key, "IƏ1 -'"))


def test_a_language_without_a_keyboard_types_a_to_z():
    rows = keys((), "qaa")
    assert "".join(small for row in rows for small, _ in row) == "abcdefghijklmnopqrstuvwxyz"
    assert len(rows) == len(A_TO_Z) <= MOST_ROWS
    assert max(map(len, rows)) <= MOST_IN_A_ROW


ALPHABETS = {
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "en": "abcdefghijklmnopqrstuvwxyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}


@pytest.mark.parametrize("language", ALPHABETS)
def test_the_keyboard_has_the_whole_alphabet_and_nothing_else(january, language):
    rows = keys(january.languages[language].keyboard, language)
    assert sorted(small for row in rows for small, _ in row) == sorted(ALPHABETS[language])
