import QtQuick
import Kiosk

// What staff see and press beside the kiosk's view.
Rectangle {
    id: panel

    required property PreviewModel preview
    required property size shownSize
    readonly property VisitModel visit: preview.visit
    readonly property LookModel look: preview.look
    readonly property string ownSize: preview.startWidth + "x" + preview.startHeight
    readonly property var sizes: [...new Set(["1920x1080", "1080x1920", ownSize])]

    signal sizeChosen(size size)

    color: PanelLook.ground

    Rectangle {
        width: 1
        height: parent.height
        color: PanelLook.line
    }
    Column {
        id: head

        x: PanelLook.margin
        y: PanelLook.margin
        width: parent.width - PanelLook.margin * 2
        spacing: PanelLook.gap * 1.6

        Column {
            width: parent.width
            spacing: 2

            Text {
                width: parent.width
                text: PanelWords.title
                color: PanelLook.text
                font.family: "Literata"
                font.pixelSize: PanelLook.sizeTitle
            }
            Text {
                width: parent.width
                text: panel.preview.folder
                textFormat: Text.PlainText
                elide: Text.ElideMiddle
                color: PanelLook.quiet
                font.family: PanelLook.family
                font.pixelSize: PanelLook.sizeSmall
            }
        }
        StateCard {
            width: parent.width
            good: panel.preview.current
            text: PanelWords.state(panel.preview.errors, panel.preview.current, panel.visit !== null, panel.preview.saved)
        }
        PanelChoice {
            width: parent.width
            visible: panel.look !== null
            name: PanelWords.language
            options: (panel.look?.languages ?? []).map(language => ({
                        "name": language.name,
                        "value": language.tag
                    }))
            value: panel.look?.language ?? ""
            onChosen: tag => panel.visit.chooseLanguage(tag)
        }
        PanelChoice {
            width: parent.width
            name: PanelWords.screen
            options: panel.sizes.map(size => ({
                        "name": size.replace("x", " × "),
                        "value": size
                    }))
            value: panel.shownSize.width + "x" + panel.shownSize.height
            onChosen: size => panel.sizeChosen(Qt.size(...size.split("x").map(Number)))
        }
        PanelChoice {
            width: parent.width
            visible: panel.visit !== null
            name: PanelWords.textSize
            options: [1, 1.35, 2].map((scale, index) => ({
                        "name": PanelWords.textSizes[index],
                        "value": scale
                    }))
            value: panel.visit?.textScale ?? 1
            onChosen: scale => panel.visit.chooseTextScale(scale)
        }
        PanelButton {
            objectName: "panel:attract"
            visible: panel.visit !== null
            text: PanelWords.attractLoop
            onClicked: panel.visit.startOver()
        }
        Rectangle {
            width: parent.width
            height: 1
            color: PanelLook.line
        }
        Text {
            text: PanelWords.heading(panel.preview.errors, panel.preview.notes.length)
            color: panel.preview.notes.length ? PanelLook.text : PanelLook.quiet
            font.family: PanelLook.family
            font.pixelSize: PanelLook.sizeText
            font.weight: panel.preview.notes.length ? Font.DemiBold : Font.Normal
        }
    }
    ProblemList {
        x: PanelLook.margin
        width: parent.width - PanelLook.margin * 2
        anchors.top: head.bottom
        anchors.topMargin: PanelLook.gap
        anchors.bottom: parent.bottom
        notes: panel.preview.notes
    }
}
