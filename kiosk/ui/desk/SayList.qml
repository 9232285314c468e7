import QtQuick
import Kiosk

// Lines one below the other, each with a point before it.
Column {
    id: list

    required property var lines

    spacing: 4

    Repeater {
        model: list.lines

        Item {
            id: line

            required property string modelData

            width: list.width
            height: said.height

            Rectangle {
                x: 3
                y: 9
                width: 4
                height: 4
                radius: 2
                color: DeskLook.border
            }
            Say {
                id: said

                x: 18
                width: parent.width - x
                text: line.modelData
            }
        }
    }
}
