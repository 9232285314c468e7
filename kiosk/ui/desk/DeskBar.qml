import QtQuick
import Kiosk

// What is being written, and what can be done with the whole of it.
Rectangle {
    id: bar

    required property DeskModel desk
    readonly property var stand: desk.stand

    signal publishAsked
    signal goBackAsked

    color: DeskLook.ground

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: DeskLook.line
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: DeskLook.margin
        anchors.right: actions.left
        anchors.rightMargin: DeskLook.margin
        anchors.verticalCenter: parent.verticalCenter

        Say {
            width: parent.width
            text: bar.stand.title ?? ""
            font.family: DeskLook.serif
            font.pixelSize: DeskLook.sizeTitle
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Say {
            width: parent.width
            text: bar.stand.folder ?? ""
            font.pixelSize: 12
            color: DeskLook.quiet
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
    }
    Row {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: DeskLook.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: DeskLook.gap

        component Divide: Item {
            width: 9
            height: DeskLook.button

            Rectangle {
                x: 4
                width: 1
                height: parent.height
                color: DeskLook.line
            }
        }

        DeskButton {
            objectName: "desk:undo"
            text: DeskWords.say("undo")
            enabled: bar.stand.canUndo ?? false
            onClicked: bar.desk.undo()
        }
        DeskButton {
            objectName: "desk:redo"
            text: DeskWords.say("redo")
            enabled: bar.stand.canRedo ?? false
            onClicked: bar.desk.redo()
        }
        DeskButton {
            objectName: "desk:save"
            text: DeskWords.say("save")
            primary: enabled
            enabled: (bar.stand.unsaved ?? 0) > 0
            onClicked: bar.desk.save()
        }
        Divide {}
        DeskButton {
            objectName: "desk:check"
            text: DeskWords.say("check")
            onClicked: bar.desk.check()
        }
        DeskButton {
            objectName: "desk:proof"
            text: DeskWords.say("proof")
            enabled: !bar.desk.command.running
            onClicked: bar.desk.run("proof")
        }
        DeskButton {
            objectName: "desk:publish"
            text: DeskWords.say("publish")
            enabled: !bar.desk.command.running && (bar.stand.current ?? false)
            onClicked: bar.publishAsked()
        }
        DeskButton {
            objectName: "desk:go-back"
            text: DeskWords.say("go_back")
            enabled: !bar.desk.command.running
            onClicked: bar.goBackAsked()
        }
        Divide {}
        Repeater {
            model: bar.stand.ownLanguages ?? []

            DeskButton {
                required property var modelData

                objectName: "desk:speak:" + modelData.tag
                text: modelData.tag
                quiet: true
                selected: modelData.tag === bar.stand.language
                Accessible.name: modelData.name
                implicitWidth: 38
                onClicked: bar.desk.speak(modelData.tag)
            }
        }
    }
}
