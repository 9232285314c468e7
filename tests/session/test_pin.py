"""The PIN: hashed, never a default, and slower for whoever guesses."""

from dataclasses import asdict, replace

import pytest

from kiosk.session.pin import (
    COST,
    FIRST_WAIT_S,
    LONGEST_WAIT_S,
    TRIES,
    Kept,
    Lock,
    hashed,
    is_too_simple,
    wait_after,
)  # fmt: skip

PIN = "802519"
CHEAP = (2, 1, 1)


def lock(now: float = 0.0, fails: int = 0, wait_s: float = 0.0) -> Lock:
    """A lock that hashes fast."""
    return Lock(Kept("00" * 16, hashed(PIN, "00" * 16, CHEAP), CHEAP, fails, wait_s), now)


def fail(lock: Lock, now: float) -> None:
    lock.begin_try(now)
    assert not lock.opens("000001", now)


def test_there_is_no_pin_at_first():
    assert not Lock(None, 0).is_set
    assert Lock(None, 0).kept(0) is None


def test_what_is_kept_is_a_hash_with_a_salt_of_its_own():
    one, other = Lock(None, 0), Lock(None, 0)
    one.set(PIN)
    other.set(PIN)
    kept, again = one.kept(0), other.kept(0)
    assert kept and again
    assert kept.salt != again.salt
    assert kept.hash != again.hash
    assert kept.cost == COST
    assert COST[0] >= 2**14
    assert PIN not in str(asdict(kept))
    assert Lock(kept, 0).opens(PIN, 0)


@pytest.mark.parametrize("pin", ["", "80251", "8025190123456", "80251x", "٨٠٢٥١٩x"])
def test_what_is_no_pin_is_not_taken(pin):
    with pytest.raises(ValueError, match="not a PIN"):
        Lock(None, 0).set(pin)


@pytest.mark.parametrize("pin", ["000000", "777777", "123456", "987654", "789012", "3210987"])
def test_what_is_guessed_first_is_too_simple(pin):
    assert is_too_simple(pin)
    assert not is_too_simple(PIN)


def test_the_waits_double_to_an_hour():
    waits = [wait_after(n) for n in range(TRIES - 1, TRIES + 8)]
    assert waits == [0, 30, 60, 120, 240, 480, 960, 1920, 3600]
    assert wait_after(10_000) == LONGEST_WAIT_S


def test_five_tries_then_a_wait_after_each():
    it = lock()
    for n in range(TRIES):
        assert it.wait_s(n) == 0
        fail(it, n)
    assert it.wait_s(TRIES - 1) == FIRST_WAIT_S
    assert it.wait_s(TRIES - 1 + 29) == 1
    at = TRIES - 1 + 30
    assert it.wait_s(at) == 0
    fail(it, at)
    assert it.wait_s(at) == 60


def test_the_right_one_forgives_the_wrong_ones():
    it = lock(fails=TRIES + 3)
    it.begin_try(0)
    assert it.opens(PIN, 0)
    kept = it.kept(0)
    assert kept
    assert (kept.fails, kept.wait_s) == (0, 0)


def test_a_power_cut_begins_the_rest_of_the_wait_anew():
    it = lock(fails=TRIES + 1)
    fail(it, 100)
    kept = it.kept(130)
    assert kept
    assert (kept.fails, kept.wait_s) == (TRIES + 2, 90)
    again = Lock(kept, now=7)
    assert again.wait_s(7) == 90
    assert again.wait_s(96.5) == pytest.approx(0.5)


def test_a_power_cut_during_a_try_counts_it():
    it = lock(fails=TRIES - 1)
    it.begin_try(0)
    kept = it.kept(0)
    assert kept
    assert (kept.fails, kept.wait_s) == (TRIES, FIRST_WAIT_S)


def test_no_file_makes_it_wait_longer_than_an_hour():
    kept = replace(lock().kept(0), wait_s=1e12)
    assert Lock(kept, 0).wait_s(0) == LONGEST_WAIT_S
