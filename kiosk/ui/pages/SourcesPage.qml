import QtQuick
import Kiosk

// All sources in the order of their numbers. A touch on one opens it; the row of numbers below
// leads to any part of the list.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property var sources

    readonly property bool beside: Theme.landscape && Theme.scale < 1.9

    Item {
        id: side

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.unit * 6
        width: page.beside ? (parent.width - Theme.margin * 2) * 0.3 : 0
        height: numbers.y - y - Theme.gutter
        visible: page.beside

        Loader {
            anchors.fill: parent
            active: page.beside
            sourceComponent: opening
        }
    }
    Component {
        id: opening

        Column {
            spacing: Theme.unit * 3

            Heading {
                text: page.heading
                width: parent.width
                font.pixelSize: page.beside ? Theme.sizeH2 : Theme.sizeH1
            }
            MarkupText {
                text: page.lead
                visible: text !== ""
                width: parent.width
                color: Theme.secondary
                font.pixelSize: Theme.sizeLead
                leading: 1.4
            }
            SourceKinds {
                width: parent.width
                // Welcome where there is room for it.
                visible: Theme.scale < 1.9
                opacity: page.beside && y + height > side.height ? 0 : 1
                sources: page.sources
            }
        }
    }
    SourceList {
        id: list

        anchors.left: page.beside ? side.right : parent.left
        anchors.leftMargin: page.beside ? Theme.unit * 7 : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.beside ? Theme.unit * 4 : 0
        height: numbers.y - y - Theme.gutter
        sources: page.sources
        opening: page.beside ? null : opening
        startRow: page.recall("row", -1)
        startPart: page.recall("part", 0)
        onMoved: (row, part) => page.remembered({
                "row": row,
                "part": part
            })
        onChosen: sourceId => page.sourceChosen(sourceId)
    }
    NumberJumps {
        id: numbers

        x: Theme.margin
        width: parent.width - Theme.margin * 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 3
        total: page.sources.length
        at: list.firstRow
        onChosen: row => list.jumpTo(row)
    }
}
