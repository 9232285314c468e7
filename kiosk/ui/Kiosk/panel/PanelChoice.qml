import QtQuick
import Kiosk

// A name, and beneath it some buttons of which one is chosen. `options`: {name, value} each.
Column {
    id: choice

    required property string name
    required property var options
    required property var value

    signal chosen(var value)

    spacing: PanelLook.gap * 0.6

    Text {
        text: choice.name
        color: PanelLook.quiet
        font.family: PanelLook.family
        font.pixelSize: PanelLook.sizeSmall
    }
    Flow {
        width: choice.width
        spacing: PanelLook.gap * 0.6

        Repeater {
            model: choice.options

            PanelButton {
                required property var modelData

                objectName: "panel:" + modelData.name
                text: modelData.name
                selected: modelData.value === choice.value
                onClicked: choice.chosen(modelData.value)
            }
        }
    }
}
