import QtQuick

// Language, and how the exhibit is shown to this one visitor. All of it falls back afterwards.
Sheet {
    id: sheet

    required property var languages
    required property string language
    required property var settings
    // Whether the exhibit's own colours are dark.
    required property bool darkByItself
    // Whether the panel is so tall that its controls can come down.
    required property bool canLower
    // Seconds without a touch before the kiosk asks.
    required property int patience
    required property SpeechModel speech

    signal languageChosen(string tag)
    signal chosen(string setting, var value)

    AccessChoice {
        setting: "language"
        name: Words.all.language ?? ""
        values: sheet.languages.map(language => ({
                    "value": language.tag,
                    "word": language.name
                }))
        current: sheet.language
        onChosen: value => sheet.languageChosen(value)
    }
    AccessChoice {
        setting: "text-size"
        name: Words.all.textSize ?? ""
        // Each button shows its own size.
        values: [[1, Words.all.textSizeNormal], [1.35, Words.all.textSizeLarge], [2, Words.all.textSizeLargest]].map(([scale, word]) => ({
                    "value": scale,
                    "word": word,
                    "size": Theme.fontSize(7.3 * Theme.shrink, scale, Theme.sansCapital)
                }))
        current: sheet.settings.textScale
        onChosen: value => sheet.chosen("text_scale", value)
    }
    AccessChoice {
        setting: "palette"
        name: Words.all.colours ?? ""
        values: [["own", sheet.darkByItself ? Words.all.coloursDark : Words.all.coloursLight], ["other", sheet.darkByItself ? Words.all.coloursLight : Words.all.coloursDark], ["contrast", Words.all.coloursContrast]].map(([palette, word]) => ({
                    "value": palette,
                    "word": word
                }))
        current: sheet.settings.palette
        onChosen: value => sheet.chosen("palette", value)
    }
    AccessChoice {
        setting: "less-motion"
        name: Words.all.motion ?? ""
        values: [[false, Words.all.motionUsual], [true, Words.all.motionLess]].map(([less, word]) => ({
                    "value": less,
                    "word": word
                }))
        current: sheet.settings.lessMotion
        onChosen: value => sheet.chosen("less_motion", value)
    }
    AccessChoice {
        setting: "lowered"
        name: Words.all.buttonsPlace ?? ""
        visible: sheet.canLower
        values: [[false, Words.all.buttonsUsual], [true, Words.all.buttonsLow]].map(([low, word]) => ({
                    "value": low,
                    "word": word
                }))
        current: sheet.settings.lowered
        onChosen: value => sheet.chosen("lowered", value)
    }
    AccessSpeech {
        width: parent.width
        speech: sheet.speech
        settings: sheet.settings
    }
    Label {
        text: Words.fill(Words.all.asksAfter, {
            "n": sheet.patience
        })
        width: parent.width
        color: Theme.caption
        font.pixelSize: Theme.sizeCaption
    }

    buttons: KioskButton {
        objectName: "done"
        text: Words.all.done ?? ""
        textSize: Theme.sizeLead
        primary: true
        onClicked: sheet.closed()
    }
}
