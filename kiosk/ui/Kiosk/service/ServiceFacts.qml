import QtQuick
import Kiosk

// How the kiosk is, one line each. What is not as it should be has a mark beside it.
Column {
    id: list

    required property ServiceModel service

    spacing: Theme.unit * 1.6

    Repeater {
        model: list.service.facts

        Column {
            id: line

            required property var modelData

            width: list.width
            spacing: Theme.unit * 1.6

            Row {
                width: parent.width
                spacing: Theme.gutter

                ServiceText {
                    width: mark.ownSize
                    text: line.modelData.good ? "✓" : "!"
                    color: line.modelData.good ? Theme.caption : Theme.accent
                    font.weight: Font.DemiBold
                }
                ServiceText {
                    id: mark

                    width: parent.width * 0.27
                    text: line.modelData.name
                    color: Theme.secondary
                }
                ServiceText {
                    objectName: "service:fact:" + line.modelData.name
                    width: parent.width * 0.73 - mark.ownSize - parent.spacing * 2
                    text: line.modelData.text
                    wrapMode: Text.Wrap
                }
            }
            Rectangle {
                width: parent.width
                height: Math.max(1, Theme.unit / 8)
                color: Theme.raised
            }
        }
    }
}
