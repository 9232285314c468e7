import QtQuick
import Kiosk

// What is wrong, each with a button that leads to its field; and what happened last.
Rectangle {
    id: pane

    required property DeskModel desk
    readonly property var stand: desk.stand
    readonly property int count: stand.problems ?? 0
    // What it needs at the least.
    readonly property real wanted: count === 0 ? head.height : 250

    color: DeskLook.ground

    Rectangle {
        width: parent.width
        height: 1
        color: DeskLook.line
    }
    Rectangle {
        width: 1
        height: parent.height
        color: DeskLook.line
    }
    Item {
        id: head

        x: DeskLook.margin
        width: parent.width - DeskLook.margin * 2
        height: 64

        Say {
            objectName: "desk:problem-count"
            y: 10
            text: pane.count === 0 ? DeskWords.say("no_problems") : [pane.stand.errors ? DeskWords.fill("to_correct", pane.stand.errors) : "", pane.count > pane.stand.errors ? DeskWords.fill("to_look_at", pane.count - pane.stand.errors) : ""].filter(part => part).join("  ·  ")
            font.family: DeskLook.serif
            font.pixelSize: DeskLook.sizeHead
            color: pane.stand.errors ? DeskLook.error : DeskLook.ink
        }
        Say {
            objectName: "desk:said"
            y: 36
            width: parent.width
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            font.pixelSize: DeskLook.sizeSmall
            color: DeskLook.soot
            text: pane.stand.said ? DeskWords.fill("said." + pane.stand.said, pane.stand.detail) : pane.stand.unsaved ? DeskWords.fill("unsaved_n", pane.stand.unsaved) : DeskWords.say("all_saved")
        }
    }
    DeskScroll {
        id: scroll

        x: DeskLook.margin
        width: parent.width - x - 4
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        bottomSpace: 8

        Repeater {
            model: pane.desk.problems

            ProblemRow {
                width: parent?.width ?? 0
                onJumped: at => pane.desk.jump(at)
                onFocused: item => scroll.show(item)
            }
        }
    }
}
