import QtQuick
import Kiosk

// Before going back: which version is shown instead, and what that changes.
DeskSheet {
    id: ask

    required property DeskModel desk
    readonly property var told: desk.wayBack()

    signal backChosen

    wide: 720
    title: DeskWords.say(!told.can ? "back_none_title" : told.waits ? "back_waits_title" : "back_title")
    buttons: [
        DeskButton {
            objectName: "desk:back-yes"
            text: DeskWords.say(ask.told.waits ? "back_waits_yes" : "go_back")
            visible: ask.told.can
            primary: true
            onClicked: ask.backChosen()
        },
        // Has the focus: Enter alone takes nothing back.
        DeskButton {
            objectName: "desk:back-no"
            text: DeskWords.say(ask.told.can ? "leave_it" : "close")
            focus: true
            onClicked: ask.dismissed()
        }
    ]

    component Version: Column {
        id: version

        required property string label
        required property string words

        width: parent.width
        spacing: 2

        Say {
            width: parent.width
            text: version.label
            color: DeskLook.quiet
            font.pixelSize: DeskLook.sizeSmall
        }
        Say {
            width: parent.width
            text: version.words
        }
    }

    Version {
        label: DeskWords.say("back_now")
        words: ask.told.now
    }
    Version {
        objectName: "desk:back-then"
        visible: ask.told.can && !ask.told.waits
        label: DeskWords.say("back_then")
        words: ask.told.then
    }
    Say {
        width: parent.width
        text: DeskWords.say(!ask.told.can ? "back_none_text" : ask.told.waits ? "back_waits_text" : "back_text")
        color: DeskLook.quiet
    }
    Say {
        width: parent.width
        visible: ask.told.changes.length > 0
        text: DeskWords.say("publish_changes")
        font.weight: Font.DemiBold
    }
    DeskScroll {
        width: parent.width
        height: Math.min(ask.height - 420, list.implicitHeight)
        visible: ask.told.changes.length > 0
        bottomSpace: 0

        SayList {
            id: list

            objectName: "desk:back-changes"
            width: parent.width
            lines: ask.told.changes
        }
    }
}
