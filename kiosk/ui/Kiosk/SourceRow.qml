import QtQuick

// One source in a list: its number, its kind, its title, who published it, what is taken from it.
Pressable {
    id: row

    required property var modelData
    required property int index
    property bool last: false

    ringInside: true

    objectName: "source:" + modelData.id
    name: Words.all.source + " " + modelData.number + ", " + modelData.kind + ". " + modelData.title + ". " + modelData.label + ". " + modelData.about
    height: Math.max(Theme.primaryTarget, words.implicitHeight + Theme.unit * 5)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.unit / 2
        anchors.bottomMargin: Theme.unit / 2
        radius: row.radius
        color: row.pressed ? Theme.raised : "transparent"
    }
    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.unit / 8)
        anchors.bottom: parent.bottom
        color: Theme.line
        opacity: 0.6
        visible: !row.last
    }
    Heading {
        id: number

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit
        y: words.y
        width: Theme.sizeH3 * 1.9
        text: row.modelData.number
        color: Theme.accent
        font.pixelSize: Theme.sizeH3
        leading: 1.3
    }
    Column {
        id: words

        anchors.left: number.right
        anchors.right: more.left
        anchors.rightMargin: Theme.gutter
        y: Theme.unit * 2.5
        spacing: Theme.unit / 2

        Heading {
            text: row.modelData.title
            width: parent.width
            font.pixelSize: Theme.sizeLead
            leading: 1.3
        }
        Label {
            text: row.modelData.kind + " · " + row.modelData.label
            width: parent.width
            color: Theme.caption
            font.pixelSize: Theme.sizeCaption
        }
        Label {
            text: row.modelData.about
            width: parent.width
            color: Theme.secondary
        }
    }
    // A letter, not an Icon: without a graphics chip Qt draws shapes that are wholly clipped away.
    Label {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: Theme.mirrored ? "‹" : "›"
        font.pixelSize: Theme.sizeH2
        color: Theme.line
        Accessible.ignored: true
    }
}
