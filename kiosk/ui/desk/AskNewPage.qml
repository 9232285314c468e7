import QtQuick
import Kiosk

// A new page: of which type, under which name, in which menu.
DeskSheet {
    id: ask

    required property DeskModel desk
    readonly property var known: desk.forNewPage()
    property string type: "story"
    property string pageId
    property string menu: known.menus.length > 0 ? known.menus[0].id : ""
    readonly property string wrong: desk.wrongWithId(pageId)

    wide: 720
    title: DeskWords.say("new_page_title")
    buttons: [
        DeskButton {
            objectName: "desk:new-cancel"
            text: DeskWords.say("cancel")
            onClicked: ask.dismissed()
        },
        DeskButton {
            objectName: "desk:new-make"
            text: DeskWords.say("make_page")
            primary: enabled
            enabled: ask.wrong === ""
            onClicked: {
                ask.desk.addPage(ask.type, ask.pageId, ask.menu);
                ask.dismissed();
            }
        }
    ]

    Say {
        text: DeskWords.say("new_page_type")
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: 6

        Repeater {
            model: ask.known.types

            DeskButton {
                required property var modelData

                objectName: "desk:type:" + modelData.id
                text: modelData.title
                selected: modelData.id === ask.type
                onClicked: ask.type = modelData.id
            }
        }
    }
    Say {
        width: parent.width
        text: ask.known.types.find(type => type.id === ask.type)?.about ?? ""
        color: DeskLook.quiet
    }
    Say {
        text: DeskWords.say("new_page_id")
        font.weight: Font.DemiBold
    }
    DeskText {
        objectName: "desk:new-id"
        width: 320
        focus: true
        text: ask.pageId
        hint: DeskWords.say("new_page_id_hint")
        described: DeskWords.say("new_page_id")
        onTyped: text => ask.pageId = text
        Component.onCompleted: focusIn()
    }
    Say {
        width: parent.width
        text: DeskWords.say(ask.wrong === "" ? "id_good" : ask.wrong)
        color: ask.wrong === "" || ask.pageId === "" ? DeskLook.quiet : DeskLook.error
        font.pixelSize: DeskLook.sizeSmall
    }
    Say {
        text: DeskWords.say("new_page_menu")
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: 6

        Repeater {
            model: [...ask.known.menus, {
                    "id": "",
                    "title": DeskWords.say("no_menu")
                }]

            DeskButton {
                required property var modelData

                objectName: "desk:menu:" + modelData.id
                text: modelData.title
                selected: modelData.id === ask.menu
                onClicked: ask.menu = modelData.id
            }
        }
    }
}
