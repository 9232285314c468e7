import QtQuick
import Kiosk

// The fields that are left out, each to be had at a press.
Item {
    id: more

    required property var row

    signal asked(string name)

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
            text: DeskWords.say("more_fields")
            color: DeskLook.quiet
            font.pixelSize: DeskLook.sizeSmall
            verticalAlignment: Text.AlignVCenter
        }
        Repeater {
            id: buttons

            model: more.row.options.length

            DeskButton {
                required property int index

                objectName: "desk:more:" + more.row.key + "/" + (more.row.options[index]?.value ?? "")
                small: true
                text: "+ " + (more.row.options[index]?.word ?? "")
                onClicked: more.asked(more.row.options[index].value)
            }
        }
    }
}
