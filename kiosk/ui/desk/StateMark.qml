import QtQuick
import Kiosk

// How a page stands in one language: a form and a colour, with the language beside it.
Item {
    id: mark

    required property string language
    required property string state_
    readonly property color tint: DeskLook.ofState(state_)

    property bool named: true

    implicitWidth: named ? code.implicitWidth + 13 : 11
    implicitHeight: 18
    Accessible.role: Accessible.StaticText
    Accessible.name: language + ": " + DeskWords.say("state." + state_)

    Rectangle {
        y: 5
        width: 9
        height: 9
        radius: mark.state_ === "broken" ? 0 : 5
        color: ["complete", "approved", "broken"].includes(mark.state_) ? mark.tint : "transparent"
        border.color: mark.tint
        border.width: 2

        Rectangle {
            visible: mark.state_ === "changed"
            width: 5
            height: 9
            color: mark.tint
            topLeftRadius: 5
            bottomLeftRadius: 5
        }
    }
    Rectangle {
        x: -3
        y: 2
        width: 15
        height: 15
        radius: 8
        visible: mark.state_ === "approved"
        color: "transparent"
        border.color: mark.tint
    }
    Say {
        id: code

        x: 13
        visible: mark.named
        text: mark.language
        font.pixelSize: 12
        color: DeskLook.quiet
        wrapMode: Text.NoWrap
    }
}
