import QtQuick
import Kiosk

// A single value: a date, a number, a name; or some words with commas between them.
Item {
    id: line

    required property var row
    required property DeskModel desk
    property bool ofWords: false

    signal focused(Item item)

    implicitHeight: field.height

    function focusIn() {
        field.focusIn();
    }
    function take(text: string) {
        if (ofWords)
            desk.setValues(row.key, text.split(",").map(word => word.trim()).filter(word => word !== ""));
        else
            desk.write(row.key, "", text);
    }

    DeskText {
        id: field

        property string kept

        objectName: "desk:line:" + line.row.key
        width: Math.min(parent.width, 460)
        text: line.ofWords ? line.row.values.join(", ") : line.row.value
        marked: text === "" && line.row.required
        described: line.row.label
        onTyped: text => {
            kept = text;
            if (!line.ofWords)
                line.take(text);
        }
        onDone: {
            if (line.ofWords && kept !== "" && kept !== text)
                line.take(kept);
            if (!line.ofWords)
                line.desk.leave(line.row.key, "");
        }
        onUndoAsked: line.desk.undo()
        onRedoAsked: line.desk.redo()
        onTypingChanged: {
            if (typing)
                line.focused(field);
        }
    }
}
