import QtQuick

// A practical fact, where it comes from, and how long it holds.
Item {
    id: card

    required property var fact
    property bool tourStop: false
    readonly property real edge: Theme.unit * 3.5

    signal sourceChosen(string sourceId)

    implicitHeight: words.implicitHeight + dates.implicitHeight + edge * 2 + Theme.unit * 2.5

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.5
        color: Theme.surface
    }
    Column {
        id: words

        x: card.edge
        y: card.edge
        width: parent.width - card.edge * 2
        spacing: Theme.unit * 1.5

        Heading {
            text: card.fact.heading
            width: parent.width
            font.pixelSize: Theme.sizeH3
            leading: 1.25
        }
        MarkupText {
            text: card.fact.text
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.sizeBody * 37)
            color: Theme.secondary
        }
    }
    Column {
        id: dates

        x: card.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.edge
        width: parent.width - card.edge * 2
        spacing: Theme.unit * 1.5

        SourceChips {
            width: parent.width
            sources: card.fact.sources
            tourStop: card.tourStop
            onChosen: sourceId => card.sourceChosen(sourceId)
        }
        Flow {
            width: parent.width
            spacing: Theme.gutter

            Label {
                text: Words.fill(Words.all.checkedOn, {
                    "date": card.fact.checkedOn
                })
                width: Math.min(implicitWidth, parent.width)
                color: Theme.caption
                font.pixelSize: Theme.sizeCaption
            }
            Label {
                text: Words.fill(Words.all.validUntil, {
                    "date": card.fact.validUntil
                })
                width: Math.min(implicitWidth, parent.width)
                color: Theme.accent
                font.pixelSize: Theme.sizeCaption
            }
        }
    }
}
