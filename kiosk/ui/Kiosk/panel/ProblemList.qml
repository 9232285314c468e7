import QtQuick
import Kiosk

// The problems, one card each; a thin bar shows how far the list is scrolled.
Item {
    id: list

    required property var notes

    ListView {
        id: cards

        anchors.fill: parent
        anchors.rightMargin: PanelLook.gap
        clip: true
        spacing: PanelLook.gap
        bottomMargin: PanelLook.margin
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        model: list.notes
        delegate: ProblemCard {
            required property var modelData

            width: ListView.view.width
            note: modelData
        }

        Keys.onUpPressed: cards.flick(0, 800)
        Keys.onDownPressed: cards.flick(0, -800)
    }
    Rectangle {
        anchors.right: parent.right
        y: cards.visibleArea.yPosition * list.height
        width: 3
        height: cards.visibleArea.heightRatio * list.height
        visible: cards.visibleArea.heightRatio < 1
        radius: 1.5
        color: cards.activeFocus ? PanelLook.focus : PanelLook.line
    }
}
