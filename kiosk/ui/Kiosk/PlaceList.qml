import QtQuick

// The places of a map by their numbers; the chosen one tells what the map would. Keys go here.
ScrollColumn {
    id: list

    required property var map
    required property int chosen
    required property int step
    // Words that follow the last place.
    property string after

    signal picked(int index)
    signal sourceChosen(string sourceId)
    signal pageChosen(string pageId)

    function showChosen() {
        const row = rows.itemAt(list.chosen);
        if (row)
            list.reveal(row);
    }

    spacing: Theme.gap
    onChosenChanged: Qt.callLater(list.showChosen)
    onFullHeightChanged: Qt.callLater(list.showChosen)

    Repeater {
        id: rows

        model: list.map.places

        Item {
            id: row

            required property var modelData
            required property int index
            readonly property bool isChosen: index === list.chosen
            readonly property bool outside: list.step >= 0 && !modelData.inside[list.step]

            width: parent.width
            height: head.height + (isChosen ? card.height + Theme.unit * 3 : 0)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: head.pressed ? Theme.raised : row.outside && !row.isChosen ? "transparent" : Theme.surface
                border.color: Theme.accent
                border.width: row.isChosen ? Math.max(1, Theme.unit / 4) : 0
            }
            Pressable {
                id: head

                objectName: "place:" + row.modelData.id
                name: (row.index + 1) + ". " + row.modelData.name
                tourStop: row.index === list.map.places.length - 1
                width: parent.width
                height: Math.max(Theme.primaryTarget, words.implicitHeight + Theme.unit * 2)
                Accessible.selected: row.isChosen
                onClicked: list.picked(row.index)
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.ensureVisible(head);
                }

                MapNumber {
                    id: disc

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.unit * 1.5
                    anchors.verticalCenter: parent.verticalCenter
                    number: row.index + 1
                    chosen: row.isChosen
                    outside: row.outside
                }
                Column {
                    id: words

                    anchors.left: disc.right
                    anchors.leftMargin: Theme.unit * 2
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.unit * 2
                    anchors.verticalCenter: parent.verticalCenter

                    Heading {
                        text: row.modelData.name
                        width: parent.width
                        color: row.outside && !row.isChosen ? Theme.caption : Theme.text
                        font.pixelSize: Theme.sizeLead
                        leading: 1.25
                        Accessible.role: Accessible.StaticText
                    }
                    Label {
                        text: row.modelData.when ? row.modelData.when.when : ""
                        visible: text !== ""
                        width: parent.width
                        color: row.outside && !row.isChosen ? Theme.caption : Theme.accent
                        font.pixelSize: Theme.sizeCaption
                        leading: 1.25
                    }
                }
            }
            Loader {
                id: card

                anchors.left: parent.left
                anchors.leftMargin: Theme.unit * 2.5
                y: head.height
                width: parent.width - Theme.unit * 5
                height: item ? item.implicitHeight : 0
                active: row.isChosen
                sourceComponent: PlaceCard {
                    place: row.modelData
                    onSourceChosen: sourceId => list.sourceChosen(sourceId)
                    onPageChosen: pageId => list.pageChosen(pageId)
                }
            }
        }
    }
    Label {
        text: list.map.note
        visible: text !== ""
        width: parent.width
        topPadding: Theme.unit * 2
        color: Theme.caption
        font.pixelSize: Theme.sizeCaption
    }
    MarkupText {
        text: list.after
        visible: text !== ""
        width: parent.width
        topPadding: Theme.unit * 2
        color: Theme.caption
        font.pixelSize: Theme.sizeCaption
    }
}
