import QtQuick
import Kiosk

// Some words of which one is chosen; a choice that may be left out has a word for that as well.
Item {
    id: choice

    required property var row
    required property var options
    readonly property var all: row.required ? options : [...options, {
            "value": "",
            "word": DeskWords.say("none")
        }]

    signal chosen(string value)

    implicitHeight: flow.height

    function focusIn() {
        buttons.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    Flow {
        id: flow

        width: parent.width
        spacing: 6

        Repeater {
            id: buttons

            model: choice.all.length

            DeskButton {
                required property int index
                readonly property var option: choice.all[index]

                objectName: "desk:choice:" + choice.row.key + "=" + option.value
                small: true
                text: option.word
                selected: option.value === choice.row.value
                onClicked: choice.chosen(option.value)
            }
        }
    }
}
