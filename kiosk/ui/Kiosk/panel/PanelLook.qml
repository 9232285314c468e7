pragma Singleton
import QtQuick

// Colours and sizes of the panel for staff, in pixels of a desktop window.
QtObject {
    readonly property color desk: "#101216"
    readonly property color glass: "#0B0D12"
    readonly property color ground: "#1B1E24"
    readonly property color card: "#23272F"
    readonly property color pressed: "#323843"
    readonly property color line: "#3A404B"
    readonly property color text: "#F3EEE4"
    readonly property color secondary: "#CFC8BB"
    readonly property color quiet: "#A9AFBA"
    readonly property color focus: "#F7C873"
    readonly property color good: "#8FBF9A"
    readonly property color error: "#F08A84"
    readonly property color incomplete: "#E9A23B"
    readonly property color warning: "#9DB4D6"

    readonly property string family: "Source Sans 3"
    readonly property int sizeSmall: 13
    readonly property int sizeText: 15
    readonly property int sizeTitle: 20
    readonly property int gap: 10
    readonly property int margin: 22
    readonly property int radius: 6
    readonly property int button: 36
    readonly property int panelWidth: 392

    function ofSeverity(severity: string): color {
        return severity === "error" ? error : severity === "incomplete" ? incomplete : warning;
    }
}
