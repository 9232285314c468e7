import QtQuick
import Kiosk

// One of what there is: a source, a page, a picture of the exhibit or of this computer.
DeskSheet {
    id: ask

    required property DeskModel desk
    required property var row
    required property var taken
    property string filter
    property bool outside: false
    property string place
    readonly property bool ofSources: row.target === "" || row.target === "source"

    signal newSourceAsked
    readonly property bool files: ["picture", "film", "sound", "captions"].includes(row.target)
    readonly property var looked: outside ? desk.lookIn(row.key, place) : ({
            "path": "",
            "above": "",
            "inside": []
        })
    readonly property var all: outside ? looked.inside : desk.choicesFor(row.key)
    readonly property var found: all.filter(one => (one.title + " " + one.id).toLowerCase().includes(filter.toLowerCase()))

    function pick(one: var) {
        if (outside && one.file === "") {
            place = one.id;
        } else {
            if (outside)
                desk.bring(row.key, one.file);
            else
                taken(one.id);
            dismissed();
        }
    }

    wide: 760
    title: DeskWords.say("pick_" + (row.target || "source"))
    buttons: [
        DeskButton {
            objectName: "desk:new-source"
            visible: ask.ofSources && ask.desk.stand.sourcesHere
            text: DeskWords.say("new_source")
            onClicked: ask.newSourceAsked()
        },
        DeskButton {
            objectName: "desk:pick-cancel"
            text: DeskWords.say("cancel")
            onClicked: ask.dismissed()
        }
    ]

    Row {
        visible: ask.files
        spacing: 6

        DeskButton {
            objectName: "desk:pick-inside"
            text: DeskWords.say("from_exhibit")
            selected: !ask.outside
            onClicked: ask.outside = false
        }
        DeskButton {
            objectName: "desk:pick-outside"
            text: DeskWords.say("from_computer")
            selected: ask.outside
            onClicked: ask.outside = true
        }
    }
    Row {
        visible: ask.outside
        spacing: 6

        DeskButton {
            objectName: "desk:pick-above"
            small: true
            enabled: ask.looked.above !== ""
            text: DeskWords.say("folder_above")
            onClicked: ask.place = ask.looked.above
        }
        Say {
            height: 28
            width: 560
            text: ask.looked.path
            verticalAlignment: Text.AlignVCenter
            color: DeskLook.quiet
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
    }
    DeskText {
        objectName: "desk:pick-filter"
        width: parent.width
        focus: true
        text: ask.filter
        hint: DeskWords.say("filter")
        described: DeskWords.say("filter")
        onTyped: text => ask.filter = text
        onAccepted: {
            if (ask.found.length > 0)
                ask.pick(ask.found[0]);
        }
        Component.onCompleted: focusIn()
    }
    Say {
        objectName: "desk:sources-elsewhere"
        width: parent.width
        visible: ask.ofSources && !ask.desk.stand.sourcesHere
        text: DeskWords.say("sources_elsewhere")
        color: DeskLook.quiet
        font.pixelSize: DeskLook.sizeSmall
    }
    DeskScroll {
        width: parent.width
        height: Math.min(420, ask.height - 330)

        Say {
            visible: ask.found.length === 0
            text: DeskWords.say("nothing_found")
            color: DeskLook.quiet
            topPadding: 10
        }
        Flow {
            width: parent.width
            spacing: 6

            Repeater {
                model: ask.found

                PickTile {
                    required property var modelData

                    width: ask.row.target === "picture" && modelData.file !== "" ? 160 : parent.width
                    one: modelData
                    pictured: ask.row.target === "picture"
                    folder: ask.outside && modelData.file === ""
                    onPicked: ask.pick(modelData)
                }
            }
        }
    }
}
