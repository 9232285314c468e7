import QtQuick
import Kiosk

// What is wrong with the content: where, what, and how to put it right, as the check says it.
Column {
    id: list

    required property ServiceModel service
    readonly property var words: service.words

    spacing: Theme.gutter

    Flow {
        width: parent.width
        spacing: Theme.gap

        ServiceButton {
            objectName: "service:check"
            text: list.words.lookAgain
            textSize: said.ownSize
            onClicked: list.service.check()
        }
        ServiceButton {
            objectName: "service:try-again"
            visible: list.service.dead
            text: list.words.tryAgain
            textSize: said.ownSize
            onClicked: list.service.tryAgain()
        }
    }
    ServiceText {
        id: said

        objectName: "service:problems-state"
        width: parent.width
        visible: text !== ""
        text: list.service.problemsState
        color: Theme.secondary
    }
    Repeater {
        model: list.service.problems

        Rectangle {
            id: card

            required property var modelData
            required property int index
            readonly property color mark: modelData.severity === "warning" ? Theme.line : Theme.accent

            objectName: "service:problem:" + index
            width: list.width
            height: texts.height + Theme.unit * 4
            radius: Theme.radius
            color: Theme.surface

            Rectangle {
                width: Theme.unit / 2
                height: parent.height
                color: card.mark
            }
            Column {
                id: texts

                x: Theme.unit * 3
                y: Theme.unit * 2
                width: parent.width - x * 2
                spacing: Theme.unit

                ServiceText {
                    width: parent.width
                    text: card.modelData.place
                    font.weight: Font.DemiBold
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                ServiceText {
                    width: parent.width
                    text: card.modelData.judgement
                    color: card.modelData.severity === "warning" ? Theme.caption : Theme.accent
                }
                ServiceText {
                    width: parent.width
                    text: card.modelData.message
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
                ServiceText {
                    width: parent.width
                    text: card.modelData.fix
                    color: Theme.secondary
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }
    }
}
