import QtQuick
import Kiosk

// One thing to pick: its name, and its picture if it is one.
Item {
    id: tile

    required property var one
    property bool pictured: false
    property bool folder: false
    readonly property bool seen: pictured && one.file !== ""

    signal picked

    objectName: "desk:one:" + one.id
    implicitHeight: seen ? 130 : 38
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: one.title

    Keys.onPressed: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
            event.accepted = true;
            tile.picked();
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: tile.picked()
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    Rectangle {
        anchors.fill: parent
        radius: DeskLook.radius
        color: hover.hovered ? DeskLook.hovered : DeskLook.sheet
        border.color: tile.activeFocus ? DeskLook.focus : DeskLook.line
        border.width: tile.activeFocus ? 2 : 1
    }
    Image {
        x: 8
        y: 8
        width: parent.width - 16
        height: 86
        visible: tile.seen
        source: tile.seen ? tile.one.file : ""
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        sourceSize.width: 320
    }
    Say {
        x: 10
        y: tile.seen ? 100 : 9
        width: parent.width - 20
        text: (tile.folder ? "▸  " : "") + tile.one.title + (tile.seen || tile.folder || tile.one.title === tile.one.id ? "" : "   " + tile.one.id)
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        font.pixelSize: tile.seen ? DeskLook.sizeSmall : DeskLook.sizeText
    }
}
