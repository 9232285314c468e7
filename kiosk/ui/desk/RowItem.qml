import QtQuick
import Kiosk

// One item of a list: what it is, and the buttons that fold, move and remove it.
Item {
    id: item

    required property var row
    required property DeskModel desk
    readonly property bool inList: row.value === ""

    signal removeAsked

    implicitHeight: 36

    function focusIn() {
        fold.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        radius: DeskLook.radius
        color: item.row.open ? DeskLook.hovered : DeskLook.ground
        border.color: DeskLook.line
    }
    Item {
        id: fold

        objectName: "desk:item:" + item.row.key
        width: buttons.x - 6
        height: parent.height
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: item.row.title

        Keys.onPressed: event => {
            if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
                item.desk.toggle(item.row.key);
                event.accepted = true;
            }
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: {
                fold.forceActiveFocus(Qt.MouseFocusReason);
                item.desk.toggle(item.row.key);
            }
        }
        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
        FocusRing {
            visible: fold.activeFocus
            anchors.margins: 0
        }
        Say {
            x: 10
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 16
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: (item.row.open ? "▾  " : "▸  ") + (item.inList ? item.row.at + 1 + ".  " : "") + item.row.title
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter

        DeskButton {
            objectName: "desk:up:" + item.row.key
            small: true
            quiet: true
            visible: item.inList
            enabled: item.row.at > 0
            text: DeskWords.say("up")
            onClicked: item.desk.move(item.row.key, item.row.at - 1)
        }
        DeskButton {
            objectName: "desk:down:" + item.row.key
            small: true
            quiet: true
            visible: item.inList
            enabled: item.row.at < item.row.count - 1
            text: DeskWords.say("down")
            onClicked: item.desk.move(item.row.key, item.row.at + 1)
        }
        DeskButton {
            objectName: "desk:remove:" + item.row.key
            small: true
            quiet: true
            visible: !item.row.fixed
            text: DeskWords.say(item.row.entry ? "take_out_asked" : "take_out")
            onClicked: {
                if (item.row.entry)
                    item.removeAsked();
                else
                    item.desk.remove(item.row.key);
            }
        }
    }
}
