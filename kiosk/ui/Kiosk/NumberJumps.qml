import QtQuick

// Buttons that lead to any part of a numbered list: 1–10, 11–20 and so on.
Grid {
    id: jumps

    required property int total
    // The row, from 0, that now stands first.
    property int at: 0
    // Tens, or twenties and so on, as many as find room.
    readonly property int step: Math.max(1, Math.ceil(total / 10 / (fitting * (Theme.landscape ? 1 : 2)))) * 10
    readonly property int parts: Math.ceil(total / step)
    readonly property real textSize: Theme.sizeBar
    readonly property real least: Math.max(Theme.primaryTarget, widest.width + Theme.unit * 2)
    readonly property int fitting: Math.max(1, Math.floor((width + spacing) / (least + spacing)))

    signal chosen(int row)

    columns: Math.max(1, Math.ceil(parts / Math.ceil(parts / fitting)))
    spacing: Theme.unit * 1.5
    visible: parts > 1

    TextMetrics {
        id: widest

        font.family: Theme.sans
        font.pixelSize: jumps.textSize
        font.weight: Font.DemiBold
        text: jumps.total + "–" + jumps.total
    }
    Repeater {
        model: jumps.parts

        Pressable {
            id: jump

            required property int index
            readonly property int from: index * jumps.step
            readonly property int upTo: Math.min(from + jumps.step, jumps.total)
            readonly property bool here: jumps.at >= from && jumps.at < upTo

            objectName: "jump:" + (from + 1)
            name: Words.all.sources + " " + label.text
            width: (jumps.width - (jumps.columns - 1) * jumps.spacing) / jumps.columns
            height: Math.max(Theme.primaryTarget, label.implicitHeight + Theme.unit)
            onClicked: jumps.chosen(from)

            Rectangle {
                anchors.fill: parent
                radius: jump.radius
                color: jump.pressed ? Theme.raised : Theme.surface
                border.color: jump.here ? Theme.accent : Theme.line
                border.width: jump.here ? Theme.ring : Math.max(1, Theme.unit / 8)
            }
            Label {
                id: label

                anchors.centerIn: parent
                text: jump.from + 1 === jump.upTo ? jump.upTo : jump.from + 1 + "–" + jump.upTo
                font.pixelSize: jumps.textSize
                font.weight: Font.DemiBold
                color: jump.here ? Theme.text : Theme.secondary
            }
        }
    }
}
