import QtQuick

// A level that is drawn as marks, between a button for less and one for more.
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

    signal stepped(int by)

    spacing: Theme.unit

    Label {
        text: row.text
        color: Theme.secondary
        font.pixelSize: Theme.sizeLead
    }
    Flow {
        width: parent.width
        spacing: Theme.gutter

        KioskButton {
            objectName: row.lessName
            text: row.lessText
            icon: "minus"
            textSize: Theme.sizeLead
            large: true
            enabled: row.level > row.least
            Accessible.description: row.said
            onClicked: row.stepped(-1)
        }
        Item {
            width: marks.width
            height: Theme.primaryTarget
            Accessible.role: Accessible.StaticText
            Accessible.name: row.text + ": " + row.said

            Row {
                id: marks

                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.unit * 0.8

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
        KioskButton {
            objectName: row.moreName
            text: row.moreText
            icon: "plus"
            textSize: Theme.sizeLead
            large: true
            enabled: row.level < row.count
            Accessible.description: row.said
            onClicked: row.stepped(1)
        }
    }
}
