import QtQuick

// Softer and louder, and between them how loud it is, drawn.
Row {
    id: volume

    required property int level
    required property int most

    signal chosen(int level)

    spacing: Theme.gap

    Label {
        anchors.verticalCenter: parent.verticalCenter
        rightPadding: Theme.unit
        leftPadding: Theme.unit
        text: Words.all.filmSound ?? ""
        color: Theme.secondary
        font.pixelSize: Theme.sizeBar
    }
    KioskButton {
        id: softer

        anchors.verticalCenter: parent.verticalCenter
        objectName: "film-softer"
        width: Theme.primaryTarget
        height: Theme.primaryTarget
        textSize: Theme.primaryTarget / 2
        icon: "minus"
        name: Words.all.filmSofter ?? ""
        enabled: volume.level > 0
        onEnabledChanged: {
            if (!enabled && focus)
                louder.forceActiveFocus();
        }
        onClicked: volume.chosen(volume.level - 1)
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.primaryTarget
        spacing: Theme.unit * 0.75
        Accessible.role: Accessible.Indicator
        Accessible.name: Words.fill(Words.all.filmVolume, {
            "n": volume.level,
            "total": volume.most
        })

        Repeater {
            model: volume.most

            Rectangle {
                required property int index
                readonly property bool lit: index < volume.level

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.primaryTarget * 0.15
                width: Theme.unit * 1.75
                height: Theme.primaryTarget * (0.2 + 0.5 * (index + 1) / volume.most)
                radius: Theme.unit / 4
                color: lit ? Theme.accent : "transparent"
                border.color: lit ? Theme.accent : Theme.line
                border.width: Math.max(1, Theme.unit / 4)
            }
        }
    }
    KioskButton {
        id: louder

        anchors.verticalCenter: parent.verticalCenter
        objectName: "film-louder"
        width: Theme.primaryTarget
        height: Theme.primaryTarget
        textSize: Theme.primaryTarget / 2
        icon: "plus"
        name: Words.all.filmLouder ?? ""
        enabled: volume.level < volume.most
        onEnabledChanged: {
            if (!enabled && focus)
                softer.forceActiveFocus();
        }
        onClicked: volume.chosen(volume.level + 1)
    }
}
