import QtQuick

// The few whose lights are nearest to a touch, each on a line of her own.
FocusScope {
    id: near

    required property var people

    signal opened(string id)
    signal closed

    Label {
        id: heading

        anchors.left: parent.left
        anchors.right: close.left
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: close.verticalCenter
        text: Words.all.nearestLights ?? ""
        color: Theme.accent
        leading: 1.2
    }
    KioskButton {
        id: close

        objectName: "close"
        anchors.right: parent.right
        height: Theme.primaryTarget
        width: Theme.primaryTarget
        textSize: Theme.primaryTarget / 2
        icon: "close"
        name: Words.all.close ?? ""
        onClicked: near.closed()
    }
    ScrollColumn {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: close.bottom
        anchors.topMargin: Theme.unit * 2
        anchors.bottom: parent.bottom

        Repeater {
            model: near.people

            PersonRow {
                id: row

                required property var modelData

                width: rows.contentWidth
                height: implicitHeight
                person: modelData
                onClicked: near.opened(modelData.id)
            }
        }
    }
}
