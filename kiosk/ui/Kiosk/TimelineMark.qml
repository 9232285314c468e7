import QtQuick

// One entry on the ribbon: its mark on the line, when it was, and what it was where there is room.
Pressable {
    id: cell

    required property var entry
    required property var place
    required property bool firstOfAll
    required property bool lastOfAll
    required property bool chosen
    required property bool detailed
    required property real textSize
    required property int lines
    // Years are passed over between this entry and the next.
    required property bool beforeGap
    readonly property real markSize: Theme.unit * (chosen ? 4.5 : 3)
    readonly property real lineY: textSize * 1.4 + Theme.unit * 1.5

    name: entry.when + ". " + entry.heading
    activeFocusOnTab: false
    Accessible.selected: chosen

    component Way: Item {
        id: way

        property bool dotted: false
        readonly property real dot: Math.max(2, Theme.unit / 2.5)

        y: cell.lineY - dot / 2
        height: dot
        width: cell.width / 2

        Rectangle {
            anchors.fill: parent
            visible: !way.dotted
            color: Theme.line
        }
        Row {
            anchors.centerIn: parent
            visible: way.dotted
            spacing: way.dot * 2.5

            Repeater {
                model: way.dotted ? Math.floor(way.width / (way.dot * 3.5)) : 0

                Rectangle {
                    width: way.dot
                    height: way.dot
                    radius: way.dot / 2
                    color: Theme.line
                }
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: cell.lineY
        anchors.leftMargin: Theme.gap / 2
        anchors.rightMargin: Theme.gap / 2
        radius: cell.radius
        visible: cell.pressed || cell.chosen
        color: cell.pressed ? Theme.raised : Theme.surface
    }
    Rectangle {
        anchors.left: parent.left
        width: Math.max(1, Theme.unit / 6)
        height: cell.lineY
        visible: cell.place.opensEra
        color: Theme.line
    }
    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit
        text: cell.place.opensYear
        visible: text !== ""
        color: cell.chosen ? Theme.accent : Theme.caption
        font.pixelSize: cell.textSize
        font.weight: Font.DemiBold
    }
    Way {
        anchors.left: parent.left
        visible: !cell.firstOfAll
        dotted: cell.place.afterGap
    }
    Way {
        anchors.right: parent.right
        visible: !cell.lastOfAll
        dotted: cell.beforeGap
    }
    // From the chosen mark up to the card.
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.max(2, Theme.unit / 2.5)
        height: cell.lineY
        visible: cell.chosen
        color: Theme.accent
    }
    CertaintyMark {
        anchors.horizontalCenter: parent.horizontalCenter
        y: cell.lineY - height / 2
        kind: cell.entry.certainty
        size: cell.markSize
        color: cell.chosen ? Theme.accent : Theme.caption
    }
    Column {
        y: cell.lineY + Theme.unit * 3
        x: Theme.gap / 2 + Theme.unit
        width: parent.width - x * 2
        spacing: Theme.unit / 2

        Line {
            id: when

            text: cell.entry.when
            color: cell.chosen ? Theme.accent : Theme.caption
            maximumLineCount: cell.detailed ? cell.lines - 2 : cell.lines
        }
        Line {
            text: cell.entry.heading
            visible: cell.detailed
            color: cell.chosen ? Theme.text : Theme.secondary
            maximumLineCount: Math.max(1, cell.lines - when.lineCount)
        }
    }

    component Line: Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: cell.textSize
        leading: 1.25
        elide: Text.ElideRight
    }
}
