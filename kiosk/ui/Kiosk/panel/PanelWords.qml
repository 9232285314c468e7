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
    readonly property string pressKeyFor: "Press the key of the keypad for"
    readonly property string keysAsked: "That was all."
    readonly property string keysHint: "If there is no such key, skip it. Esc on a keyboard ends the questions."
    readonly property string keysSave: "Save them to use them from the next start of the kiosk. Esc leaves and changes nothing."
    readonly property string keySkip: "Skip this key"
    readonly property string keySkipped: "skipped"
    readonly property string keyCode: "code"
    readonly property string keysSaveButton: "Save"
    readonly property string keysAgain: "Begin again"
    readonly property string keysLeave: "Leave without saving"
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
    function keysCount(learned: int): string {
        return learned === 1 ? "1 key is learned" : learned + " keys are learned";
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
