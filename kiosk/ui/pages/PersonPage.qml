import QtQuick
import Kiosk

// One person: her picture or her light, what is known of her, and the names before and after hers.
KioskPage {
    id: page

    required property var person
    required property var previous
    required property var next
    required property string correction
    required property string correctionAddress

    readonly property bool revealed: openGates.includes("death")
    readonly property real portraitWidth: (width - Theme.margin * 2) * (Theme.scale > 1.9 ? 0.22 : 0.3)

    PersonPortrait {
        id: portrait

        anchors.left: parent.left
        anchors.leftMargin: Theme.landscape ? Theme.margin / 2 : (parent.width - width) / 2
        y: Theme.landscape ? Theme.unit * 5 : Theme.unit * 3
        width: Theme.landscape ? page.portraitWidth : parent.width * 0.6
        height: Theme.landscape ? turning.y - y - Theme.gutter : parent.height * (Theme.scale > 1.9 ? 0.24 : 0.36)
        source: page.person.portrait
        name: page.person.name
    }
    ScrollColumn {
        id: words

        anchors.left: Theme.landscape ? portrait.right : parent.left
        anchors.leftMargin: Theme.landscape ? Theme.gutter * 2 : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.landscape ? Theme.unit * 5 : portrait.y + portrait.height + Theme.gutter
        height: turning.y - y - Theme.gutter
        startAt: page.recall("scroll", 0)
        onMoved: position => page.remembered({
                "scroll": position
            })

        Item {
            width: parent.width
            height: Math.max(words.height, told.implicitHeight)

            Column {
                id: told

                // Beside the picture a few words stand at its height.
                y: Theme.landscape ? (parent.height - implicitHeight) * 0.4 : 0
                width: parent.width
                spacing: Theme.unit * 4

                PersonFacts {
                    width: parent.width
                    person: page.person
                    onSourceChosen: sourceId => page.sourceChosen(sourceId)
                }
                Column {
                    width: parent.width
                    spacing: Theme.unit * 1.5
                    visible: page.person.beside.length > 0

                    Label {
                        text: Words.all.sideBySide ?? ""
                        width: parent.width
                        color: Theme.accent
                    }
                    Flow {
                        width: parent.width
                        spacing: Theme.gap

                        Repeater {
                            model: page.person.beside

                            KioskButton {
                                required property var modelData

                                objectName: "beside:" + modelData.id
                                width: Math.min(implicitWidth, parent.width)
                                large: true
                                text: modelData.name
                                onClicked: page.itemChosen(modelData.id)
                            }
                        }
                    }
                }
                Gate {
                    key: "gate:death"
                    width: parent.width
                    height: implicitHeight
                    visible: page.person.death !== "" && !page.revealed
                    behind: Words.all.howTheyDied ?? ""
                    skipped: page.recall("skipped", 0) > 0
                    onContinued: page.gateOpened("death")
                    onPassed: page.remembered({
                        "skipped": 1
                    })
                }
                Column {
                    width: parent.width
                    spacing: Theme.unit * 1.5
                    visible: page.person.death !== "" && page.revealed

                    Label {
                        text: Words.all.howTheyDied ?? ""
                        width: parent.width
                        color: Theme.accent
                    }
                    Label {
                        objectName: "death"
                        text: page.revealed ? page.person.death : ""
                        width: parent.width
                    }
                    SourceChips {
                        width: parent.width
                        sources: page.person.fieldSources.death ?? []
                        visible: sources.length > 0
                        onChosen: sourceId => page.sourceChosen(sourceId)
                    }
                }
                CorrectionCard {
                    width: parent.width
                    height: implicitHeight
                    visible: text !== ""
                    text: page.correction
                    address: page.correctionAddress
                }
            }
        }
    }
    Item {
        id: turning

        readonly property real half: (width - Theme.gutter) / 2

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gutter
        width: parent.width - Theme.margin * 2
        height: Math.max(before.implicitHeight, after.implicitHeight)
        visible: page.next.id !== page.person.id

        KioskButton {
            id: before

            objectName: "previous"
            anchors.left: parent.left
            height: parent.height
            width: Math.min(implicitWidth, turning.half)
            large: true
            icon: "back"
            text: page.previous.name
            textSize: Theme.sizeBar
            name: Words.all.previousName + ": " + text
            onClicked: page.itemNeighbourChosen(page.previous.id)
        }
        KioskButton {
            id: after

            objectName: "next"
            anchors.right: parent.right
            height: parent.height
            width: Math.min(implicitWidth, turning.half)
            large: true
            icon: "next"
            iconAfter: true
            text: page.next.name
            textSize: Theme.sizeBar
            name: Words.all.nextName + ": " + text
            onClicked: page.itemNeighbourChosen(page.next.id)
        }
    }
}
