import QtQuick

// Language, text size and listening.
Sheet {
    id: sheet

    required property var languages
    required property string language
    required property real textScale
    required property VisitModel visit

    signal languageChosen(string tag)
    signal textScaleChosen(real scale)

    Label {
        text: Words.all.language ?? ""
        color: Theme.secondary
        font.pixelSize: Theme.sizeLead
    }
    Flow {
        width: parent.width
        spacing: Theme.gutter

        Repeater {
            model: sheet.languages

            KioskButton {
                required property var modelData

                objectName: "language:" + modelData.tag
                text: modelData.name
                textSize: Theme.sizeLead
                selected: modelData.tag === sheet.language
                large: true
                onClicked: sheet.languageChosen(modelData.tag)
            }
        }
    }
    Label {
        text: Words.all.textSize ?? ""
        color: Theme.secondary
        font.pixelSize: Theme.sizeLead
    }
    Flow {
        width: parent.width
        spacing: Theme.gutter

        Repeater {
            model: [
                {
                    "scale": 1,
                    "word": Words.all.textSizeNormal
                },
                {
                    "scale": 1.35,
                    "word": Words.all.textSizeLarge
                },
                {
                    "scale": 2,
                    "word": Words.all.textSizeLargest
                }
            ]

            KioskButton {
                required property var modelData

                objectName: "text-size:" + modelData.scale
                text: modelData.word ?? ""
                // Each button shows its own size.
                textSize: Theme.fontSize(7.3, modelData.scale, Theme.sansCapital)
                selected: Math.abs(modelData.scale - sheet.textScale) < 0.01
                large: true
                onClicked: sheet.textScaleChosen(modelData.scale)
            }
        }
    }

    AccessSpeech {
        width: parent.width
        visit: sheet.visit
    }

    buttons: KioskButton {
        objectName: "done"
        text: Words.all.done ?? ""
        textSize: Theme.sizeLead
        primary: true
        onClicked: sheet.closed()
    }
}
