import QtQuick
import Kiosk

// Around what has the focus.
Rectangle {
    anchors.fill: parent
    anchors.margins: -3
    radius: DeskLook.radius + 3
    color: "transparent"
    border.color: DeskLook.focus
    border.width: 2
    z: 5
}
