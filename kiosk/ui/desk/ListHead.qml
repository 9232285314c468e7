import QtQuick
import Kiosk

// Above a long list: what is looked for in it, and a way to add to it.
Item {
    id: head

    required property DeskModel desk
    readonly property string adds: desk.page.file.startsWith("sources.") ? "source" : desk.page.file.startsWith("people.") ? "person" : ""

    signal addAsked(string what)

    implicitHeight: 52

    DeskText {
        objectName: "desk:find"
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(320, parent.width - (add.visible ? add.width + DeskLook.gap : 0))
        text: head.desk.page.looked ?? ""
        hint: DeskWords.say("filter")
        described: DeskWords.say("filter")
        onTyped: text => head.desk.find(text)
        onUndoAsked: head.desk.undo()
        onRedoAsked: head.desk.redo()
    }
    DeskButton {
        id: add

        objectName: "desk:add-" + head.adds
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: head.adds !== ""
        text: DeskWords.say("add_" + head.adds)
        onClicked: head.addAsked(head.adds)
    }
}
