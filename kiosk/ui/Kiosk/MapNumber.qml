import QtQuick

// The number of a place, on the map and in the list: a disc, filled where it is chosen, without a
// ground where it belongs to another time.
Rectangle {
    id: disc

    required property int number
    property bool chosen: false
    property bool outside: false

    implicitWidth: Math.min(Theme.target, Theme.mm * 17 * Theme.softScale)
    implicitHeight: implicitWidth
    radius: width / 2
    color: chosen ? Theme.accent : outside ? "transparent" : Theme.surface
    border.color: chosen ? Theme.accent : outside ? Theme.line : Theme.light
    border.width: Math.max(2, Theme.unit / 3)
    antialiasing: true

    Label {
        anchors.centerIn: parent
        text: disc.number
        color: disc.chosen ? Theme.ground : disc.outside ? Theme.caption : Theme.text
        font.pixelSize: disc.height * 0.5
        font.weight: Font.DemiBold
        leading: Theme.sansLine
    }
}
