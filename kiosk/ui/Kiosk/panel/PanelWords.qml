pragma Singleton
import QtQuick

// Every word of the panel for staff.
QtObject {
    readonly property string title: "Kiosk preview"
    readonly property string nothingYet: "There is nothing to show yet. The problems are listed in the panel; the exhibit appears as soon as they are corrected."
    readonly property string language: "Language"
    readonly property string screen: "Screen"
    readonly property string textSize: "Text size"
    readonly property string attractLoop: "Show the attract loop"
    readonly property string fix: "To put it right: "
    readonly property string meant: "Perhaps meant: "
    readonly property string rulerCard: "Hold a bank card here: it must cover this frame. The marks at the edges are millimetres. Touch the screen to go back."
    readonly property var textSizes: ["Normal", "Large", "Largest"]
    readonly property var severities: ({
            "error": "must be corrected",
            "incomplete": "translation missing",
            "warning": "advice"
        })

    function heading(errors: int, notes: int): string {
        const parts = [errors ? "To correct: " + errors : "", notes > errors ? "Advice: " + (notes - errors) : ""];
        return parts.filter(part => part !== "").join("  ·  ") || "Nothing to correct.";
    }
    function count(errors: int): string {
        return errors === 1 ? "1 problem" : errors + " problems";
    }
    function state(errors: int, current: bool, shown: bool, saved: string): string {
        if (current)
            return "Saved " + saved + ", shown";
        return count(errors) + (shown ? "; the last good version is still shown" : "; nothing can be shown yet");
    }
}
