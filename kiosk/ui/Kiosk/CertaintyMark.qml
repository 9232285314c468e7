import QtQuick

// How sure the sources are, as a shape: a full disc, an open ring, or a diamond of which one half
// is open. Beside it, or one touch away, stands the word. Of rectangles only: Qt's software
// renderer does not cut a Shape at the edge of a list.
Item {
    id: mark

    property string kind
    property real size: Theme.sizeBody
    property color color: Theme.caption
    property color ground: Theme.ground
    readonly property bool disputed: kind === "disputed"

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        id: outline

        anchors.centerIn: parent
        width: mark.size * (mark.disputed ? 0.68 : 0.84)
        height: width
        radius: mark.disputed ? 0 : width / 2
        rotation: mark.disputed ? 45 : 0
        antialiasing: true
        color: mark.kind === "confirmed" ? mark.color : mark.ground
        border.color: mark.color
        border.width: Math.max(2, mark.size / 8)

        Rectangle {
            width: parent.width / 2
            height: parent.height
            visible: mark.disputed
            antialiasing: true
            color: mark.color
        }
    }
}
