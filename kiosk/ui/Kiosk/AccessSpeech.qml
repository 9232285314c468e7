import QtQuick

// Listening: this page, or everything that is chosen; how fast, and how loud.
Column {
    id: rows

    required property VisitModel visit
    readonly property SpeechModel speech: visit.heard
    readonly property var paces: [0.75, 1, 1.25, 1.5]

    spacing: Theme.gutter
    // Room for the ring of the last row.
    bottomPadding: Theme.ring * 2

    Label {
        text: Words.all.listen ?? ""
        color: Theme.secondary
        font.pixelSize: Theme.sizeLead
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
        level: rows.paces.indexOf(rows.visit.settings.speechRate) + 1
        count: rows.paces.length
        least: 1
        onStepped: by => rows.speech.changePace(by)
    }
    LevelRow {
        width: parent.width
        text: Words.all.volume ?? ""
        lessText: Words.all.quieter ?? ""
        moreText: Words.all.louder ?? ""
        lessName: "quieter"
        moreName: "louder"
        level: Math.round(rows.visit.settings.volume * 10)
        count: 10
        onStepped: by => rows.speech.changeVolume(by)
    }
}
