import QtQuick

// One quiet line at the upper edge, in the minute before an observance. It takes no touch.
Item {
    id: notice

    required property string text

    implicitHeight: words.implicitHeight + Theme.unit * 3
    visible: opacity > 0
    opacity: text !== "" ? 1 : 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Accessible.ignored: text === ""

    onTextChanged: {
        if (text !== "")
            words.text = text;
    }
    Component.onCompleted: words.text = text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.warmDuration
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.unit / 8)
        anchors.bottom: parent.bottom
        color: Theme.line
        opacity: 0.5
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.unit * 1.5

        Rectangle {
            id: light

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.unit
            height: width
            radius: width / 2
            color: Theme.light
        }
        Label {
            id: words

            color: Theme.secondary
            font.pixelSize: Theme.sizeCaption
            width: Math.min(implicitWidth, notice.width - Theme.margin * 2 - light.width - parent.spacing)
        }
    }
}
