import QtQuick

// What visitors see where no exhibit can be shown: one light, and that somebody takes care. It says
// so in every language that the kiosk comes with, and needs no content for it.
Item {
    id: screen

    required property var sentences
    readonly property bool tall: height > width

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    OneLight {
        id: heart

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * (screen.tall ? 0.38 : 0.34) - height / 2
        reach: Theme.shortSide * 0.19
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: heart.bottom
        anchors.topMargin: Theme.unit * (screen.tall ? 14 : 6)
        width: parent.width - Theme.margin * 2
        spacing: Theme.unit * 3

        Repeater {
            model: screen.sentences

            Heading {
                required property string modelData

                width: parent.width
                text: modelData
                color: Theme.secondary
                font.pixelSize: Theme.sizeLead
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
