import QtQuick

// A button: a word, and an icon that repeats it.
Pressable {
    id: button

    property string text
    property string icon
    property bool iconAfter: false
    // The icon stands above the word.
    property bool stacked: false
    // The main choice of a screen.
    property bool primary: false
    // As large as a main choice, where several stand side by side.
    property bool large: primary
    property bool selected: false
    // Quiet buttons have no border until they are pressed: the bottom bar.
    property bool quiet: false
    property real textSize: Theme.sizeBody
    readonly property real padding: Theme.unit * (stacked ? 0.5 : 3)
    readonly property real contentHeight: content.height
    // Where buttons stand in a row, the height of the tallest: so their icons stand in a line.
    property real lineUp: 0

    name: text
    Accessible.selected: selected
    implicitHeight: Math.max(large ? Theme.primaryTarget : Theme.target, content.implicitHeight + Theme.unit * 2)
    // From the words on one line: a button that is given less lets them wrap, and stays as it is.
    implicitWidth: padding * 2 + (stacked ? Math.max(icon.room, label.implicitWidth) : icon.room + label.implicitWidth)
    opacity: enabled ? 1 : 0.45

    Rectangle {
        anchors.fill: parent
        radius: button.radius
        color: button.pressed ? Theme.raised : button.primary ? Theme.primary : button.quiet ? "transparent" : Theme.surface
        border.width: button.selected ? Theme.ring : button.quiet ? 0 : Math.max(1, Theme.unit / 4)
        border.color: button.selected ? Theme.accent : Theme.line
    }
    Grid {
        id: content

        anchors.centerIn: parent
        anchors.verticalCenterOffset: Math.min(0, (height - button.lineUp) / 2)
        columns: button.stacked || !icon.visible || button.text === "" ? 1 : 2
        spacing: button.stacked ? 0 : Theme.unit * 1.5
        layoutDirection: button.iconAfter ? Qt.RightToLeft : Qt.LeftToRight
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            id: icon

            readonly property real room: visible ? width + (label.visible && !button.stacked ? content.spacing : 0) : 0

            name: button.selected ? "check" : button.icon
            visible: name !== ""
            size: button.textSize * 1.15
        }
        Label {
            id: label

            readonly property real room: button.width - button.padding - (button.stacked ? 0 : icon.room)

            text: button.text
            visible: text !== ""
            width: button.width > 0 ? Math.min(room, Math.ceil(implicitWidth)) : implicitWidth
            font.pixelSize: button.textSize
            font.weight: Font.DemiBold
            leading: 1.2
            horizontalAlignment: button.stacked ? Text.AlignHCenter : Text.AlignLeft
        }
    }
}
