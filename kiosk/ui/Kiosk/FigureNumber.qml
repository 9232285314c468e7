import QtQuick

// A number as large as its place allows, on one line, and no taller than its digits.
Item {
    id: number

    property string text
    // The width into which it must fit. In a ScrollColumn this must not hang on whether the column
    // scrolls: a smaller number is lower, so the column would no longer scroll, and so on for ever.
    required property real room
    property real largest: Theme.sizeDisplay
    property real smallest: Theme.sizeCaption
    // What is left free above and below the digits, in font sizes.
    property real air: 0.16
    property real natural: Math.ceil(measure.advanceWidth * digits.font.pixelSize / 100) + 2

    implicitWidth: natural
    implicitHeight: Math.ceil(digits.font.pixelSize * (Theme.serifCapital + air * 2))
    baselineOffset: implicitHeight - digits.font.pixelSize * air
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Heading {
        id: digits

        anchors.left: parent.left
        anchors.baseline: parent.top
        anchors.baselineOffset: number.baselineOffset
        width: parent.width
        text: number.text
        // The last pixels are left free, so that rounding never cuts the last digit.
        font.pixelSize: Math.max(number.smallest, Math.min(number.largest, Math.floor(100 * (number.room - 2) / Math.max(1, measure.advanceWidth))))
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    TextMetrics {
        id: measure

        font.family: Theme.serif
        font.pixelSize: 100
        text: number.text
    }
}
