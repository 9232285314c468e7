import QtQuick

// The parts of a figure: each begins where the one before it ends, and together they fill the line.
Column {
    id: parts

    required property var figure
    readonly property real thickness: Math.max(6, Theme.unit)
    readonly property real room: {
        let widest = 0;
        for (let i = 0; i < rows.count; i++)
            widest = Math.max(widest, rows.itemAt(i)?.numberWidth ?? 0);
        return widest;
    }

    function before(index: int): int {
        return parts.figure.parts.slice(0, index).reduce((sum, part) => sum + part.value, 0);
    }

    spacing: Theme.unit * 0.75

    Repeater {
        id: rows

        model: parts.figure.parts

        Column {
            id: row

            required property var modelData
            required property int index
            readonly property real numberWidth: value.implicitWidth

            width: parts.width
            spacing: Theme.unit / 2

            Item {
                width: parent.width
                height: Math.max(value.implicitHeight, label.y + label.implicitHeight)

                Heading {
                    id: value

                    anchors.left: parent.left
                    width: parts.room
                    horizontalAlignment: Text.AlignRight
                    wrapMode: Text.NoWrap
                    text: row.modelData.shown
                    font.pixelSize: Theme.sizeLead
                    leading: 1.2
                    Accessible.role: Accessible.StaticText
                }
                Label {
                    id: label

                    anchors.left: value.right
                    anchors.leftMargin: Theme.unit * 2
                    anchors.right: parent.right
                    // On the base line of the number.
                    y: value.baselineOffset - baselineOffset
                    text: row.modelData.label
                    color: Theme.secondary
                    font.pixelSize: Theme.sizeCaption * 1.15
                    leading: 1.25
                }
            }
            Rectangle {
                width: parent.width
                height: parts.thickness
                radius: height / 2
                color: Theme.raised

                Rectangle {
                    objectName: "part"
                    anchors.left: parent.left
                    anchors.leftMargin: parent.width * parts.before(row.index) / parts.figure.value
                    width: Math.max(2, parent.width * row.modelData.value / parts.figure.value)
                    height: parent.height
                    radius: Math.min(width, height) / 2
                    color: Theme.light
                }
            }
        }
    }
    Label {
        objectName: "sum"
        width: parent.width
        text: parts.figure.parts.map(part => part.shown).join(" + ") + " = " + parts.figure.shown
        color: Theme.caption
        font.pixelSize: Theme.sizeCaption * 1.15
    }
}
