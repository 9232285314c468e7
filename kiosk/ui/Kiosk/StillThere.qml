import QtQuick

// Asks calmly whether someone is still reading. Any touch, anywhere, is an answer.
FocusScope {
    id: prompt

    signal answered

    // Any key, too; the one that answers does nothing else.
    Keys.onPressed: event => {
        event.accepted = true;
        // One that is stuck is nobody.
        if (!event.isAutoRepeat)
            prompt.answered();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.86
    }
    Ground {
        onTapped: prompt.answered()
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.margin * 2, Theme.unit * 110)
        spacing: Theme.unit * 4

        Heading {
            text: Words.all.stillThereHeading ?? ""
            font.pixelSize: Theme.sizeH1
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            text: Words.all.stillThereText ?? ""
            color: Theme.secondary
            font.pixelSize: Theme.sizeLead
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
        }
        KioskButton {
            objectName: "still-reading"
            anchors.horizontalCenter: parent.horizontalCenter
            text: Words.all.stillReading ?? ""
            textSize: Theme.sizeLead
            primary: true
            focus: true
            onClicked: prompt.answered()
        }
    }
}
