import QtQuick

// The sources of what is said above, each a button that opens it.
Flow {
    id: chips

    required property var sources
    property bool tourStop: false

    signal chosen(string sourceId)

    spacing: Theme.gap

    Repeater {
        model: chips.sources

        Pressable {
            id: chip

            required property var modelData
            required property int index

            objectName: "source:" + modelData.id
            tourStop: chips.tourStop && index === 0
            name: Words.all.source + " " + modelData.number + ", " + modelData.label
            width: Math.min(chips.width, row.implicitWidth + Theme.unit * 4)
            height: Math.max(Theme.target, row.implicitHeight + Theme.unit)
            onClicked: chips.chosen(modelData.id)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: chip.pressed ? Theme.raised : "transparent"
                border.color: Theme.line
                border.width: Math.max(1, Theme.unit / 8)
            }
            Row {
                id: row

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.unit * 2
                spacing: Theme.unit

                Label {
                    text: "[" + chip.modelData.number + "]"
                    color: Theme.link
                    font.pixelSize: Theme.sizeCaption
                }
                Label {
                    text: chip.modelData.label
                    color: Theme.caption
                    font.pixelSize: Theme.sizeCaption
                    width: Math.min(implicitWidth, chips.width - Theme.unit * 10)
                }
            }
        }
    }
}
