"""What kiosk learn-keys asks for, one key after the other."""

from dataclasses import dataclass, field

from kiosk.model.device import ACTIONS, MOST_CODE

NAMES = {
    "up": "Up", "down": "Down", "left": "Left", "right": "Right", "select": "Select",
    "back": "Back", "home": "Home", "help": "Help or speech", "volume_up": "Volume up",
    "volume_down": "Volume down", "jack_in": "Headphones in", "jack_out": "Headphones out",
}  # fmt: skip


@dataclass
class Lesson:
    """Asks for each action in turn. `learned` has a code for each that was not skipped."""

    learned: dict[str, int] = field(default_factory=dict)
    at: int = 0

    @property
    def asked(self) -> str:
        """The action that is asked for; empty at the end."""
        return ACTIONS[self.at] if self.at < len(ACTIONS) else ""

    def press(self, code: int) -> str:
        """A key was pressed. Returns why it was not taken, or nothing when it was."""
        if not self.asked:
            return ""
        if not 1 <= code <= MOST_CODE:
            return "This key tells no code of its own, so it cannot be learned."
        other = next((action for action, known in self.learned.items() if known == code), "")
        if other:
            return f"This key is {NAMES[other]} already. Press another one, or skip."
        self.learned[self.asked] = code
        self.at += 1
        return ""

    def skip(self) -> None:
        """There is no such key."""
        self.at = min(self.at + 1, len(ACTIONS))

    def end(self) -> None:
        """Ask for nothing more."""
        self.at = len(ACTIONS)

    def begin_again(self) -> None:
        """Forget everything."""
        self.learned.clear()
        self.at = 0

    def codes(self) -> dict[str, tuple[int, ...]]:
        """Action -> codes, as device.yaml holds them."""
        return {action: (self.learned[action],) for action in ACTIONS if action in self.learned}
