import QtQuick
import Kiosk

// The name of a field, and what it is for.
Item {
    id: head

    required property var row

    signal removeAsked

    implicitHeight: words.height

    Column {
        id: words

        width: parent.width - (out.visible ? out.width + DeskLook.gap : 0)

        Say {
            width: parent.width
            text: head.row.label + (head.row.kind === "list" ? "  ·  " + head.row.count : "")
            font.pixelSize: ["group", "list"].includes(head.row.kind) ? DeskLook.sizeHead : DeskLook.sizeText
            font.family: ["group", "list"].includes(head.row.kind) ? DeskLook.serif : DeskLook.sans
            font.weight: ["group", "list"].includes(head.row.kind) ? Font.Normal : Font.DemiBold
        }
        Say {
            width: parent.width
            visible: text !== ""
            text: head.row.help
            color: DeskLook.quiet
            font.pixelSize: DeskLook.sizeSmall
        }
    }
    DeskButton {
        id: out

        anchors.right: parent.right
        objectName: "desk:remove:" + head.row.key
        visible: !head.row.required && head.row.there && head.row.help !== ""
        small: true
        quiet: true
        tint: DeskLook.quiet
        text: DeskWords.say("take_out")
        Accessible.name: text + ": " + head.row.label
        onClicked: head.removeAsked()
    }
}
