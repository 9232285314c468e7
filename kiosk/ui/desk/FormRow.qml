import QtQuick
import Kiosk

// One row of the form: its name and help above what its kind needs.
Item {
    id: form

    required property var row
    required property DeskModel desk
    readonly property var parts: ({
            "text": texts,
            "line": line,
            "choice": choice,
            "switch": yesno,
            "ref": ref,
            "refs": refs,
            "words": line_,
            "file": file,
            "group": group,
            "list": list,
            "item": item,
            "more": more,
            "raw": raw,
            "cited": cited,
            "rest": rest,
            "sheet": sheet
        })

    signal pickAsked(var row, var taken)
    signal focused(Item item)
    signal removeAsked(string key)

    function focusIn(language: string) {
        part.item?.focusIn(language);
    }

    implicitHeight: part.y + part.height + (row.kind === "item" ? 4 : 14)

    // Fields within fields stand to the right of a thin line.
    Repeater {
        model: form.row.depth

        Rectangle {
            required property int index

            x: index * 18 + 4
            width: 1
            height: form.height
            color: DeskLook.line
        }
    }
    RowHead {
        id: head

        x: form.row.depth * 18
        width: parent.width - x
        visible: !["item", "more", "raw", "cited", "rest", "sheet"].includes(form.row.kind)
        row: form.row
        onRemoveAsked: form.desk.remove(form.row.key)
    }
    Loader {
        id: part

        x: form.row.depth * 18
        y: head.visible ? head.y + head.height + 4 : form.row.kind === "more" ? 8 : 0
        width: parent.width - x
        sourceComponent: form.parts[form.row.kind]
    }

    Component {
        id: texts

        RowTexts {
            row: form.row
            desk: form.desk
            onPickAsked: taken => form.pickAsked(form.row, taken)
            onFocused: item => form.focused(item)
        }
    }
    Component {
        id: line

        RowLine {
            row: form.row
            desk: form.desk
            onFocused: item => form.focused(item)
        }
    }
    Component {
        id: line_

        RowLine {
            row: form.row
            desk: form.desk
            ofWords: true
            onFocused: item => form.focused(item)
        }
    }
    Component {
        id: choice

        RowChoice {
            row: form.row
            options: form.row.options
            onChosen: value => form.desk.set(form.row.key, value)
        }
    }
    Component {
        id: yesno

        RowChoice {
            row: form.row
            options: [
                {
                    "value": "yes",
                    "word": DeskWords.say("yes")
                },
                {
                    "value": "no",
                    "word": DeskWords.say("no")
                }
            ]
            onChosen: value => form.desk.set(form.row.key, value)
        }
    }
    Component {
        id: ref

        RowRefs {
            row: form.row
            values: form.row.value ? [form.row.value] : []
            single: true
            desk: form.desk
            onPickAsked: form.pickAsked(form.row, id => form.desk.set(form.row.key, id))
            onChanged: values => form.desk.set(form.row.key, values[0] ?? "")
        }
    }
    Component {
        id: refs

        RowRefs {
            row: form.row
            values: form.row.values
            desk: form.desk
            onPickAsked: form.pickAsked(form.row, id => form.desk.setValues(form.row.key, [...form.row.values.filter(known => known !== id), id]))
            onChanged: values => form.desk.setValues(form.row.key, values)
        }
    }
    Component {
        id: file

        RowFile {
            row: form.row
            desk: form.desk
            onPickAsked: form.pickAsked(form.row, id => form.desk.set(form.row.key, id))
        }
    }
    Component {
        id: group

        Item {
            function focusIn() {
            }
        }
    }
    Component {
        id: list

        Item {
            function focusIn() {
                add.forceActiveFocus(Qt.TabFocusReason);
            }

            implicitHeight: add.height

            DeskButton {
                id: add

                objectName: "desk:add:" + form.row.key
                small: true
                text: DeskWords.say("add_item")
                onClicked: form.desk.addItem(form.row.key)
                onActiveFocusChanged: {
                    if (activeFocus)
                        form.focused(add);
                }
            }
        }
    }
    Component {
        id: item

        RowItem {
            row: form.row
            desk: form.desk
            onRemoveAsked: form.removeAsked(form.row.key)
        }
    }
    Component {
        id: cited

        RowCited {
            row: form.row
            desk: form.desk
        }
    }
    Component {
        id: sheet

        RowSheet {
            row: form.row
            desk: form.desk
        }
    }
    Component {
        id: rest

        Item {
            function focusIn() {
                all.forceActiveFocus(Qt.TabFocusReason);
            }

            implicitHeight: all.height + 8

            DeskButton {
                id: all

                objectName: "desk:show-all"
                y: 8
                text: DeskWords.fill("show_all", form.row.count)
                onClicked: form.desk.showAll()
            }
        }
    }
    Component {
        id: more

        RowMore {
            row: form.row
            onAsked: name => form.desk.addField(form.row.key, name)
        }
    }
    Component {
        id: raw

        RowRaw {
            row: form.row
            desk: form.desk
        }
    }
}
