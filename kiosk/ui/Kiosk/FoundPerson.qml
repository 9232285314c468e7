import QtQuick

// One person whom the search has found: the name, and the years if they are known.
Pressable {
    id: row

    required property var person
    readonly property string years: person.bornYear === "" ? person.diedYear : person.bornYear + "–" + person.diedYear
    // At the largest text the years stand beneath.
    readonly property bool stacked: Theme.scale > 1.9

    objectName: "person:" + person.id
    name: years === "" ? person.name : person.name + ", " + years
    implicitHeight: Math.max(Theme.primaryTarget, words.implicitHeight + Theme.unit * 2)

    Rectangle {
        anchors.fill: parent
        radius: row.radius
        color: row.pressed ? Theme.raised : "transparent"
    }
    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.unit / 8)
        anchors.bottom: parent.bottom
        color: Theme.line
        opacity: 0.5
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit
        width: parent.width - Theme.unit * 2 - (row.stacked || row.years === "" ? 0 : beside.implicitWidth + Theme.gutter)
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: row.person.name
            width: parent.width
            font.family: Theme.serif
            font.pixelSize: Theme.sizeLead
            faceLine: Theme.serifLine
            leading: 1.25
        }
        Years {
            visible: row.stacked && text !== ""
        }
    }
    Years {
        id: beside

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        // Onto the line on which the name stands.
        anchors.verticalCenterOffset: Theme.unit * 0.45
        visible: !row.stacked
    }

    component Years: Label {
        text: row.years
        color: Theme.accent
        font.pixelSize: Theme.sizeBody
        wrapMode: Text.NoWrap
    }
}
