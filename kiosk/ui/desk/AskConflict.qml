import QtQuick
import Kiosk

// A file has changed on the disk and in this window: what differs, and whose is kept.
DeskSheet {
    id: ask

    required property DeskModel desk
    readonly property var conflict: desk.conflicts[0] ?? ({
            "file": "",
            "title": "",
            "differences": []
        })

    wide: 820
    title: DeskWords.fill("conflict_title", conflict.title)
    buttons: [
        DeskButton {
            objectName: "desk:take-theirs"
            text: DeskWords.say("take_theirs")
            onClicked: ask.desk.takeTheirs(ask.conflict.file)
        },
        DeskButton {
            objectName: "desk:keep-mine"
            text: DeskWords.say("keep_mine")
            focus: true
            onClicked: ask.desk.keepMine(ask.conflict.file)
        }
    ]

    Say {
        width: parent.width
        text: DeskWords.say("conflict_text")
    }
    DeskScroll {
        width: parent.width
        height: Math.min(360, list.implicitHeight + 30)

        Column {
            id: list

            width: parent.width
            spacing: 12

            Repeater {
                model: ask.conflict.differences

                Column {
                    id: one

                    required property var modelData

                    width: list.width
                    spacing: 4

                    Say {
                        width: parent.width
                        text: one.modelData.place
                        font.weight: Font.DemiBold
                        font.pixelSize: DeskLook.sizeSmall
                    }
                    Row {
                        width: parent.width
                        spacing: DeskLook.gap

                        component Side: Rectangle {
                            id: side

                            required property string name
                            required property string words

                            width: (one.width - DeskLook.gap) / 2
                            height: said.height + 34
                            radius: DeskLook.radius
                            color: DeskLook.sheet
                            border.color: DeskLook.line

                            Say {
                                x: 10
                                y: 6
                                text: side.name
                                color: DeskLook.quiet
                                font.pixelSize: DeskLook.sizeSmall
                            }
                            Say {
                                id: said

                                x: 10
                                y: 26
                                width: parent.width - 20
                                text: side.words || "—"
                                maximumLineCount: 6
                                elide: Text.ElideRight
                            }
                        }

                        Side {
                            name: DeskWords.say("mine")
                            words: one.modelData.mine
                        }
                        Side {
                            name: DeskWords.say("theirs")
                            words: one.modelData.theirs
                        }
                    }
                }
            }
        }
    }
}
