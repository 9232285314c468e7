import QtQuick

// A figure in words: its number, what is counted, who says so, its source and its parts.
Column {
    id: telling

    required property var figure
    required property real room
    property string position
    property real largest: Theme.sizeDisplay * 1.5
    // The words stand beside the number where the number leaves them the room.
    property bool sideways: false
    readonly property bool beside: sideways && number.natural < width * 0.4

    signal sourceChosen(string sourceId)

    spacing: Theme.unit * 1.5

    Label {
        objectName: "position"
        width: parent.width
        text: telling.position
        visible: text !== ""
        color: Theme.accent
        font.pixelSize: Theme.sizeCaption
        font.weight: Font.DemiBold
    }
    Item {
        width: parent.width
        height: telling.beside ? Math.max(number.height, words.height) : words.y + words.height

        FigureNumber {
            id: number

            objectName: "number"
            anchors.left: parent.left
            width: parent.width
            height: implicitHeight
            room: telling.room
            text: telling.figure.shown
            largest: telling.largest
            air: 0.1
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: telling.beside ? number.natural + Theme.gutter : 0
            anchors.right: parent.right
            y: telling.beside ? 0 : number.height + Theme.unit
            spacing: Theme.unit

            Heading {
                objectName: "label"
                width: parent.width
                text: telling.figure.label
                font.pixelSize: Theme.sizeH3
                leading: 1.25
            }
            Flow {
                id: told

                // The chip stands beside the words where there is room for both.
                readonly property real rest: width - said.width - spacing

                width: parent.width
                spacing: Theme.gutter

                Label {
                    id: said

                    objectName: "said"
                    text: telling.figure.said
                    width: Math.min(implicitWidth, told.width)
                    height: Math.max(implicitHeight, Theme.target)
                    verticalAlignment: Text.AlignVCenter
                    color: Theme.secondary
                }
                SourceChips {
                    width: told.rest > Theme.unit * 30 * Theme.scale ? told.rest : told.width
                    sources: [telling.figure.source]
                    onChosen: sourceId => telling.sourceChosen(sourceId)
                }
            }
        }
    }
    FigureParts {
        id: parts

        width: parent.width
        visible: telling.figure.parts.length > 0
        figure: telling.figure
    }
}
