import QtQuick
import Kiosk

// The panel: how the kiosk is, and what can be done about it, on four pages.
FocusScope {
    id: panel

    required property ServiceModel service
    readonly property var words: service.words
    readonly property bool wide: width > height
    readonly property real edge: Theme.unit * 5
    property string part: "state"

    Heading {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: panel.edge
        anchors.right: panel.wide ? languages.left : closing.left
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: closing.verticalCenter
        text: panel.words.title
        font.pixelSize: sample.ownSize * 1.5
    }
    ServiceButton {
        id: closing

        objectName: "service:close"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: panel.edge
        text: panel.words.close
        textSize: sample.ownSize
        icon: "close"
        onClicked: panel.service.close()
    }
    Flow {
        id: tabs

        anchors.left: parent.left
        anchors.top: closing.bottom
        anchors.margins: panel.edge
        width: panel.wide ? Theme.mm * Math.min(150, Math.max(52, panel.width / Theme.mm * 0.22)) : panel.width - panel.edge * 2
        spacing: Theme.gap

        Repeater {
            model: ["state", "problems", "content", "room"]

            KioskButton {
                required property string modelData

                objectName: "service:part:" + modelData
                width: panel.wide ? tabs.width : (tabs.width - tabs.spacing) / 2
                text: panel.words[modelData]
                textSize: sample.ownSize
                selected: panel.part === modelData
                onClicked: panel.part = modelData
            }
        }
    }
    Row {
        id: languages

        readonly property real room: panel.width - panel.edge * 2

        x: panel.wide ? closing.x - width - Theme.gutter : panel.edge
        y: panel.wide ? closing.y : panel.height - height - panel.edge
        spacing: Theme.gap

        Repeater {
            model: panel.service.languages

            KioskButton {
                required property var modelData

                objectName: "service:language:" + modelData.tag
                width: panel.wide ? Math.max(Theme.target, implicitWidth) : (languages.room - languages.spacing * 2) / 3
                text: modelData.name
                textSize: sample.ownSize
                selected: panel.service.language === modelData.tag
                onClicked: panel.service.chooseLanguage(modelData.tag)
            }
        }
    }
    ServiceText {
        id: sample

        visible: false
    }
    ScrollColumn {
        id: page

        anchors.left: panel.wide ? tabs.right : tabs.left
        anchors.leftMargin: panel.wide ? Theme.margin * 0.7 : 0
        anchors.right: parent.right
        anchors.rightMargin: panel.edge
        anchors.top: panel.wide ? tabs.top : tabs.bottom
        anchors.topMargin: panel.wide ? 0 : panel.edge
        anchors.bottom: panel.wide ? parent.bottom : languages.top
        anchors.bottomMargin: panel.edge

        Loader {
            id: body

            width: parent.width
            sourceComponent: ({
                    "state": statePart,
                    "problems": problemsPart,
                    "content": contentPart,
                    "room": roomPart
                })[panel.part]
        }
    }
    Component {
        id: statePart

        ServiceFacts {
            width: body.width
            service: panel.service
        }
    }
    Component {
        id: problemsPart

        ServiceProblems {
            width: body.width
            service: panel.service
        }
    }
    Component {
        id: contentPart

        ServiceContent {
            width: body.width
            service: panel.service
        }
    }
    Component {
        id: roomPart

        ServiceRoom {
            width: body.width
            service: panel.service
        }
    }
}
