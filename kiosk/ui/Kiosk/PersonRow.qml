import QtQuick

// A name in a list, with its years; a touch opens the person.
Pressable {
    id: row

    required property var person
    property real textSize: Theme.sizeBody

    objectName: "name:" + (person.id ?? "")
    showsFocus: false
    name: [person.name, years.text].filter(words => words).join(", ")
    implicitHeight: Math.max(Theme.mm * 30, words.implicitHeight + Theme.unit * 2)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.unit / 2
        anchors.bottomMargin: Theme.unit / 2
        radius: row.radius
        color: row.pressed ? Theme.raised : "transparent"
        // Within the row: what scrolls is cut at its edges.
        border.color: Theme.light
        border.width: row.activeFocus && Theme.focusShown ? Theme.ring : 0
    }
    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.unit / 8)
        anchors.bottom: parent.bottom
        color: Theme.line
        opacity: 0.5
    }
    Rectangle {
        id: light

        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 1.5
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.unit * 1.25
        height: width
        radius: width / 2
        color: Theme.light
    }
    Column {
        id: words

        anchors.left: light.right
        anchors.right: more.left
        anchors.leftMargin: Theme.gutter
        anchors.rightMargin: Theme.gutter
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: row.person.name ?? ""
            width: parent.width
            font.family: Theme.serif
            font.pixelSize: row.textSize
            leading: 1.25
            faceLine: Theme.serifLine
        }
        Label {
            id: years

            text: Words.years(row.person)
            visible: text !== ""
            width: parent.width
            color: Theme.caption
            font.pixelSize: Theme.sizeCaption
            leading: 1.25
        }
    }
    // A letter, not an Icon: without a graphics chip Qt draws shapes that are wholly clipped away.
    Label {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: Theme.mirrored ? "‹" : "›"
        font.pixelSize: Theme.sizeH2
        color: Theme.line
        Accessible.ignored: true
    }
}
