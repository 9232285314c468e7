import QtQuick
import Kiosk

// A picture or another file: dropped here, or chosen.
Item {
    id: file

    required property var row
    required property DeskModel desk
    readonly property bool picture: row.target === "picture"

    signal pickAsked

    implicitHeight: box.height

    function focusIn() {
        choose.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        id: box

        width: parent.width
        height: file.picture ? 108 : 58
        radius: DeskLook.radius
        color: drop.containsDrag ? DeskLook.pressed : DeskLook.ground
        border.color: drop.containsDrag ? DeskLook.focus : file.row.value === "" && file.row.required ? DeskLook.incomplete : DeskLook.line
        border.width: drop.containsDrag ? 2 : 1

        Rectangle {
            id: frame

            x: 8
            y: 8
            width: file.picture ? 132 : 0
            height: parent.height - 16
            visible: file.picture
            color: DeskLook.glass

            Image {
                anchors.fill: parent
                source: file.picture ? file.desk.fileOf(file.row.value) : ""
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                sourceSize.width: 264
            }
        }
        Column {
            x: frame.x + frame.width + (file.picture ? 14 : 4)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 10
            spacing: 6

            Say {
                width: parent.width
                text: file.row.value || DeskWords.say(file.picture ? "drop_picture" : "drop_file")
                color: file.row.value ? DeskLook.ink : DeskLook.quiet
                wrapMode: Text.NoWrap
                elide: Text.ElideMiddle
            }
            Row {
                spacing: 6

                DeskButton {
                    id: choose

                    objectName: "desk:pick:" + file.row.key
                    small: true
                    text: DeskWords.say("choose")
                    onClicked: file.pickAsked()
                }
                DeskButton {
                    small: true
                    quiet: true
                    visible: file.row.value !== "" && !file.row.required
                    text: DeskWords.say("take_out")
                    onClicked: file.desk.set(file.row.key, "")
                }
            }
        }
        DropArea {
            id: drop

            objectName: "desk:drop-area:" + file.row.key
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: event => {
                if (event.urls.length > 0) {
                    file.desk.bring(file.row.key, event.urls[0]);
                    event.accept(Qt.CopyAction);
                }
            }
        }
    }
}
