"""How versions follow each other, in every order that chance finds."""

import random

import pytest

from kiosk.packs.versions import KEPT, SHIPPED, Versions, read_versions

IDS = [digit * 64 for digit in "abcdef"]


@pytest.mark.parametrize("seed", range(30))
def test_whatever_happens_there_is_a_way_on_and_a_way_back(seed: int) -> None:
    chance, versions, lasted = random.Random(seed), Versions(), {SHIPPED}
    for at in range(200):
        match chance.randrange(7):
            case 0 | 1:
                versions = versions.wait_for(chance.choice(IDS))
            case 2 | 3 if versions.waiting is not None:
                versions = versions.take_up(f"{at}")
            case 4:
                versions = versions.lasted()
                lasted.add(versions.current)
            case 5 if versions.waiting is not None and chance.random() < 0.3:
                versions = versions.refused("it did not open.", f"{at}")
            case 6:
                failing = versions.current
                versions = versions.failed("it broke.", f"{at}")
                assert versions.current != failing or failing == SHIPPED
                assert failing == SHIPPED or versions.badness(failing)
        assert not versions.on_trial or versions.back_to in lasted
        assert versions.on_trial or versions.current in lasted
        assert versions.before() in lasted
        assert versions.before() != versions.current or versions.current == SHIPPED
        assert versions.current not in [one.version for one in versions.past]
        kept = versions.kept()
        assert {v for v in (versions.current, versions.back_to, versions.waiting) if v} <= {*kept}
        assert len(kept) <= KEPT and len(kept) == len(set(kept))
        assert read_versions(versions.as_data()) == versions


@pytest.mark.parametrize("current", ["../etc", "ABC", 7, None, "a" * 63])
def test_what_is_no_version_is_refused(current: object) -> None:
    with pytest.raises(ValueError):
        read_versions(Versions().as_data() | {"current": current})
