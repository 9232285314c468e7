import QtQuick
import QtQuick.Layouts
import Kiosk

// Practical facts, each a calm card; what no longer holds is not here.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property var facts

    readonly property int columns: Theme.landscape && Theme.scale < 1.9 ? 2 : 1

    ScrollColumn {
        id: cards

        x: Theme.margin
        y: Theme.unit * 6
        width: parent.width - Theme.margin * 2
        height: parent.height - y - Theme.unit * 3
        visible: page.facts.length > 0
        spacing: Theme.unit * 2
        startAt: page.recall("scroll", 0)
        onMoved: position => page.remembered({
                "scroll": position
            })

        Heading {
            text: page.heading
            width: parent.width
        }
        MarkupText {
            text: page.lead
            visible: text !== ""
            anchors.left: parent.left
            width: Math.min(parent.width, Theme.sizeLead * 38)
            color: Theme.secondary
            font.pixelSize: Theme.sizeLead
            leading: 1.4
            bottomPadding: Theme.unit * 2
        }
        GridLayout {
            width: parent.width
            columns: page.columns
            rowSpacing: Theme.gutter
            columnSpacing: Theme.gutter
            uniformCellWidths: true

            Repeater {
                model: page.facts

                FactCard {
                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    // The last one of an odd number stands alone.
                    Layout.columnSpan: index === page.facts.length - 1 && index % page.columns === 0 ? page.columns : 1
                    Layout.preferredWidth: 1
                    objectName: "fact:" + modelData.id
                    fact: modelData
                    tourStop: index === 0
                    onSourceChosen: sourceId => page.sourceChosen(sourceId)
                }
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: page.facts.length === 0
        sourceComponent: Component {
            Item {
                ArtView {
                    id: drawing

                    anchors.right: parent.right
                    width: Theme.landscape ? parent.width * 0.42 : parent.width
                    height: Theme.landscape ? parent.height : parent.height * 0.4
                    clip: true
                    name: "flame"
                }
                ScrollColumn {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.margin
                    width: (Theme.landscape ? parent.width * 0.58 - Theme.margin : parent.width - Theme.margin * 2) - Theme.gutter
                    y: Theme.landscape ? Theme.unit * 7 : drawing.height + Theme.unit * 4
                    height: parent.height - y - Theme.unit * 4
                    spacing: Theme.unit * 4

                    Heading {
                        text: page.heading
                        width: parent.width
                    }
                    Heading {
                        objectName: "no-facts"
                        text: Words.all.noFactsNow ?? ""
                        width: parent.width
                        color: Theme.secondary
                        font.pixelSize: Theme.sizeH3
                        leading: 1.45
                    }
                }
            }
        }
    }
}
