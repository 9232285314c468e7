import QtQuick
import Kiosk

// Tiles, each opening a page. Few tiles are large and carry their drawing; many become a list.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property var items

    readonly property bool many: items.length > 9
    // Nine in three lines: each drawing stands beside its words, while there is room for both.
    readonly property bool low: columns === 3 && items.length === 9
    readonly property int columns: Theme.scale > 1.9 ? (Theme.landscape ? 2 : 1) : !Theme.landscape ? 2 : items.length === 7 || items.length === 8 ? 4 : 3

    Column {
        id: head

        x: Theme.margin
        y: Theme.unit * 6
        width: parent.width - Theme.margin * 2
        spacing: Theme.unit * 2

        Heading {
            text: page.heading
            width: parent.width
        }
        MarkupText {
            text: page.lead
            visible: text !== ""
            color: Theme.secondary
            width: Math.min(parent.width, Theme.unit * 160)
            font.pixelSize: Theme.sizeLead
            leading: 1.4
        }
    }
    ScrollColumn {
        id: tiles

        x: Theme.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.unit * 4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 4
        width: parent.width - Theme.margin * 2
        startAt: page.recall("scroll", 0)
        onMoved: position => page.remembered({
                "scroll": position
            })

        Grid {
            id: grid

            readonly property int lines: Math.ceil(page.items.length / page.columns)
            readonly property real share: Math.floor((tiles.height - (lines - 1) * spacing) / lines) - 1
            // Every tile is as tall as the one with the most words.
            readonly property real tallest: {
                let tallest = Theme.primaryTarget;
                for (let i = 0; i < repeater.count; i++)
                    tallest = Math.max(tallest, repeater.itemAt(i)?.least ?? 0);
                return tallest;
            }

            width: parent.width
            columns: page.columns
            spacing: page.many ? Theme.unit * 2 : Theme.gutter

            Repeater {
                id: repeater

                model: page.items

                MenuTile {
                    required property var modelData

                    objectName: "tile:" + modelData.page
                    width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    height: page.many ? Math.max(grid.tallest, Math.min(grid.share, grid.tallest * 1.25)) : Math.max(grid.tallest, grid.share)
                    title: modelData.title
                    summary: modelData.summary
                    art: page.many || (page.low && Theme.scale > 1.2) ? "" : modelData.art
                    compact: page.many
                    low: page.low
                    onClicked: page.pageChosen(modelData.page)
                }
            }
        }
    }
}
