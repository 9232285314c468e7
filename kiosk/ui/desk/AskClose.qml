import QtQuick
import Kiosk

// The window is to be closed, and something is not saved.
DeskSheet {
    id: ask

    required property DeskModel desk

    signal closeChosen

    title: DeskWords.say("close_title")
    buttons: [
        DeskButton {
            objectName: "desk:close-discard"
            text: DeskWords.say("close_discard")
            onClicked: ask.closeChosen()
        },
        DeskButton {
            objectName: "desk:close-stay"
            text: DeskWords.say("close_stay")
            onClicked: ask.dismissed()
        },
        DeskButton {
            objectName: "desk:close-save"
            text: DeskWords.say("save")
            primary: true
            focus: true
            onClicked: {
                if (ask.desk.save())
                    ask.closeChosen();
                else
                    ask.dismissed();
            }
        }
    ]

    Say {
        width: parent.width
        text: DeskWords.fill("close_text", ask.desk.stand.unsaved)
    }
}
