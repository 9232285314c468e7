pragma Singleton
import QtQuick

// Colours and sizes of the window that staff write in: paper, ink, and the kiosk's own faces.
QtObject {
    readonly property color desk: "#EAE3D6"
    readonly property color ground: "#F7F2E9"
    readonly property color sheet: "#FFFDF8"
    readonly property color hovered: "#EFE8DB"
    readonly property color pressed: "#E3DACA"
    readonly property color line: "#D5CCBC"
    readonly property color border: "#8E8577"
    readonly property color ink: "#15120E"
    readonly property color soot: "#3B3731"
    readonly property color quiet: "#645D53"
    readonly property color primary: "#8C1024"
    readonly property color primaryText: "#FFFDF8"
    readonly property color focus: "#A75C00"
    readonly property color good: "#2F6B45"
    readonly property color error: "#A3241C"
    readonly property color incomplete: "#8A5200"
    readonly property color warning: "#35587E"
    readonly property color glass: "#0B0D12"
    readonly property color veil: "#8015120E"

    readonly property string sans: "Source Sans 3"
    readonly property string serif: "Literata"
    readonly property int sizeSmall: 13
    readonly property int sizeText: 15
    readonly property int sizeHead: 17
    readonly property int sizeTitle: 21
    readonly property int gap: 8
    readonly property int margin: 18
    readonly property int radius: 5
    readonly property int button: 34

    function ofSeverity(severity: string): color {
        return severity === "error" ? error : severity === "incomplete" ? incomplete : warning;
    }
    function ofState(state: string): color {
        return state === "broken" ? error : state === "missing" ? incomplete : state === "changed" ? warning : good;
    }
}
