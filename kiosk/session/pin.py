"""The PIN of the staff panel, and how long whoever guesses must wait."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil

SHORTEST, LONGEST = 6, 12
TRIES = 5
FIRST_WAIT_S = 30.0
LONGEST_WAIT_S = 3600.0

# scrypt (RFC 7914): 16 MiB, some 50 ms on a kiosk. They are kept beside the hash, so that they can
# be raised later.
COST = (2**14, 8, 1)


@dataclass(frozen=True, slots=True)
class Kept:
    """What of the PIN is kept: its hash in hexadecimal, how many tries failed in a row, and for
    how many seconds the kiosk must still run before the next one.
    """

    salt: str
    hash: str
    cost: tuple[int, int, int] = COST
    fails: int = 0
    wait_s: float = 0.0


def is_long_enough(pin: str) -> bool:
    """Whether these digits are as many as a PIN needs."""
    return SHORTEST <= len(pin) <= LONGEST


def is_too_simple(pin: str) -> bool:
    """Whether a PIN is one digit again and again, or one after the other: what is tried first."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return steps <= {0} or steps <= {1} or steps <= {9}


def wait_after(fails: int) -> float:
    """How long to wait after so many failed tries in a row, in seconds."""
    if fails < TRIES:
        return 0.0
    return min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(fails - TRIES, 20))


def hashed(pin: str, salt: str, cost: tuple[int, int, int]) -> str:
    """The hash of a PIN in hexadecimal."""
    n, r, p = cost
    made = hashlib.scrypt(pin.encode(), salt=bytes.fromhex(salt), n=n, r=r, p=p, dklen=32)
    return made.hex()


class Lock:
    """Asks for the PIN. A wait counts down while the kiosk runs, and by nothing else: setting the
    wall clock or turning the power off does not shorten it.
    """

    def __init__(self, kept: Kept | None, now: float) -> None:
        self._kept = kept
        self._until = now + (min(kept.wait_s, LONGEST_WAIT_S) if kept else 0.0)

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN."""
        return self._kept is not None

    def set(self, pin: str) -> None:
        """Let this be the PIN. Raises ValueError for one that cannot be."""
        if not (is_long_enough(pin) and pin.isdecimal()) or is_too_simple(pin):
            raise ValueError("not a PIN")
        salt = secrets.token_hex(16)
        self._kept = Kept(salt, hashed(pin, salt, COST))

    def wait_s(self, now: float) -> float:
        """For how many seconds nothing is asked."""
        return max(0.0, self._until - now)

    def begin_try(self, now: float) -> None:
        """Count a try as failed before it is known: the power may go at the wrong one."""
        assert self._kept is not None, "no PIN to try"
        fails = self._kept.fails + 1
        self._kept = replace(self._kept, fails=fails)
        self._until = now + wait_after(fails)

    def opens(self, pin: str, now: float) -> bool:
        """Whether this is the PIN, for a try that was begun."""
        assert self._kept is not None, "no PIN to try"
        kept = self._kept
        if not hmac.compare_digest(hashed(pin, kept.salt, kept.cost), kept.hash):
            return False
        self._kept = replace(kept, fails=0)
        self._until = now
        return True

    def kept(self, now: float) -> Kept | None:
        """What to keep at this moment; None as long as there is no PIN."""
        return replace(self._kept, wait_s=float(ceil(self.wait_s(now)))) if self._kept else None
