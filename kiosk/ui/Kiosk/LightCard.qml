import QtQuick

// Whose light it is: her name and years beside it, and the way to all that is known of her.
Rectangle {
    id: card

    required property var person
    // The light, in the place that the card shares with it.
    required property point light
    required property size room
    readonly property real off: Theme.unit * 4
    readonly property bool onRight: light.x < room.width / 2
    readonly property bool beside: (onRight ? room.width - light.x : light.x) - off >= width
    readonly property bool above: light.y > room.height / 2

    signal opened

    function within(at: real, length: real, whole: real): real {
        return Math.max(0, Math.min(whole - length, at));
    }

    width: Math.min(room.width, Math.max(Theme.sizeH3 * 9.5, open.implicitWidth + Theme.unit * 6))
    height: words.height + Theme.unit * 6
    x: beside ? (onRight ? light.x + off : light.x - off - width) : within(light.x - width / 2, width, room.width)
    y: beside ? within(light.y - height / 2, height, room.height) : within(above ? light.y - off - height : light.y + off, height, room.height)
    radius: Theme.radius * 1.5
    color: Theme.surface
    border.color: Theme.line
    border.width: Math.max(1, Theme.unit / 8)

    // Keeps touches on the card from reaching the lights beneath.
    Ground {}
    Column {
        id: words

        x: Theme.unit * 3
        y: Theme.unit * 3
        width: parent.width - x * 2
        spacing: Theme.unit

        Heading {
            objectName: "light-name"
            text: card.person.name ?? ""
            width: parent.width
            font.pixelSize: Theme.sizeH3
        }
        Label {
            text: Words.years(card.person)
            visible: text !== ""
            width: parent.width
            color: Theme.accent
        }
        Item {
            width: 1
            height: Theme.unit
        }
        KioskButton {
            id: open

            objectName: "open"
            anchors.left: parent.left
            primary: true
            tourStop: true
            icon: "next"
            iconAfter: true
            text: Words.all.open ?? ""
            textSize: Theme.sizeLead
            onClicked: card.opened()
        }
    }
}
