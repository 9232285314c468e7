import QtQuick
import Kiosk

// How things stand, in one sentence, with a light that says the same.
Rectangle {
    id: card

    required property bool good
    required property string text

    implicitHeight: words.implicitHeight + PanelLook.gap * 2
    radius: PanelLook.radius
    color: PanelLook.card
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        id: light

        x: PanelLook.gap * 1.2
        y: PanelLook.gap + (PanelLook.sizeText * 1.4 - height) / 2
        width: 10
        height: 10
        radius: 5
        color: card.good ? PanelLook.good : PanelLook.error
    }
    Text {
        id: words

        objectName: "panel:state"
        x: light.x + light.width + PanelLook.gap
        y: PanelLook.gap
        width: parent.width - x - PanelLook.gap
        text: card.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: PanelLook.text
        font.family: PanelLook.family
        font.pixelSize: PanelLook.sizeText
    }
}
