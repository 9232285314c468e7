import QtQuick

// How far the film has come, and what can be done with it. Where it cannot be shown, a quiet line.
Item {
    id: controls

    required property FilmModel player
    property bool hasCaptions: false
    property bool hasSound: true
    readonly property bool shown: player.showing !== "unshown"
    readonly property bool running: player.showing === "playing"
    readonly property bool begun: running || player.showing === "paused" || player.showing === "ended"

    function clock(seconds: real): string {
        const whole = Math.floor(seconds + 0.001);
        return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
    }

    implicitHeight: shown ? content.implicitHeight : note.implicitHeight

    Label {
        id: note

        objectName: "film-unshown"
        width: parent.width
        text: Words.all.filmUnshown ?? ""
        visible: !controls.shown
        color: Theme.secondary
    }
    Column {
        id: content

        readonly property real gap: Math.max(Theme.gap, Theme.unit * 2)

        width: parent.width
        spacing: Theme.unit * 1.5
        visible: controls.shown

        Item {
            width: parent.width
            height: time.height

            // Films run the same way in every script.
            Rectangle {
                id: bar

                LayoutMirroring.enabled: false
                anchors.left: parent.left
                anchors.leftMargin: Theme.mirrored ? time.width + Theme.gutter : 0
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - time.width - Theme.gutter
                height: Theme.unit
                radius: height / 2
                color: Theme.raised
                border.color: Theme.line
                border.width: Math.max(1, Theme.unit / 8)

                Rectangle {
                    LayoutMirroring.enabled: false
                    anchors.left: parent.left
                    width: controls.player.length > 0 ? Math.max(parent.height, parent.width * Math.min(1, controls.player.seconds / controls.player.length)) : 0
                    height: parent.height
                    radius: height / 2
                    color: Theme.accent
                    visible: controls.begun
                }
            }
            Label {
                id: time

                objectName: "film-time"
                anchors.right: parent.right
                width: Math.max(implicitWidth, Theme.sizeCaption * 5)
                text: controls.player.length > 0 ? Words.fill(Words.all.position, {
                    "n": controls.clock(controls.player.seconds),
                    "total": controls.clock(controls.player.length)
                }) : ""
                color: Theme.caption
                font.pixelSize: Theme.sizeCaption
                font.features: {
                    "tnum": 1
                }
                horizontalAlignment: Text.AlignRight
            }
        }
        // What does not fit beside the first two stands beneath them.
        Flow {
            width: parent.width
            spacing: content.gap

            Row {
                spacing: content.gap

                KioskButton {
                    id: play

                    readonly property real words: Math.ceil(Math.max(playWord.advanceWidth, pauseWord.advanceWidth)) + 2

                    objectName: "film-play"
                    // As wide for the one word as for the other.
                    width: padding * 2 + textSize * 1.15 + Theme.unit * 1.5 + words
                    primary: true
                    icon: controls.running ? "pause" : "play"
                    text: (controls.running ? Words.all.filmPause : Words.all.filmPlay) ?? ""
                    textSize: Theme.sizeBar
                    onClicked: {
                        if (controls.running)
                            controls.player.pause();
                        else
                            controls.player.play();
                    }
                }
                KioskButton {
                    objectName: "film-restart"
                    large: true
                    icon: "restart"
                    text: Words.all.filmRestart ?? ""
                    textSize: Theme.sizeBar
                    enabled: controls.begun
                    onEnabledChanged: {
                        if (!enabled && focus)
                            play.forceActiveFocus();
                    }
                    onClicked: controls.player.restart()
                }
            }
            Row {
                spacing: content.gap

                KioskButton {
                    objectName: "film-captions"
                    large: true
                    icon: "captions"
                    text: Words.all.filmCaptions ?? ""
                    textSize: Theme.sizeBar
                    selected: controls.player.captionsOn
                    visible: controls.hasCaptions
                    onClicked: controls.player.toggleCaptions()
                }
                FilmVolume {
                    height: play.height
                    level: controls.player.volume
                    most: controls.player.mostVolume
                    visible: controls.hasSound
                    onChosen: level => controls.player.chooseVolume(level)
                }
            }
        }
    }
    TextMetrics {
        id: playWord

        font.family: Theme.sans
        font.pixelSize: Theme.sizeBar
        font.weight: Font.DemiBold
        text: Words.all.filmPlay ?? ""
    }
    TextMetrics {
        id: pauseWord

        font: playWord.font
        text: Words.all.filmPause ?? ""
    }
}
