import QtQuick

// One setting: its name, and a button for each value that it can take.
Column {
    id: choice

    required property string setting
    required property string name
    // Each with its `value`, its `word`, and the `size` of that word if it has its own.
    required property var values
    required property var current

    signal chosen(var value)

    width: parent.width
    spacing: Theme.unit * 1.5

    Label {
        text: choice.name
        width: parent.width
        color: Theme.secondary
    }
    Flow {
        width: parent.width
        spacing: Math.max(Theme.gap, Theme.unit * 1.5)

        Repeater {
            model: choice.values

            KioskButton {
                required property var modelData

                objectName: choice.setting + ":" + modelData.value
                text: modelData.word ?? ""
                // The name of the setting, for who hears the button alone.
                name: choice.name + ": " + text
                textSize: modelData.size ?? Theme.sizeLead
                selected: modelData.value === choice.current
                icon: selected && choice.values.length > 1 ? "check" : ""
                large: true
                onClicked: choice.chosen(modelData.value)
            }
        }
    }
}
