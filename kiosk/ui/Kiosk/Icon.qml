import QtQuick
import QtQuick.Shapes

// A round-ended line drawing on a field of 24 x 24. Arrows that mean a direction of reading turn
// round with it.
Item {
    id: icon

    property string name
    property real size: Theme.sizeBody
    property color color: Theme.text
    readonly property var paths: ({
            "back": "M15 5 L8 12 L15 19",
            "next": "M9 5 L16 12 L9 19",
            "up": "M5 15 L12 8 L19 15",
            "down": "M5 9 L12 16 L19 9",
            "home": "M4 11 L12 4 L20 11 M6 9.5 V20 H18 V9.5",
            "close": "M6 6 L18 18 M18 6 L6 18",
            "plus": "M12 5 V19 M5 12 H19",
            "minus": "M5 12 H19",
            "whole": "M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15",
            "play": "M8 5 L19 12 L8 19 Z",
            "pause": "M8 5 V19 M16 5 V19",
            "restart": "M6 5 V19 M19 5 L10 12 L19 19 Z",
            "captions": "M3 6 H21 V18 H3 Z M6.5 14.5 H12 M15 14.5 H17.5",
            "source": "M6 4 H18 V20 L12 16 L6 20 Z",
            "list": "M4 6 H20 M4 12 H20 M4 18 H20",
            "text": "M2 19 L8 5 L14 19 M4.2 14.5 H11.8 M22 11.5 V19 M22 15.2 A3.3 3.8 0 1 1 15.4 15.2 A3.3 3.8 0 1 1 22 15.2",
            "erase": "M9 6 H21 V18 H9 L3 12 Z M12.5 9.5 L17.5 14.5 M17.5 9.5 L12.5 14.5",
            "keyboard": "M2.5 6 H21.5 V18 H2.5 Z M6.5 10 V10.1 M10.2 10 V10.1 M13.8 10 V10.1 M17.5 10 V10.1 M7.5 14.5 H16.5",
            "stillness": "M20.5 12 A8.5 8.5 0 1 1 3.5 12 A8.5 8.5 0 1 1 20.5 12 M12 11.9 V12.1",
            "question": "M8.5 9 A3.6 3.6 0 1 1 13.4 12.3 C12.4 12.8 12 13.4 12 14.6 M12 18.4 V18.6"
        })
    readonly property bool directional: name === "back" || name === "next"

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    // A letter: without a graphics chip Qt draws shapes that are wholly clipped away, and buttons
    // that bear this one scroll.
    Text {
        anchors.centerIn: parent
        visible: icon.name === "check"
        text: "✓"
        textFormat: Text.PlainText
        color: icon.color
        font.family: Theme.sans
        font.pixelSize: icon.size
        font.weight: Font.DemiBold
    }
    Shape {
        visible: icon.name !== "check"
        width: 24
        height: 24
        scale: icon.size / 24
        transformOrigin: Item.TopLeft
        transform: Scale {
            // A transform comes after the scale: the middle of what is seen.
            origin.x: icon.size / 2
            xScale: icon.directional && Theme.mirrored ? -1 : 1
        }

        ShapePath {
            strokeColor: icon.color
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.paths[icon.name] ?? "M0 0"
            }
        }
    }
}
