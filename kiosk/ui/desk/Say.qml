import QtQuick
import Kiosk

// A text of the window, always plain.
Text {
    color: DeskLook.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: DeskLook.sans
    font.pixelSize: DeskLook.sizeText
}
