import QtQuick

// Listening: this page, or everything that is chosen; how fast, and how loud.
Column {
    id: rows

    required property SpeechModel speech
    required property var settings
    readonly property var paces: [0.75, 1, 1.25, 1.5]

    spacing: Theme.gutter
    // Room for the ring of the last row.
    bottomPadding: Theme.ring * 2

    Label {
        text: Words.all.listen ?? ""
        color: Theme.secondary
    }
    Flow {
        width: parent.width
        spacing: Theme.gutter

        KioskButton {
            objectName: "listen"
            text: Words.all.listenToPage ?? ""
            textSize: Theme.sizeLead
            large: true
            onClicked: rows.speech.listen()
        }
        KioskButton {
            objectName: "speech"
            text: Words.all.readAloud ?? ""
            textSize: Theme.sizeLead
            selected: rows.speech.on
            large: true
            Accessible.selected: selected
            onClicked: rows.speech.toggle()
        }
    }
    LevelRow {
        width: parent.width
        text: Words.all.speakingPace ?? ""
        lessText: Words.all.slower ?? ""
        moreText: Words.all.faster ?? ""
        lessName: "slower"
        moreName: "faster"
        level: rows.paces.indexOf(rows.settings.speechRate) + 1
        count: rows.paces.length
        least: 1
        onStepped: by => rows.speech.changePace(by)
    }
    LevelRow {
        width: parent.width
        text: Words.fill(Words.all.filmVolume, {
            "n": level,
            "total": count
        })
        told: text
        lessText: Words.all.filmSofter ?? ""
        moreText: Words.all.filmLouder ?? ""
        lessName: "softer"
        moreName: "louder"
        level: rows.settings.volume
        count: 5
        onStepped: by => rows.speech.changeVolume(by)
    }
}
