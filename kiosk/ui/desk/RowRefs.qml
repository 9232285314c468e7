import QtQuick
import Kiosk

// What a field points at, picked from what there is.
Item {
    id: refs

    required property var row
    required property var values
    required property DeskModel desk
    property bool single: false
    readonly property var titles: {
        const found = {};
        for (const known of desk.choicesFor(row.key))
            found[known.id] = known.title;
        return found;
    }

    signal pickAsked
    signal changed(var values)

    implicitHeight: flow.height

    function focusIn() {
        add.forceActiveFocus(Qt.TabFocusReason);
    }

    Flow {
        id: flow

        width: parent.width
        spacing: 6

        Repeater {
            model: refs.values.length

            Rectangle {
                id: chip

                required property int index
                readonly property string value: refs.values[index] ?? ""

                width: Math.min(flow.width, words.implicitWidth + out.width + 18)
                height: 28
                radius: DeskLook.radius
                color: DeskLook.ground
                border.color: DeskLook.line

                Say {
                    id: words

                    x: 10
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - out.width - 14
                    text: refs.titles[chip.value] ?? chip.value
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    font.pixelSize: DeskLook.sizeSmall
                }
                DeskButton {
                    id: out

                    objectName: "desk:drop:" + refs.row.key + "/" + chip.value
                    anchors.right: parent.right
                    small: true
                    quiet: true
                    text: "×"
                    visible: !refs.single || !refs.row.required
                    width: visible ? 26 : 4
                    Accessible.name: DeskWords.say("take_out") + ": " + words.text
                    onClicked: refs.changed(refs.values.filter(value => value !== chip.value))
                }
            }
        }
        DeskButton {
            id: add

            objectName: "desk:pick:" + refs.row.key
            small: true
            text: DeskWords.say(refs.single ? "choose" : "add_one")
            onClicked: refs.pickAsked()
        }
    }
}
