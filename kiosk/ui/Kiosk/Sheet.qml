import QtQuick

// A card that lies over the lower part of the page: words that scroll when they are many, and
// buttons beneath them that stay. Touching beside it closes it.
FocusScope {
    id: sheet

    default property alias content: words.content
    // The buttons, the main one first; they begin at the end of the line.
    property alias buttons: buttonRow.data

    // How far from the lower edge a visitor reaches, in pixels.
    property real highest: height

    signal closed

    Keys.onEscapePressed: sheet.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.72
    }
    Ground {
        onTapped: sheet.closed()
    }
    Rectangle {
        id: card

        readonly property real edge: Theme.unit * 4
        readonly property real around: edge * 2 + (buttonRow.height > 0 ? buttonRow.height + Theme.gutter : 0)

        width: Math.min(parent.width - Theme.margin, Theme.unit * 160 * Theme.softScale)
        height: Math.min(parent.height - Theme.unit * 4, sheet.highest - Theme.unit * 2, words.fullHeight + around)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 2
        radius: Theme.radius * 2
        color: Theme.surface
        border.color: Theme.line
        border.width: Math.max(1, Theme.unit / 8)

        // Keeps touches on the card from reaching what lies beneath.
        Ground {}
        ScrollColumn {
            id: words

            x: Theme.unit * 5
            y: card.edge
            width: parent.width - Theme.unit * 10
            height: card.height - card.around
            ground: card.color
            spacing: Theme.gutter
        }
        Flow {
            id: buttonRow

            x: words.x
            width: words.width
            anchors.bottom: parent.bottom
            anchors.bottomMargin: card.edge
            spacing: Theme.gutter
            layoutDirection: Qt.RightToLeft
        }
    }
}
