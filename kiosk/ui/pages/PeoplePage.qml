import QtQuick
import Kiosk

// The names, one a line, in their stated order, between the words that belong to them.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property string incomplete
    required property string unnamed
    required property string correction
    required property string correctionAddress
    required property string fullList
    required property var people
    required property var letters
    required property int count

    component Words: MarkupText {
        visible: text !== ""
        width: parent.width
        color: Theme.secondary
    }

    ScrollColumn {
        x: Theme.margin
        y: Theme.unit * 6
        width: parent.width - Theme.margin * 2
        height: parent.height - y - Theme.unit * 3
        spacing: Theme.unit * 3
        startAt: page.recall("scroll", 0)
        onMoved: position => page.remembered({
                "scroll": position
            })

        Heading {
            text: page.heading
            width: parent.width
        }
        Words {
            text: page.lead
            font.pixelSize: Theme.sizeLead
        }
        Label {
            text: page.incomplete
            visible: text !== ""
            width: parent.width
            color: Theme.secondary
        }
        Column {
            objectName: "names"
            width: parent.width

            Repeater {
                model: page.people

                Row {
                    id: line

                    required property var modelData

                    objectName: "name:" + modelData.id
                    width: parent.width
                    height: Math.max(Theme.target, name.implicitHeight)
                    spacing: Theme.gutter

                    Rectangle {
                        width: Theme.unit * 2
                        height: width
                        radius: width / 2
                        color: Theme.light
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Label {
                        id: name

                        text: line.modelData.name
                        width: parent.width - Theme.unit * 2 - Theme.gutter
                        font.family: Theme.serif
                        font.pixelSize: Theme.sizeLead
                        faceLine: Theme.serifLine
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
            }
        }
        Words {
            text: page.unnamed
        }
        Words {
            text: page.fullList
        }
        Label {
            text: [page.correction, page.correctionAddress].filter(words => words !== "").join("\n")
            visible: text !== ""
            width: parent.width
            color: Theme.secondary
        }
    }
}
