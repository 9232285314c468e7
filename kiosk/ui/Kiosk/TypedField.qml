import QtQuick

// What is being typed, with a caret that stands still.
Item {
    id: field

    required property string text

    implicitHeight: Math.max(Theme.primaryTarget, typed.implicitHeight + Theme.unit * 2)
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: Words.all.searchHint ?? ""
    Accessible.description: text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.color: field.activeFocus ? Theme.light : Theme.line
        border.width: field.activeFocus ? Theme.ring / 2 : Math.max(1, Theme.unit / 8)
    }
    Item {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 2
        width: parent.width - Theme.unit * 4
        height: parent.height
        // Names are written from the left, on a screen that is read from the right as well.
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: false

        Label {
            id: typed

            objectName: "typed"
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, line.width - caret.width * 4)
            text: field.text
            font.family: Theme.serif
            font.pixelSize: Theme.sizeH3
            minimumPixelSize: Theme.sizeCaption / 2
            fontSizeMode: Text.HorizontalFit
            faceLine: Theme.serifLine
            leading: 1.2
            wrapMode: Text.NoWrap
        }
        Rectangle {
            id: caret

            x: typed.x + (field.text === "" ? 0 : Math.min(typed.width, typed.contentWidth) + width * 2)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(2, Theme.unit / 3)
            height: Theme.sizeH3 * 1.1
            color: Theme.light
        }
    }
}
