import QtQuick
import Kiosk

// One problem: where it is, what is wrong, how to put it right.
Rectangle {
    id: card

    required property var note
    readonly property color mark: PanelLook.ofSeverity(note.severity)

    implicitHeight: words.implicitHeight + PanelLook.gap * 2
    radius: PanelLook.radius
    color: PanelLook.card
    clip: true

    component Line: Text {
        width: words.width
        visible: text !== ""
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: PanelLook.text
        font.family: PanelLook.family
        font.pixelSize: PanelLook.sizeText
    }

    Rectangle {
        width: 3
        height: parent.height
        color: card.mark
    }
    Column {
        id: words

        x: PanelLook.gap * 1.6
        y: PanelLook.gap
        width: parent.width - PanelLook.gap * 2.8
        spacing: 4

        Line {
            text: card.note.place
            font.weight: Font.DemiBold
            font.pixelSize: PanelLook.sizeText
            wrapMode: Text.WrapAnywhere
        }
        Line {
            text: PanelWords.severities[card.note.severity] ?? ""
            color: card.mark
            font.pixelSize: PanelLook.sizeSmall
        }
        Line {
            text: card.note.typed ? "“" + card.note.typed + "”" : ""
            color: PanelLook.secondary
        }
        Line {
            text: card.note.message
        }
        Line {
            text: card.note.fix ? PanelWords.fix + card.note.fix : ""
            color: PanelLook.secondary
        }
        Line {
            text: card.note.meant ? PanelWords.meant + card.note.meant : ""
            color: PanelLook.focus
        }
    }
}
