import QtQuick

// Words in the sans face. Always plain: nothing that staff wrote is ever taken for markup.
Text {
    // From one base line to the next, in font sizes.
    property real leading: 1.4
    property real faceLine: Theme.sansLine

    color: Theme.text
    font.family: Theme.sans
    font.pixelSize: Theme.sizeBody
    lineHeight: leading / faceLine
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
}
