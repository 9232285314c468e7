import QtQuick

// A level that is drawn as marks, and buttons for less and for more of it.
Column {
    id: row

    required property string text
    required property string lessText
    required property string moreText
    required property string lessName
    required property string moreName
    // How many of the marks are filled.
    required property int level
    required property int count
    property int least: 0
    readonly property string said: Words.fill(Words.all.position, {
        "n": level,
        "total": count
    })

    // What the marks say.
    property string told: text + ": " + said

    signal stepped(int by)

    spacing: Theme.unit

    Item {
        width: parent.width
        height: label.implicitHeight

        Label {
            id: label

            anchors.left: parent.left
            width: Math.min(Math.ceil(implicitWidth), parent.width - marks.width - Theme.gutter)
            text: row.text
            color: Theme.secondary
        }
        Row {
            id: marks

            anchors.left: label.right
            anchors.leftMargin: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.unit * 0.8
            Accessible.role: Accessible.StaticText
            Accessible.name: row.told

            Repeater {
                model: row.count

                Rectangle {
                    required property int index
                    readonly property bool filled: index < row.level

                    anchors.bottom: parent.bottom
                    width: Theme.unit * 1.2
                    height: Theme.unit * (2 + 4 * (index + 1) / row.count)
                    radius: width / 2
                    color: filled ? Theme.accent : "transparent"
                    border.color: filled ? Theme.accent : Theme.line
                    border.width: Math.max(1, Theme.unit / 4)
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gutter

        // Letters, not Icons: without a graphics chip Qt draws shapes that are wholly clipped away.
        KioskButton {
            id: less

            objectName: row.lessName
            text: "−  " + row.lessText
            name: row.lessText
            textSize: Theme.sizeLead
            large: true
            enabled: row.level > row.least
            onEnabledChanged: {
                if (!enabled && focus)
                    more.forceActiveFocus();
            }
            Accessible.description: row.said
            onClicked: row.stepped(-1)
        }
        KioskButton {
            id: more

            objectName: row.moreName
            text: "+  " + row.moreText
            name: row.moreText
            textSize: Theme.sizeLead
            large: true
            enabled: row.level < row.count
            onEnabledChanged: {
                if (!enabled && focus)
                    less.forceActiveFocus();
            }
            Accessible.description: row.said
            onClicked: row.stepped(1)
        }
    }
}
