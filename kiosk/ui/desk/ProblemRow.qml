import QtQuick
import Kiosk

// One problem.
Item {
    id: problem

    required property var row
    required property int index
    readonly property color tint: DeskLook.ofSeverity(row.severity)

    signal jumped(int at)
    signal focused(Item item)

    implicitHeight: Math.max(words.height, go.height) + 12

    Rectangle {
        width: 4
        height: parent.height - 8
        color: problem.tint
    }
    Column {
        id: words

        x: 16
        width: go.x - x - 12

        Say {
            width: parent.width
            text: problem.row.place + "   " + DeskWords.say("severity." + problem.row.severity) + (problem.row.language ? " (" + problem.row.language + ")" : "")
            color: problem.tint
            font.pixelSize: DeskLook.sizeSmall
            font.weight: Font.DemiBold
        }
        // What it is in the language of the staff; the check itself speaks English.
        Say {
            width: parent.width
            visible: text !== ""
            text: problem.row.kind
        }
        Say {
            width: parent.width
            font.pixelSize: problem.row.kind ? DeskLook.sizeSmall : DeskLook.sizeText
            color: problem.row.kind ? DeskLook.soot : DeskLook.ink
            text: problem.row.message
        }
        Say {
            width: parent.width
            visible: text !== ""
            text: [problem.row.fix, problem.row.nearest ? DeskWords.fill("perhaps", problem.row.nearest) : ""].filter(part => part).join(" ")
            color: DeskLook.soot
            font.pixelSize: DeskLook.sizeSmall
        }
    }
    DeskButton {
        id: go

        objectName: "desk:jump:" + problem.index
        anchors.right: parent.right
        anchors.rightMargin: 4
        y: 4
        small: true
        text: DeskWords.say("go_to_field")
        Accessible.name: text + ": " + problem.row.place
        onClicked: problem.jumped(problem.index)
        onActiveFocusChanged: {
            if (activeFocus)
                problem.focused(problem);
        }
    }
}
