import QtQuick
import Kiosk

// Somebody more on the list: the name first, everything else in the form.
DeskSheet {
    id: ask

    required property DeskModel desk
    property string name

    title: DeskWords.say("new_person_title")
    buttons: [
        DeskButton {
            objectName: "desk:person-cancel"
            text: DeskWords.say("cancel")
            onClicked: ask.dismissed()
        },
        DeskButton {
            objectName: "desk:person-make"
            text: DeskWords.say("add_one")
            primary: enabled
            enabled: ask.name.trim() !== ""
            onClicked: {
                ask.desk.addPerson(ask.name);
                ask.dismissed();
            }
        }
    ]

    Say {
        width: parent.width
        text: DeskWords.say("new_person_text")
    }
    DeskText {
        objectName: "desk:person-name"
        width: parent.width
        focus: true
        text: ask.name
        described: DeskWords.say("field.name")
        onTyped: text => ask.name = text
        Component.onCompleted: focusIn()
    }
}
