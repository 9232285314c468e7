import QtQuick

// Equal buttons for the ways in which one page may be seen.
Row {
    id: views

    // Each an id and its words.
    required property var choices
    required property string present

    signal picked(string id)

    spacing: Theme.gap

    Repeater {
        id: repeater

        model: views.choices

        Pressable {
            id: choice

            required property var modelData
            readonly property bool isPresent: modelData.id === views.present

            objectName: "view:" + modelData.id
            name: modelData.text
            tourStop: !isPresent
            width: (views.width - (repeater.count - 1) * views.spacing) / Math.max(1, repeater.count)
            height: Math.max(Theme.primaryTarget, label.implicitHeight + Theme.unit * 2)
            Accessible.selected: isPresent
            onClicked: views.picked(modelData.id)

            Rectangle {
                anchors.fill: parent
                radius: choice.radius
                color: choice.pressed || choice.isPresent ? Theme.raised : Theme.surface
                border.color: choice.isPresent ? Theme.accent : Theme.line
                border.width: choice.isPresent ? Theme.ring : Math.max(1, Theme.unit / 4)
            }
            Label {
                id: label

                anchors.centerIn: parent
                width: parent.width - Theme.unit * 2
                text: choice.modelData.text
                horizontalAlignment: Text.AlignHCenter
                color: choice.isPresent ? Theme.text : Theme.secondary
                font.pixelSize: Theme.sizeBar
                font.weight: Font.DemiBold
                leading: 1.2
            }
        }
    }
}
