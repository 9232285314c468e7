import QtQuick

// A tile: its drawing above, or at the end of a low one; its name and one line.
Pressable {
    id: tile

    required property string title
    required property string summary
    property string art
    property bool compact: false
    // The drawing stands beside the words.
    property bool low: false
    readonly property real edge: compact ? Theme.unit * 1.5 : Theme.unit * 2.5
    readonly property real least: words.implicitHeight + edge * 2

    name: summary ? title + ". " + summary : title
    radius: Theme.radius * 1.5

    Rectangle {
        anchors.fill: parent
        radius: tile.radius
        color: tile.pressed ? Theme.raised : Theme.surface
        border.color: tile.pressed ? Theme.accent : Theme.line
        border.width: Math.max(1, Theme.unit / 8)
    }
    ArtView {
        id: drawing

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        y: Theme.unit
        width: tile.low ? parent.width * 0.3 : parent.width - Theme.unit * 2
        height: parent.height - Theme.unit - (tile.low ? Theme.unit : tile.least)
        visible: tile.art !== "" && height > Theme.unit * 10
        clip: true
        name: tile.art
    }
    Column {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: drawing.visible && !tile.low ? tile.edge : (tile.height - height) / 2
        anchors.left: parent.left
        anchors.leftMargin: tile.edge * 1.2
        width: parent.width - tile.edge * 2.4 - (tile.low && tile.art !== "" ? parent.width * 0.3 : 0)
        spacing: tile.compact ? Theme.unit / 2 : Theme.unit

        Heading {
            text: tile.title
            font.pixelSize: tile.compact ? Theme.sizeLead : Theme.sizeH3
            width: parent.width
        }
        Label {
            text: tile.summary
            visible: text !== ""
            color: Theme.caption
            font.pixelSize: Theme.sizeCaption
            width: parent.width
        }
    }
}
