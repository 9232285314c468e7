import QtQuick
import Kiosk

// A file that cannot be read as a form, as it is.
Column {
    id: raw

    required property var row
    required property DeskModel desk

    spacing: DeskLook.gap

    function focusIn() {
        field.focusIn();
    }

    Say {
        width: parent.width
        text: DeskWords.say("raw_why")
        color: DeskLook.error
        topPadding: DeskLook.gap
    }
    DeskText {
        id: field

        objectName: "desk:raw"
        width: parent.width
        singleLine: false
        least: 16
        text: raw.row.value
        described: DeskWords.say("raw_why")
        onTyped: text => raw.desk.write(raw.row.key, "", text)
        onDone: raw.desk.leave(raw.row.key, "")
        onUndoAsked: raw.desk.undo()
        onRedoAsked: raw.desk.redo()
    }
    DeskButton {
        objectName: "desk:raw-done"
        text: DeskWords.say("raw_done")
        onClicked: raw.desk.choose(raw.desk.page.file)
    }
}
