import QtQuick

// A card that lies over the lower part of the page. Touching beside it closes it.
FocusScope {
    id: sheet

    default property alias content: holder.data
    property real cardHeight: holder.implicitHeight + Theme.unit * 8
    property string title

    signal closed

    Keys.onEscapePressed: sheet.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.72
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: sheet.closed()
    }
    Rectangle {
        id: card

        width: Math.min(parent.width - Theme.margin * 2, Theme.unit * 160)
        height: Math.min(parent.height - Theme.unit * 4, sheet.cardHeight)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 2
        radius: Theme.radius * 2
        color: Theme.surface
        border.color: Theme.line
        border.width: Math.max(1, Theme.unit / 8)

        // Keeps touches on the card from reaching what lies beneath.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        Column {
            id: holder

            x: Theme.unit * 5
            y: Theme.unit * 4
            width: parent.width - Theme.unit * 10
            spacing: Theme.gutter
        }
    }
}
