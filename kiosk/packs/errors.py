"""Why a pack was not made, not taken in or not shown."""


class PackError(Exception):
    """Something is wrong with a pack or an exhibit. The text is sentences for staff."""


class UnusableError(PackError):
    """What was named, or the place where the kiosk keeps its packs, cannot be used at all."""


def why(error: OSError) -> str:
    """What the system says of `error`, as the end of a sentence."""
    return (error.strerror or "the system does not say why").lower()
