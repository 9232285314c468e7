import QtQuick
import Kiosk

// One file in the tree.
Item {
    id: branch

    required property var row
    readonly property string heading: row.group === "loose" ? DeskWords.say("pages_loose") : ""
    // The first of its group has the group's name above it.
    readonly property bool first: heading !== "" && row.first

    signal chosen(string file)
    signal focused(Item item)

    objectName: "desk:tree:" + row.key
    implicitHeight: line.height + (title.visible ? title.height : 0)
    activeFocusOnTab: !row.dead
    Accessible.role: Accessible.TreeItem
    Accessible.name: line.said
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

        // What folds away what is no page, and the drawings, which open nothing.
        readonly property string said: branch.row.fold ? DeskWords.say("whole_exhibit") : branch.row.title + (branch.row.count > 0 ? "  ·  " + branch.row.count : "")

        anchors.bottom: parent.bottom
        width: parent.width
        height: branch.row.fold ? 44 : branch.row.dead ? 50 : 32
        color: branch.row.chosen ? DeskLook.pressed : hover.hovered ? DeskLook.hovered : "transparent"

        Rectangle {
            width: 3
            height: parent.height
            visible: branch.row.chosen
            color: DeskLook.primary
        }
        Say {
            id: words

            x: DeskLook.margin + branch.row.depth * 16
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: branch.row.dead ? -9 : 0
            width: states.x - x - 6
            text: (branch.row.fold ? (branch.row.open ? "▾  " : "▸  ") : "") + line.said + (branch.row.unsaved ? " •" : "")
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            color: branch.row.dead ? DeskLook.quiet : DeskLook.ink
            font.family: branch.row.fold ? DeskLook.serif : DeskLook.sans
            font.pixelSize: branch.row.fold ? DeskLook.sizeHead : DeskLook.sizeText
            font.weight: branch.row.type === "menu" || branch.row.chosen ? Font.DemiBold : Font.Normal
        }
        Say {
            anchors.top: words.bottom
            x: words.x
            width: parent.width - x - 12
            visible: branch.row.dead
            text: DeskWords.say("maps_drawn")
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            color: DeskLook.quiet
            font.pixelSize: 12
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

            enabled: !branch.row.dead
            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            enabled: !branch.row.dead
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: {
                branch.forceActiveFocus(Qt.MouseFocusReason);
                branch.chosen(branch.row.key);
            }
        }
    }
}
