import QtQuick
import Kiosk

// What a command says while it runs, and how it ended.
DeskSheet {
    id: sheet

    required property DeskModel desk
    readonly property var command: desk.command

    wide: 760
    title: DeskWords.say("command." + command.name)
    buttons: [
        DeskButton {
            objectName: "desk:command-done"
            text: DeskWords.say(sheet.command.running ? "stop" : "done")
            primary: !sheet.command.running
            focus: true
            onClicked: sheet.dismissed()
        }
    ]
    onDismissed: desk.dismissCommand()

    Say {
        objectName: "desk:command-state"
        width: parent.width
        font.weight: Font.DemiBold
        color: sheet.command.running ? DeskLook.ink : sheet.command.code === 0 ? DeskLook.good : DeskLook.error
        text: DeskWords.say(sheet.command.running ? "command_running" : sheet.command.code === 0 ? "command_well" : "command_failed")
    }
    Row {
        width: parent.width
        spacing: 12
        visible: sheet.command.running && sheet.command.of > 0

        Rectangle {
            objectName: "desk:command-progress"
            y: 7
            width: parent.width - count.width - parent.spacing
            height: 8
            radius: 4
            color: DeskLook.pressed

            Rectangle {
                width: parent.width * Math.min(1, sheet.command.done / Math.max(1, sheet.command.of))
                height: parent.height
                radius: 4
                color: DeskLook.soot
            }
        }
        Say {
            id: count

            objectName: "desk:command-count"
            text: sheet.command.of === 100 ? sheet.command.done + " %" : sheet.command.done + " / " + sheet.command.of
            wrapMode: Text.NoWrap
            font.pixelSize: DeskLook.sizeSmall
        }
    }
    Say {
        width: parent.width
        visible: sheet.command.running
        text: DeskWords.say("harmless." + sheet.command.name)
        color: DeskLook.quiet
    }
    Rectangle {
        width: parent.width
        height: 300
        radius: DeskLook.radius
        color: DeskLook.sheet
        border.color: DeskLook.line

        DeskScroll {
            id: scroll

            anchors.fill: parent
            anchors.margins: 12
            bottomSpace: 0
            onMostChanged: to(most)

            Say {
                width: parent.width
                text: sheet.command.lines.join("\n")
                font.pixelSize: DeskLook.sizeSmall + 1
            }
        }
    }
}
