import QtQuick
import Kiosk

// A button for the mouse and the keyboard.
Item {
    id: button

    required property string text
    property bool primary: false
    property bool selected: false
    property bool small: false
    property bool quiet: false
    property color tint: DeskLook.ink
    readonly property bool held: tap.pressed || keyHeld
    property bool keyHeld: false

    signal clicked

    implicitWidth: Math.ceil(label.implicitWidth) + (small ? 16 : 24)
    implicitHeight: small ? 28 : DeskLook.button
    activeFocusOnTab: enabled
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checked: selected
    Accessible.onPressAction: button.clicked()

    Keys.onPressed: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key)) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                button.clicked();
        }
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: {
            button.forceActiveFocus(Qt.MouseFocusReason);
            button.clicked();
        }
    }
    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    Rectangle {
        anchors.fill: parent
        radius: DeskLook.radius
        color: button.primary ? (button.held ? Qt.darker(DeskLook.primary, 1.25) : hover.hovered ? Qt.lighter(DeskLook.primary, 1.12) : DeskLook.primary) : button.selected ? DeskLook.soot : button.held ? DeskLook.pressed : hover.hovered ? DeskLook.hovered : button.quiet ? "transparent" : DeskLook.sheet
        border.color: button.primary || button.selected || button.quiet ? "transparent" : DeskLook.border
        border.width: 1
    }
    FocusRing {
        visible: button.activeFocus
    }
    Say {
        id: label

        anchors.centerIn: parent
        width: Math.min(Math.ceil(implicitWidth), button.width - 8)
        text: button.text
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: button.primary || button.selected ? DeskLook.primaryText : button.tint
        font.pixelSize: button.small ? DeskLook.sizeSmall : DeskLook.sizeText
        font.weight: button.primary ? Font.DemiBold : Font.Normal
    }
}
