import QtQuick
import Kiosk

// The pages under their menus, and the files of the whole exhibit.
Rectangle {
    id: tree

    required property DeskModel desk

    signal newPageAsked

    color: DeskLook.ground

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: DeskLook.line
    }
    Item {
        id: head

        x: DeskLook.margin
        width: parent.width - DeskLook.margin * 2
        height: 54

        Say {
            anchors.verticalCenter: parent.verticalCenter
            text: DeskWords.say("pages")
            font.family: DeskLook.serif
            font.pixelSize: DeskLook.sizeHead
        }
        DeskButton {
            objectName: "desk:new-page"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            small: true
            text: DeskWords.say("new_page")
            onClicked: tree.newPageAsked()
        }
    }
    Row {
        id: columns

        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.top: head.bottom
        height: 18

        Repeater {
            model: tree.desk.stand.languages ?? []

            Say {
                required property string modelData

                width: 22
                text: modelData
                color: DeskLook.quiet
                font.pixelSize: 12
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
    DeskScroll {
        id: scroll

        anchors.top: columns.bottom
        anchors.bottom: legend.top
        width: parent.width - 2

        Repeater {
            id: rows

            model: tree.desk.tree

            TreeRow {
                width: parent?.width ?? 0
                onChosen: file => {
                    if (!row.fold) {
                        tree.desk.choose(file);
                        return;
                    }
                    tree.desk.unfold();
                    // What was beneath the fold is brought into sight.
                    scroll.hold(rows.itemAt(rows.count - 1));
                }
                onFocused: item => scroll.show(item)
            }
        }
    }
    Flow {
        id: legend

        anchors.bottom: parent.bottom
        anchors.bottomMargin: DeskLook.gap
        x: DeskLook.margin
        width: parent.width - DeskLook.margin * 2
        topPadding: DeskLook.gap
        spacing: 10

        Repeater {
            model: ["complete", "missing", "changed", "approved", "broken"]

            StateMark {
                required property string modelData

                language: DeskWords.say("state." + modelData)
                state_: modelData
            }
        }
    }
    Rectangle {
        anchors.bottom: legend.top
        width: parent.width
        height: 1
        color: DeskLook.line
    }
}
