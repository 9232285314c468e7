import QtQuick

// A tile: its drawing above, its name and one line beneath.
Pressable {
    id: tile

    required property string title
    required property string summary
    property string art
    readonly property real least: words.implicitHeight + Theme.unit * 5

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
        x: Theme.unit
        y: Theme.unit
        width: parent.width - Theme.unit * 2
        height: parent.height - tile.least - Theme.unit
        visible: tile.art !== "" && height > Theme.unit * 10
        clip: true
        name: tile.art
        count: 131
    }
    Column {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 2.5
        x: Theme.unit * 3
        width: parent.width - Theme.unit * 6
        spacing: Theme.unit

        Heading {
            text: tile.title
            font.pixelSize: Theme.sizeH3
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
