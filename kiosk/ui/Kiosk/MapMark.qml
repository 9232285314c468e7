import QtQuick

// A place on the map: its number, and where there was no room for that, a line to the place.
Item {
    id: mark

    required property var place
    required property int number
    // Where the number stands, and where the place lies.
    required property point stands
    required property point lies
    property bool chosen: false
    property bool outside: false
    property bool first: false
    readonly property real away: Math.hypot(lies.x - stands.x, lies.y - stands.y)
    readonly property color ink: chosen ? Theme.accent : Theme.light

    signal picked

    Rectangle {
        x: mark.stands.x
        y: mark.stands.y - height / 2
        width: mark.away
        height: Math.max(2, Theme.unit / 4)
        visible: mark.away > disc.width / 2
        transformOrigin: Item.Left
        rotation: Math.atan2(mark.lies.y - mark.stands.y, mark.lies.x - mark.stands.x) * 180 / Math.PI
        antialiasing: true
        color: mark.ink
    }
    Rectangle {
        x: mark.lies.x - width / 2
        y: mark.lies.y - height / 2
        width: Theme.unit * 1.2
        height: width
        radius: width / 2
        visible: mark.away > disc.width / 2
        antialiasing: true
        color: mark.ink
    }
    Pressable {
        id: button

        objectName: "mark:" + mark.place.id
        name: mark.number + ". " + mark.place.name
        tourStop: mark.first
        // The list beside the map is what keys use.
        activeFocusOnTab: false
        Accessible.selected: mark.chosen
        x: mark.stands.x - width / 2
        y: mark.stands.y - height / 2
        width: Theme.target
        height: Theme.target
        onClicked: mark.picked()

        // So that no line of the drawing runs through the number.
        Rectangle {
            anchors.centerIn: parent
            width: disc.width
            height: width
            radius: width / 2
            color: Theme.ground
            opacity: 0.75
        }
        MapNumber {
            id: disc

            anchors.centerIn: parent
            number: mark.number
            chosen: mark.chosen || button.pressed
            outside: mark.outside
        }
    }
}
