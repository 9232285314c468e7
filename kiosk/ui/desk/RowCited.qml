import QtQuick
import Kiosk

// The pages that cite a source, each a way to it.
Item {
    id: cited

    required property var row
    required property DeskModel desk

    implicitHeight: flow.height

    function focusIn() {
        buttons.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    Flow {
        id: flow

        width: parent.width
        spacing: 6

        Say {
            height: 28
            text: DeskWords.say(cited.row.options.length === 0 ? "cited_nowhere" : "cited_by")
            color: DeskLook.quiet
            font.pixelSize: DeskLook.sizeSmall
            verticalAlignment: Text.AlignVCenter
        }
        Repeater {
            id: buttons

            model: cited.row.options.length

            DeskButton {
                required property int index
                readonly property var option: cited.row.options[index] ?? ({})

                objectName: "desk:cited:" + (option.value ?? "")
                small: true
                text: option.word ?? ""
                onClicked: cited.desk.choose(option.value)
            }
        }
    }
}
