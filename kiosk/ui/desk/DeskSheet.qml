import QtQuick
import Kiosk

// A question above the window: what lies beneath waits.
FocusScope {
    id: sheet

    required property string title
    property real wide: 560
    default property alias content: inside.data
    property alias buttons: row.data

    signal dismissed

    anchors.fill: parent
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Keys.onEscapePressed: sheet.dismissed()

    Rectangle {
        anchors.fill: parent
        color: DeskLook.veil
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: event => {}
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(sheet.wide, parent.width - 60)
        height: Math.min(parent.height - 40, column.height + 48)
        radius: 8
        color: DeskLook.ground
        border.color: DeskLook.border
        clip: true

        Column {
            id: column

            x: 24
            y: 22
            width: parent.width - 48
            spacing: 16

            Say {
                width: parent.width
                text: sheet.title
                font.family: DeskLook.serif
                font.pixelSize: DeskLook.sizeTitle
            }
            Column {
                id: inside

                width: parent.width
                spacing: 12
            }
            Row {
                id: row

                anchors.right: parent.right
                spacing: DeskLook.gap
            }
        }
    }
}
