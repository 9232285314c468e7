import QtQuick
import Kiosk

// For staff: the kiosk's own view, drawn smaller, and a panel beside it.
Window {
    id: window

    required property PreviewModel preview

    property size shownSize: Qt.size(preview.startWidth, preview.startHeight)
    readonly property Item view: face.item

    width: 1560
    height: 820
    minimumWidth: 880
    minimumHeight: 620
    visible: true
    color: PanelLook.desk
    title: PanelWords.title

    Item {
        id: stage

        readonly property real factor: Math.min(1, width / window.shownSize.width, height / window.shownSize.height)

        anchors.fill: parent
        anchors.margins: PanelLook.gap * 2
        anchors.rightMargin: panel.width + PanelLook.gap * 2

        // A dark glass, whether something is on it yet or not.
        Rectangle {
            id: glass

            anchors.centerIn: parent
            width: Math.round(window.shownSize.width * stage.factor)
            height: Math.round(window.shownSize.height * stage.factor)
            color: PanelLook.glass
            clip: true

            Loader {
                id: face

                width: window.shownSize.width
                height: window.shownSize.height
                scale: stage.factor
                transformOrigin: Item.TopLeft
                focus: true
                active: window.preview.visit !== null
                sourceComponent: KioskView {
                    focus: true
                    visit: window.preview.visit
                    look: window.preview.look
                    attract: window.preview.attract
                    names: window.preview.names
                }
            }
        }
        Rectangle {
            anchors.fill: glass
            anchors.margins: -1
            color: "transparent"
            border.color: PanelLook.line
        }
        Text {
            anchors.centerIn: glass
            width: Math.min(glass.width * 0.7, 460)
            visible: !face.active
            text: PanelWords.nothingYet
            color: PanelLook.quiet
            font.family: PanelLook.family
            font.pixelSize: PanelLook.sizeText
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
    StaffPanel {
        id: panel

        width: PanelLook.panelWidth
        height: parent.height
        anchors.right: parent.right
        preview: window.preview
        shownSize: window.shownSize
        onSizeChosen: size => window.shownSize = size
    }
}
