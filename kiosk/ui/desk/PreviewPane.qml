import QtQuick
import Kiosk

// The kiosk's own view, drawn smaller; or, when `whole`, as large as the window.
Rectangle {
    id: pane

    required property DeskModel desk
    property bool whole: false
    property bool portrait: false
    readonly property VisitModel visit: desk.visit
    readonly property LookModel look: desk.look
    readonly property size shownSize: portrait ? Qt.size(1080, 1920) : Qt.size(1920, 1080)
    readonly property Item view: face.item
    // So that the glass is as wide as the pane.
    readonly property real wanted: tools.y + tools.height + 44 + state.height + (width - DeskLook.margin * 2) * shownSize.height / shownSize.width

    signal wholeAsked

    color: whole ? DeskLook.glass : DeskLook.desk

    Rectangle {
        width: 1
        height: parent.height
        color: DeskLook.line
        visible: !pane.whole
    }
    Flow {
        id: tools

        x: DeskLook.margin
        y: 12
        width: parent.width - DeskLook.margin * 2
        visible: !pane.whole
        spacing: 6

        Repeater {
            model: pane.look?.languages ?? []

            DeskButton {
                required property var modelData

                objectName: "desk:show:" + modelData.tag
                small: true
                text: modelData.tag
                Accessible.name: modelData.name
                selected: modelData.tag === pane.look.language
                onClicked: pane.visit.chooseLanguage(modelData.tag)
            }
        }
        DeskButton {
            objectName: "desk:landscape"
            small: true
            text: DeskWords.say("landscape")
            selected: !pane.portrait
            onClicked: pane.portrait = false
        }
        DeskButton {
            objectName: "desk:portrait"
            small: true
            text: DeskWords.say("portrait")
            selected: pane.portrait
            onClicked: pane.portrait = true
        }
        Repeater {
            model: [1, 1.35, 2]

            DeskButton {
                required property real modelData

                objectName: "desk:scale:" + modelData
                small: true
                text: Math.round(modelData * 100) + " %"
                Accessible.name: DeskWords.say("text_size") + " " + text
                selected: pane.visit !== null && Math.abs(pane.visit.textScale - modelData) < 0.01
                onClicked: pane.visit?.chooseTextScale(modelData)
            }
        }
        DeskButton {
            objectName: "desk:whole"
            small: true
            text: DeskWords.say("full_screen")
            onClicked: pane.wholeAsked()
        }
    }
    Item {
        id: stage

        readonly property real factor: Math.min(1, width / pane.shownSize.width, height / pane.shownSize.height)

        anchors.fill: parent
        anchors.margins: pane.whole ? 0 : DeskLook.margin
        anchors.topMargin: pane.whole ? 0 : tools.y + tools.height + 12
        anchors.bottomMargin: pane.whole ? 0 : state.height + 26

        Rectangle {
            id: glass

            x: (parent.width - width) / 2
            y: pane.whole ? (parent.height - height) / 2 : 0
            width: Math.round(pane.shownSize.width * stage.factor)
            height: Math.round(pane.shownSize.height * stage.factor)
            color: DeskLook.glass
            clip: true

            Loader {
                id: face

                width: pane.shownSize.width
                height: pane.shownSize.height
                scale: stage.factor
                transformOrigin: Item.TopLeft
                active: pane.visit !== null
                sourceComponent: KioskView {
                    visit: pane.desk.visit
                    look: pane.desk.look
                    attract: pane.desk.attract
                    names: pane.desk.names
                }
            }
        }
        Say {
            anchors.centerIn: glass
            width: glass.width * 0.8
            visible: pane.visit === null
            text: DeskWords.say("nothing_yet")
            color: DeskLook.line
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Row {
        id: state

        x: DeskLook.margin
        y: stage.y + glass.height + 10
        visible: !pane.whole
        spacing: 8

        Rectangle {
            y: 5
            width: 10
            height: 10
            radius: pane.desk.stand.current ? 5 : 0
            color: pane.desk.stand.current ? DeskLook.good : DeskLook.error
        }
        Say {
            objectName: "desk:preview-state"
            width: pane.width - DeskLook.margin * 2 - 18
            text: DeskWords.say(pane.desk.stand.current ? "preview_current" : "preview_last_good")
            font.pixelSize: DeskLook.sizeSmall
            color: DeskLook.soot
        }
    }
    DeskButton {
        objectName: "desk:leave-whole"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12
        visible: pane.whole
        text: DeskWords.say("leave_full_screen")
        onClicked: pane.wholeAsked()
    }
}
