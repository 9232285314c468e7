import QtQuick
import Kiosk

// A source that is not among the sources yet: its form, and the short name by which it is cited.
DeskSheet {
    id: ask

    required property DeskModel desk
    // What the short name is: proposed from the form until somebody types another one.
    property string typedId
    property bool ownId: false
    readonly property string sourceId: ownId ? typedId : desk.draft.proposed
    readonly property string wrong: desk.wrongWithSource(sourceId)

    signal made(string source)

    wide: 820
    title: DeskWords.say("new_source_title")
    buttons: [
        DeskButton {
            objectName: "desk:source-cancel"
            text: DeskWords.say("cancel")
            onClicked: ask.dismissed()
        },
        DeskButton {
            objectName: "desk:source-make"
            text: DeskWords.say("make_source")
            primary: enabled
            enabled: ask.wrong === "" && ask.desk.draft.titled
            onClicked: {
                const source = ask.sourceId;
                if (ask.desk.makeSource(source)) {
                    ask.made(source);
                    ask.dismissed();
                }
            }
        }
    ]
    onDismissed: desk.endSource()
    Component.onCompleted: desk.beginSource()

    DeskScroll {
        id: scroll

        width: parent.width
        height: Math.min(620, ask.height - 290)
        bottomSpace: 12

        Repeater {
            id: rows

            model: ask.desk.draftForm

            FormRow {
                width: parent?.width ?? 0
                desk: ask.desk
                onFocused: item => scroll.show(item)
            }
        }
    }
    Row {
        spacing: 14

        Column {
            spacing: 4

            Say {
                text: DeskWords.say("new_source_id")
                font.weight: Font.DemiBold
            }
            DeskText {
                objectName: "desk:source-id"
                width: 380
                text: ask.sourceId
                described: DeskWords.say("new_source_id")
                onTyped: text => {
                    ask.typedId = text;
                    ask.ownId = true;
                }
            }
        }
        Say {
            objectName: "desk:source-wrong"
            anchors.bottom: parent.bottom
            width: ask.wide - 48 - 394
            text: DeskWords.say(ask.wrong === "" ? "id_good" : ask.wrong === "no_id" ? "source_no_id" : ask.wrong)
            color: ask.wrong === "" || ask.sourceId === "" ? DeskLook.quiet : DeskLook.error
            font.pixelSize: DeskLook.sizeSmall
            bottomPadding: 8
        }
    }
}
