import QtQuick
import Kiosk

// One file in the tree.
Item {
    id: branch

    required property var row
    readonly property string heading: row.group === "loose" ? DeskWords.say("pages_loose") : row.group === "whole" ? DeskWords.say("whole_exhibit") : ""
    // The first of its group has the group's name above it.
    readonly property bool first: heading !== "" && row.first

    signal chosen(string file)
    signal focused(Item item)

    objectName: "desk:tree:" + row.key
    implicitHeight: line.height + (title.visible ? title.height : 0)
    activeFocusOnTab: true
    Accessible.role: Accessible.TreeItem
    Accessible.name: row.title
    Accessible.onPressAction: branch.chosen(row.key)

    onRowChanged: {
        if (row.chosen)
            focused(branch);
    }
    onActiveFocusChanged: {
        if (activeFocus)
            focused(branch);
    }
    Keys.onPressed: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
            branch.chosen(branch.row.key);
            event.accepted = true;
        } else if (event.key === Qt.Key_Down || event.key === Qt.Key_Up) {
            const next = branch.nextItemInFocusChain(event.key === Qt.Key_Down);
            if (next?.objectName.startsWith("desk:tree:"))
                next.forceActiveFocus(Qt.TabFocusReason);
            event.accepted = true;
        }
    }

    Say {
        id: title

        x: DeskLook.margin
        width: parent.width - x * 2
        visible: branch.first
        text: branch.heading
        topPadding: 16
        bottomPadding: 4
        font.pixelSize: DeskLook.sizeSmall
        color: DeskLook.quiet
    }
    Rectangle {
        id: line

        anchors.bottom: parent.bottom
        width: parent.width
        height: 32
        color: branch.row.chosen ? DeskLook.pressed : hover.hovered ? DeskLook.hovered : "transparent"

        Rectangle {
            width: 3
            height: parent.height
            visible: branch.row.chosen
            color: DeskLook.primary
        }
        Say {
            x: DeskLook.margin + branch.row.depth * 16
            anchors.verticalCenter: parent.verticalCenter
            width: states.x - x - 6
            text: branch.row.title + (branch.row.unsaved ? " •" : "")
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            font.weight: branch.row.type === "menu" || branch.row.chosen ? Font.DemiBold : Font.Normal
        }
        Row {
            id: states

            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 11

            Repeater {
                model: branch.row.states.length

                StateMark {
                    required property int index

                    named: false
                    language: branch.row.states[index]?.language ?? ""
                    state_: branch.row.states[index]?.state ?? ""
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 1
            visible: branch.activeFocus
            color: "transparent"
            border.color: DeskLook.focus
            border.width: 2
            radius: 3
        }
        HoverHandler {
            id: hover

            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: {
                branch.forceActiveFocus(Qt.MouseFocusReason);
                branch.chosen(branch.row.key);
            }
        }
    }
}
