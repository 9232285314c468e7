import QtQuick
import Kiosk

// Tiles, each opening a page. Few tiles are large and carry their drawing; many become a list.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property var items

    readonly property bool many: items.length > 6
    readonly property int columns: Theme.scale > 1.9 ? (Theme.landscape ? 2 : 1) : Theme.landscape ? 3 : 2

    Column {
        id: head

        x: Theme.margin
        y: Theme.unit * 7
        width: Math.min(parent.width - Theme.margin * 2, Theme.unit * 150)
        spacing: Theme.unit * 2

        Heading {
            text: page.heading
            width: parent.width
        }
        MarkupText {
            text: page.lead
            visible: text !== ""
            color: Theme.secondary
            width: parent.width
            font.pixelSize: Theme.sizeLead
            leading: 1.4
        }
    }
    ScrollColumn {
        id: tiles

        x: Theme.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.unit * 5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 4
        width: parent.width - Theme.margin * 2
        startAt: page.recall("scroll", 0)
        onMoved: position => page.remembered({
                "scroll": position
            })

        Grid {
            id: grid

            readonly property int rows_: Math.ceil(page.items.length / page.columns)
            readonly property real share: (tiles.height - (rows_ - 1) * spacing) / rows_

            width: parent.width
            columns: page.columns
            spacing: Theme.gutter

            Repeater {
                model: page.items

                MenuTile {
                    required property var modelData

                    objectName: "tile:" + modelData.page
                    width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    height: page.many ? Math.max(least, Theme.primaryTarget) : Math.max(least, grid.share)
                    title: modelData.title
                    summary: modelData.summary
                    art: page.many ? "" : modelData.art
                    onClicked: page.pageChosen(modelData.page)
                }
            }
        }
    }
}
