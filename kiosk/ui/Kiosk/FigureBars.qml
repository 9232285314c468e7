import QtQuick

// All bar figures of a page, to one scale and in the page's order; the one in question is lit.
Item {
    id: chart

    required property var figure
    required property var bars
    required property real full

    function showOwn() {
        const at = chart.bars.findIndex(figure => figure.id === chart.figure.id);
        // With the bar after it, so that the fade at the lower edge does not dim this one.
        for (const index of [Math.min(at + 1, bars.count - 1), at]) {
            const bar = bars.itemAt(index);
            if (bar)
                column.ensureVisible(bar);
        }
        column.startAt = column.position;
    }

    ScrollColumn {
        id: column

        anchors.fill: parent
        onHeightChanged: chart.showOwn()
        onContentHeightChanged: chart.showOwn()

        Item {
            width: parent.width
            height: Math.max(column.height, rows.implicitHeight)

            Column {
                id: rows

                readonly property real barHeight: Theme.unit * (chart.bars.length > 3 ? 4 : 8)

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                spacing: Theme.unit * (chart.bars.length > 3 ? 3 : 6)

                Repeater {
                    id: bars

                    model: chart.bars

                    Column {
                        id: row

                        required property var modelData
                        readonly property bool own: modelData.id === chart.figure.id
                        readonly property bool ranges: modelData.upto !== ""

                        objectName: "bar:" + modelData.id
                        width: rows.width
                        spacing: Theme.unit
                        Accessible.role: Accessible.Graphic
                        Accessible.name: modelData.shown + " " + modelData.label

                        Label {
                            width: parent.width
                            text: row.modelData.shown + "  " + row.modelData.label
                            color: row.own ? Theme.text : Theme.caption
                            font.pixelSize: row.own ? Theme.sizeBody : Theme.sizeCaption
                            leading: 1.25
                        }
                        Item {
                            width: parent.width
                            height: rows.barHeight

                            Rectangle {
                                anchors.bottom: parent.bottom
                                width: parent.width
                                height: Math.max(1, Theme.unit / 8)
                                color: Theme.line
                            }
                            // From the lower to the higher end of a range: an outline only.
                            Rectangle {
                                anchors.left: parent.left
                                width: row.ranges ? parent.width * row.modelData.upto / chart.full : 0
                                height: parent.height
                                visible: row.ranges
                                color: "transparent"
                                border.color: row.own ? Theme.light : Theme.line
                                border.width: Math.max(2, Theme.unit / 4)
                            }
                            Rectangle {
                                objectName: "length"
                                anchors.left: parent.left
                                width: Math.max(2, parent.width * row.modelData.value / Math.max(1, chart.full))
                                height: parent.height
                                color: row.own ? Theme.light : Theme.line
                            }
                        }
                    }
                }
            }
        }
    }
}
