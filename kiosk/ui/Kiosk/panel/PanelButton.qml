import QtQuick
import Kiosk

// A button of the panel for staff: plain, for the mouse and the keyboard.
Item {
    id: button

    required property string text
    property bool selected: false

    signal clicked

    implicitWidth: label.implicitWidth + PanelLook.gap * 2.4
    implicitHeight: PanelLook.button
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checked: selected
    Accessible.onPressAction: button.clicked()

    Keys.onSpacePressed: button.clicked()
    Keys.onReturnPressed: button.clicked()

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: button.clicked()
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    Rectangle {
        anchors.fill: parent
        radius: PanelLook.radius
        color: tap.pressed ? PanelLook.pressed : button.selected ? PanelLook.text : hover.hovered ? PanelLook.pressed : PanelLook.card
        border.color: button.activeFocus ? PanelLook.focus : button.selected ? PanelLook.text : PanelLook.line
        border.width: button.activeFocus ? 2 : 1
    }
    Text {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, button.width - PanelLook.gap)
        text: button.text
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: button.selected && !tap.pressed ? PanelLook.ground : PanelLook.text
        font.family: PanelLook.family
        font.pixelSize: PanelLook.sizeText
        font.weight: button.selected ? Font.DemiBold : Font.Normal
    }
}
