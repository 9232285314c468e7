"""A language of the interface: its name, its rules and every word that the kiosk itself says."""

from dataclasses import fields
from typing import Annotated, Literal

from kiosk.model.entity import Help, entity


@entity
class Words:
    """Every word of the interface. {braces} hold a place for a value."""

    touch_to_begin: str
    choose_language: str
    continue_where_you_were: str
    read_about_this: str
    back: str
    home: str
    start_over: str
    language_and_text: str
    language: str
    text_size: str
    text_size_normal: str
    text_size_large: str
    text_size_largest: str
    colours: str
    colours_dark: str
    colours_light: str
    colours_contrast: str
    motion: str
    motion_usual: str
    motion_less: str
    buttons_place: str
    buttons_usual: str
    buttons_low: str
    asks_after: Annotated[str, Help("With {n}: seconds.")]
    done: str
    close: str
    next: str
    previous: str
    earlier: str
    later: str
    position: Annotated[str, Help("With {n} and {total}: 2 of 7.")]
    more_below: str
    more_above: str
    source: str
    sources: str
    all_sources: str
    source_kinds_law: str
    source_kinds_official: str
    source_kinds_agency: str
    source_kinds_press: str
    source_kinds_broadcaster: str
    source_kinds_institution: str
    source_kinds_book: str
    source_kinds_report: str
    source_kinds_encyclopedia: str
    source_kinds_memoir: str
    web_address: str
    says: Annotated[str, Help("With {who} and {year}: who gives a number.")]
    why_numbers_differ: str
    other_values: str
    of_these: str
    claim_about: str
    claim_at_least: str
    claim_more_than: str
    claim_same: str
    claim_compatible: Annotated[str, Help("With {n}.")]
    certainty: str
    certainty_confirmed: str
    certainty_reported: str
    certainty_disputed: str
    sources_differ: str
    baku_time: str
    still_there_heading: str
    still_there_text: str
    still_reading: str
    gate_heading: str
    gate_skip: str
    gate_continue: str
    gate_skipped: str
    zoom_in: str
    zoom_out: str
    whole_picture: str
    drawing_note: str
    checked_on: Annotated[str, Help("With {date}.")]
    valid_until: Annotated[str, Help("With {date}.")]
    no_facts_now: str
    each_light_is_one: str
    not_to_scale: str
    whole_map: str
    all_times: str
    position_on_map: str
    lights: str
    list: str
    search: str
    open: str
    names_here: Annotated[str, Help("With {n}: the number of names.")]
    nearest_lights: str
    born_on: Annotated[str, Help("With {date}.")]
    died_on: Annotated[str, Help("With {date}.")]
    aged: Annotated[str, Help("With {n}: the age.")]
    fathers_name: Annotated[str, Help("With {name}.")]
    not_known: Annotated[str, Help("With {what}: what is not known.")]
    not_known_born: str
    not_known_died: str
    not_known_occupation: str
    not_known_place: str
    side_by_side: str
    previous_name: str
    next_name: str
    how_they_died: str
    qr_code: str
    search_hint: Annotated[str, Help("What to type to find a name.")]
    search_clear: str
    key_space: str
    key_delete: str
    keyboard: str
    similar_names: str
    nobody_found: Annotated[str, Help("With {n}: how many names the list has.")]
    pause_here: str
    begin_minute: str
    touch_to_return: str
    lay_carnations: str
    carnations_lie_here: str
    film_play: str
    film_pause: str
    film_restart: str
    film_captions: str
    film_sound: str
    film_softer: str
    film_louder: str
    film_volume: Annotated[str, Help("With {n} and {total}: Volume 3 of 5.")]
    film_sign_language: str
    film_in_words: str
    film_unshown: str
    listen: str
    listen_to_page: str
    read_aloud: str
    speaking_pace: str
    slower: str
    faster: str
    speech_here: Annotated[str, Help("Spoken, with {place} and {n}: how many buttons there are.")]
    speech_keys: Annotated[str, Help("Spoken once, with {n} seconds: what the keys do.")]
    speech_next: Annotated[str, Help("Spoken on each page: how to go on.")]
    speech_button: str
    speech_heading: str
    speech_picture: str
    speech_field: str
    speech_chosen: str
    cannot_be_heard: str
    being_read: str


WORD_KEYS = tuple(field.name for field in fields(Words))
PLACEHOLDERS = {
    "position": ("{n}", "{total}"),
    "asks_after": ("{n}",),
    "says": ("{who}", "{year}"),
    "claim_compatible": ("{n}",),
    "checked_on": ("{date}",),
    "valid_until": ("{date}",),
    "names_here": ("{n}",),
    "born_on": ("{date}",),
    "died_on": ("{date}",),
    "aged": ("{n}",),
    "fathers_name": ("{name}",),
    "not_known": ("{what}",),
    "nobody_found": ("{n}",),
    "film_volume": ("{n}", "{total}"),
    "speech_here": ("{place}", "{n}"),
    "speech_keys": ("{n}",),
}


@entity
class Plurals:
    """Forms of a counted word by CLDR plural category; # holds the place of the number."""

    years: Annotated[
        dict[Literal["zero", "one", "two", "few", "many", "other"], str],
        Help("The word for years, such as: one: # year, other: # years."),
    ]


@entity
class LanguageFile:
    """words/<tag>.yaml as a whole."""

    name: Annotated[str, Help("The language's own name for itself.")]
    locale: Annotated[str, Help("Its CLDR locale, which rules dates, numbers and plurals: az_AZ.")]
    direction: Annotated[Literal["ltr", "rtl"], Help("Where its lines begin.")] = "ltr"
    keyboard: Annotated[
        tuple[str, ...],
        Help("Small letters, row by row: at most 4 rows of 13. Left out: A to Z."),
    ] = ()
    plurals: Annotated[Plurals, Help("Counted words in every form that the language has.")]
    words: Annotated[Words, Help("Every word of the interface.")]
