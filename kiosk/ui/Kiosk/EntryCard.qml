import QtQuick

// The chosen entry: when and where, what happened, how sure the sources are and how they differ.
Item {
    id: card

    required property var entry
    // Words about the whole timeline, where they have no place above it.
    property string lead
    readonly property bool wide: width > Theme.unit * 180
    readonly property bool certaintyAbove: wide || !sourcesBelow
    // The sources stand still below the text, within reach; where the text needs all the height
    // they follow it.
    readonly property bool sourcesBelow: !Theme.landscape || Theme.scale < 1.2
    readonly property real padding: Theme.unit * (wide ? 3 : 4)

    signal sourceChosen(string sourceId)

    function show() {
        words.ensureVisible(when);
        arrive.restart();
    }

    onEntryChanged: show()

    component Note: Item {
        visible: card.entry.note !== ""
        implicitHeight: noteWords.implicitHeight

        Rectangle {
            id: bar

            width: Math.max(3, Theme.unit / 2)
            height: parent.height
            anchors.left: parent.left
            radius: width / 2
            color: Theme.accent
        }
        Column {
            id: noteWords

            anchors.left: bar.right
            anchors.leftMargin: Theme.unit * 2
            anchors.right: parent.right
            spacing: Theme.unit / 2

            Label {
                text: Words.all.sourcesDiffer ?? ""
                font.weight: Font.DemiBold
                font.pixelSize: Theme.sizeCaption
                width: parent.width
            }
            Label {
                text: card.entry.note
                color: Theme.secondary
                font.pixelSize: Theme.scale < 1.9 ? Theme.sizeCaption * 1.2 : Theme.sizeCaption
                width: parent.width
            }
        }
    }

    component Certainty: Row {
        spacing: Theme.unit * 1.5

        CertaintyMark {
            kind: card.entry.certainty
            size: Theme.sizeBody
            color: Theme.text
            ground: Theme.surface
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: Words.all["certainty" + card.entry.certainty.charAt(0).toUpperCase() + card.entry.certainty.slice(1)] ?? ""
            font.weight: Font.DemiBold
            leading: 1.3
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius * 1.5
        color: Theme.surface
    }
    // The ribbon's line of light ends here.
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(2, Theme.unit / 2.5)
        color: Theme.accent
    }
    ScrollColumn {
        id: words

        x: card.padding
        y: card.padding
        width: parent.width - card.padding * 2
        height: parent.height - card.padding * 2 - (card.sourcesBelow ? foot.height + Theme.unit * 2 : 0)
        spacing: Theme.unit * 3
        ground: Theme.surface

        NumberAnimation on opacity {
            id: arrive

            running: false
            from: 0.3
            to: 1
            duration: Theme.pageDuration
        }
        Grid {
            id: columns

            readonly property real first: card.wide ? width * 0.29 : width

            width: parent.width
            columns: card.wide ? 2 : 1
            columnSpacing: Theme.unit * 6
            rowSpacing: Theme.unit * 2.5

            Column {
                width: columns.first
                spacing: Theme.unit * 1.5

                Label {
                    id: when

                    text: card.entry.when
                    color: Theme.accent
                    font.pixelSize: Theme.sizeH3
                    font.weight: Font.DemiBold
                    leading: 1.2
                    width: parent.width
                }
                Label {
                    text: Words.all.bakuTime ?? ""
                    visible: card.entry.time !== ""
                    color: Theme.caption
                    font.pixelSize: Theme.sizeCaption
                    width: parent.width
                }
                Label {
                    text: card.entry.place
                    leading: 1.3
                    width: parent.width
                }
                Certainty {
                    width: parent.width
                    visible: card.certaintyAbove
                }
            }
            Column {
                id: story

                width: card.wide ? columns.width - columns.first - columns.columnSpacing : columns.width
                spacing: Theme.unit * (card.wide ? 1.5 : 2.5)

                Heading {
                    text: card.entry.heading
                    font.pixelSize: card.wide && Theme.scale > 1.2 ? Theme.sizeH3 : Theme.sizeH2
                    width: parent.width
                }
                MarkupText {
                    text: card.entry.text
                    font.pixelSize: Theme.sizeLead
                    leading: 1.4
                    width: parent.width
                }
                Note {
                    width: parent.width
                }
            }
        }
        MarkupText {
            text: card.lead
            visible: text !== ""
            color: Theme.caption
            font.pixelSize: Theme.sizeCaption
            width: parent.width
        }
    }
    Column {
        id: foot

        x: card.padding
        width: parent.width - card.padding * 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.padding
        spacing: Theme.unit * 2
        visible: card.sourcesBelow

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.unit / 8)
            visible: !card.certaintyAbove
            color: Theme.line
        }
        Certainty {
            width: parent.width
            visible: !card.certaintyAbove
        }
    }
    SourceChips {
        parent: card.sourcesBelow ? foot : story
        width: parent.width
        sources: card.entry.sources
        tourStop: true
        onChosen: sourceId => card.sourceChosen(sourceId)
    }
}
