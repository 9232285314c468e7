import QtQuick
import Kiosk

// Before publishing: what will change on the kiosk, what is approved, what is not saved.
DeskSheet {
    id: ask

    required property DeskModel desk
    property var told: desk.outlook()
    readonly property bool saved: told.unsaved === 0
    readonly property bool ready: saved && (desk.stand.current ?? false)

    signal publishChosen

    wide: 760
    title: DeskWords.say("publish_title")
    buttons: [
        DeskButton {
            objectName: "desk:publish-yes"
            text: DeskWords.say("publish")
            primary: enabled
            enabled: ask.ready
            onClicked: ask.publishChosen()
        },
        // Has the focus: Enter alone publishes nothing.
        DeskButton {
            id: later

            objectName: "desk:publish-no"
            text: DeskWords.say("not_yet")
            focus: true
            onClicked: ask.dismissed()
        }
    ]

    Connections {
        target: ask.desk

        function onStandChanged() {
            ask.told = ask.desk.outlook();
        }
    }
    Say {
        width: parent.width
        text: DeskWords.say("publish_text")
        color: DeskLook.quiet
    }
    Rectangle {
        width: parent.width
        height: save.height + 20
        visible: !ask.saved
        radius: DeskLook.radius
        color: DeskLook.sheet
        border.color: DeskLook.incomplete

        Say {
            anchors.left: parent.left
            anchors.leftMargin: 14
            anchors.right: save.left
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            text: DeskWords.fill("publish_unsaved", ask.told.unsaved)
        }
        DeskButton {
            id: save

            objectName: "desk:publish-save"
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            text: DeskWords.say("save")
            onClicked: {
                ask.desk.save();
                later.forceActiveFocus();
            }
        }
    }
    DeskScroll {
        width: parent.width
        height: Math.min(ask.height - (ask.saved ? 300 : 360), list.implicitHeight)
        bottomSpace: 0

        Column {
            id: list

            width: parent.width
            spacing: 5

            Say {
                width: parent.width
                text: DeskWords.say("publish_changes")
                font.weight: Font.DemiBold
            }
            SayList {
                objectName: "desk:publish-changes"
                width: parent.width
                lines: ask.told.changes
            }
            Say {
                objectName: "desk:publish-approved"
                width: parent.width
                topPadding: 12
                text: DeskWords.fill("publish_approved", ask.told.approved, ask.told.of)
                color: ask.told.approved === ask.told.of ? DeskLook.good : DeskLook.ink
                font.weight: Font.DemiBold
            }
            Say {
                width: parent.width
                visible: ask.told.lacking.length > 0
                text: DeskWords.say("publish_lacking")
                color: DeskLook.quiet
            }
            SayList {
                objectName: "desk:publish-lacking"
                width: parent.width
                lines: ask.told.lacking.map(one => one.title + " – " + one.languages)
            }
            Say {
                width: parent.width
                topPadding: 12
                visible: ask.told.waits
                text: DeskWords.say("publish_waits")
            }
        }
    }
}
