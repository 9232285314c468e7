import QtQuick

// All figures of the page, to choose from.
ScrollColumn {
    id: list

    required property var figures
    required property int current
    property int columns: 1

    signal chosen(int index)

    function showCurrent() {
        // With the line after it, which tells that there is more.
        for (const index of [Math.min(list.current + list.columns, rows.count - 1), list.current]) {
            const row = rows.itemAt(index);
            if (row)
                list.ensureVisible(row);
        }
        list.startAt = list.position;
    }

    // The tallest of those that stand in a line with this one.
    function lineHeight(index: int): real {
        const first = index - index % list.columns;
        let tallest = Theme.primaryTarget;
        for (let i = first; i < first + list.columns; i++)
            tallest = Math.max(tallest, rows.itemAt(i)?.least ?? 0);
        return tallest;
    }

    onCurrentChanged: showCurrent()
    onHeightChanged: showCurrent()
    onContentHeightChanged: showCurrent()

    Grid {
        id: grid

        width: parent.width
        columns: list.columns
        spacing: Theme.gap

        Repeater {
            id: rows

            model: list.figures

            Pressable {
                id: row

                required property var modelData
                required property int index
                readonly property real least: words.implicitHeight + Theme.unit * 2
                readonly property bool selected: index === list.current

                objectName: "figure:" + modelData.id
                name: modelData.shown + " " + modelData.label
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: list.lineHeight(rows.count > 0 ? index : 0)
                Accessible.selected: selected
                onClicked: list.chosen(index)
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.ensureVisible(row);
                }

                Rectangle {
                    anchors.fill: parent
                    radius: row.radius
                    color: row.pressed || row.selected ? Theme.raised : Theme.surface
                }
                Rectangle {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.ring
                    height: parent.height - Theme.unit * 2
                    radius: width / 2
                    visible: row.selected
                    color: Theme.accent
                }
                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.unit * 2
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.unit * 1.5
                    anchors.verticalCenter: parent.verticalCenter

                    FigureNumber {
                        width: parent.width
                        text: row.modelData.shown
                        room: (list.leastWidth - (grid.columns - 1) * grid.spacing) / grid.columns - Theme.unit * 3.5
                        largest: Theme.sizeLead
                    }
                    Label {
                        width: parent.width
                        text: row.modelData.label
                        color: row.selected ? Theme.text : Theme.caption
                        font.pixelSize: Theme.sizeCaption
                        leading: 1.25
                    }
                }
            }
        }
    }
}
