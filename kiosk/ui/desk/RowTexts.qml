import QtQuick
import Kiosk

// A text in each language, side by side, each with its words and its reading time.
Item {
    id: texts

    required property var row
    required property DeskModel desk
    readonly property int columns: Math.max(1, Math.min(row.cells.length, Math.floor((width + DeskLook.gap) / 172)))
    property Item last: null

    signal pickAsked(var taken)
    signal focused(Item item)

    implicitHeight: grid.height + (cite.visible ? cite.height + 4 : 0)

    function focusIn(language: string) {
        const at = Math.max(0, row.cells.findIndex(cell => cell.language === language));
        cells.itemAt(at)?.focusIn();
    }

    Grid {
        id: grid

        width: parent.width
        columns: texts.columns
        columnSpacing: DeskLook.gap
        rowSpacing: DeskLook.gap

        Repeater {
            id: cells

            model: texts.row.cells.length

            Column {
                id: column

                required property int index
                readonly property var cell: texts.row.cells[index] ?? ({
                        "language": "",
                        "text": ""
                    })

                width: Math.floor((grid.width - DeskLook.gap * (texts.columns - 1)) / texts.columns)
                spacing: 2

                function focusIn() {
                    field.focusIn();
                }

                Item {
                    width: parent.width
                    height: 18

                    Say {
                        text: column.cell.language
                        font.pixelSize: DeskLook.sizeSmall
                        font.weight: Font.DemiBold
                        color: DeskLook.soot
                    }
                    Say {
                        objectName: "desk:measure:" + texts.row.key + "/" + column.cell.language
                        anchors.right: parent.right
                        font.pixelSize: DeskLook.sizeSmall
                        font.weight: column.cell.over ? Font.DemiBold : Font.Normal
                        color: column.cell.over ? DeskLook.error : DeskLook.quiet
                        text: !column.cell.words ? "" : (column.cell.limit ? DeskWords.fill("words_of", column.cell.together, column.cell.limit) : DeskWords.fill("words_n", column.cell.words)) + " · " + DeskWords.fill("seconds_n", column.cell.seconds)
                    }
                }
                DeskText {
                    id: field

                    objectName: "desk:text:" + texts.row.key + "/" + column.cell.language
                    width: parent.width
                    text: column.cell.text
                    singleLine: !texts.row.markup
                    least: texts.row.markup ? 3 : 1
                    height: Math.max(implicitHeight, texts.tallest)
                    hint: texts.row.required || texts.row.there ? DeskWords.say("translation_missing") : ""
                    marked: column.cell.text === "" && (texts.row.required || texts.row.there)
                    described: texts.row.label + ", " + column.cell.language
                    onImplicitHeightChanged: texts.level()
                    onTyped: text => texts.desk.write(texts.row.key, column.cell.language, text)
                    onDone: texts.desk.leave(texts.row.key, column.cell.language)
                    onUndoAsked: texts.desk.undo()
                    onRedoAsked: texts.desk.redo()
                    onTypingChanged: {
                        if (typing) {
                            texts.last = field;
                            texts.focused(field);
                        }
                    }
                }
            }
        }
    }
    // The fields of one text are as tall as the longest of them.
    property real tallest: 0

    function level() {
        let most = 0;
        for (let at = 0; at < cells.count; at++)
            most = Math.max(most, cells.itemAt(at)?.children[1]?.implicitHeight ?? 0);
        tallest = most;
    }

    DeskButton {
        id: cite

        objectName: "desk:cite:" + texts.row.key
        anchors.top: grid.bottom
        anchors.topMargin: 4
        visible: texts.row.markup
        small: true
        quiet: true
        text: DeskWords.say("cite")
        onClicked: texts.pickAsked(id => (texts.last ?? cells.itemAt(0)?.children[1])?.insert("[@" + id + "]"))
    }
}
