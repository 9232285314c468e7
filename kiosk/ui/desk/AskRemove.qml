import QtQuick
import Kiosk

// A page, a source or a person is to be taken out: what goes with it, or why it cannot go.
DeskSheet {
    id: ask

    required property DeskModel desk
    required property string key
    readonly property var meant: desk.forRemoval(key)
    readonly property bool may: meant.holding.length === 0
    readonly property var places: may ? meant.going : meant.holding

    wide: 720
    title: DeskWords.fill("remove_title", meant.title)
    buttons: [
        DeskButton {
            objectName: "desk:remove-cancel"
            text: DeskWords.say(ask.may ? "cancel" : "done")
            focus: true
            onClicked: ask.dismissed()
        },
        DeskButton {
            objectName: "desk:remove-do"
            visible: ask.may
            text: DeskWords.say("remove_do")
            primary: true
            onClicked: {
                ask.desk.takeOut(ask.key);
                ask.dismissed();
            }
        }
    ]

    Say {
        objectName: "desk:remove-text"
        width: parent.width
        text: DeskWords.say(ask.meant.home ? "remove_home" : ask.may ? (ask.places.length === 0 ? "remove_alone" : "remove_with") : "remove_held." + ask.meant.kind)
    }
    DeskScroll {
        width: parent.width
        height: Math.min(300, list.implicitHeight + 8)
        visible: ask.places.length > 0
        bottomSpace: 0

        Column {
            id: list

            width: parent.width
            spacing: 4

            Repeater {
                model: ask.places

                Say {
                    required property string modelData

                    width: list.width
                    text: "·  " + modelData
                }
            }
        }
    }
    Say {
        width: parent.width
        visible: ask.may
        text: DeskWords.say("remove_undo")
        color: DeskLook.quiet
        font.pixelSize: DeskLook.sizeSmall
    }
}
