import QtQuick
import Kiosk

// A page gets another short name, in all the files that name it.
DeskSheet {
    id: ask

    required property DeskModel desk
    property string pageId: desk.page.id
    readonly property string wrong: desk.wrongWithName(pageId)
    readonly property var places: desk.namedIn()

    wide: 640
    title: DeskWords.fill("rename_title", desk.page.title)
    buttons: [
        DeskButton {
            objectName: "desk:rename-cancel"
            text: DeskWords.say("cancel")
            onClicked: ask.dismissed()
        },
        DeskButton {
            objectName: "desk:rename-do"
            text: DeskWords.say("rename_do")
            primary: enabled
            enabled: ask.wrong === ""
            onClicked: {
                ask.desk.rename(ask.pageId);
                ask.dismissed();
            }
        }
    ]

    Say {
        width: parent.width
        text: DeskWords.say("rename_text")
    }
    DeskText {
        objectName: "desk:rename-id"
        width: 380
        focus: true
        text: ask.pageId
        described: DeskWords.say("new_page_id")
        onTyped: text => ask.pageId = text
        onAccepted: {
            if (ask.wrong === "") {
                ask.desk.rename(ask.pageId);
                ask.dismissed();
            }
        }
        Component.onCompleted: focusIn()
    }
    Say {
        objectName: "desk:rename-wrong"
        width: parent.width
        text: DeskWords.say(ask.wrong === "" ? "id_good" : ask.wrong)
        color: ["", "same_id", "no_id"].includes(ask.wrong) ? DeskLook.quiet : DeskLook.error
        font.pixelSize: DeskLook.sizeSmall
    }
    Say {
        width: parent.width
        visible: ask.places.length > 0
        text: DeskWords.say("rename_places") + "\n" + ask.places.map(place => "·  " + place).join("\n")
        maximumLineCount: 14
        elide: Text.ElideRight
    }
}
