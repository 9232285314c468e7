import QtQuick

// A tile: its drawing above, its name and one line beneath.
Pressable {
    id: tile

    required property string title
    required property string summary
    property string art
    property bool compact: false
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

        x: Theme.unit
        y: Theme.unit
        width: parent.width - Theme.unit * 2
        height: parent.height - tile.least - Theme.unit
        visible: tile.art !== "" && height > Theme.unit * 10
        clip: true
        name: tile.art
    }
    Column {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: drawing.visible ? tile.edge : (tile.height - height) / 2
        x: tile.edge * 1.2
        width: parent.width - tile.edge * 2.4
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
