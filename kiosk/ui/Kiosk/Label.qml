import QtQuick

// Words in the sans face. Always plain: nothing that staff wrote is ever taken for markup.
Text {
    color: Theme.text
    font.family: Theme.sans
    font.pixelSize: Theme.sizeBody
    lineHeight: 1.25
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft
}
