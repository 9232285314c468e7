import QtQuick

// The film in its place: the poster until it plays, its frames, and the captions beneath on a
// ground of their own. A touch on it repeats the button that plays and pauses.
Item {
    id: stage

    required property FilmModel player
    // The poster's address, and the poster in words.
    required property string poster
    required property string alt
    property bool hasCaptions: false
    // Room at the end of the line that the captions use and the picture does not.
    property real reserved: 0
    readonly property bool shown: player.showing !== "unshown"
    readonly property bool running: player.showing === "playing"

    // As many lines as the longest caption can need.
    readonly property int lines: Math.max(2, Math.ceil(84 * 0.5 * Theme.sizeBody / Math.max(1, width - Theme.unit * 4)))
    readonly property real band: hasCaptions && shown ? Math.ceil(lines * Theme.sizeBody * 1.42 + Theme.unit * 2.5) : 0
    readonly property real pictureRoom: width - reserved
    readonly property real pictureHeight: Math.round(Math.min(height - band, pictureRoom * 9 / 16))

    function toggle() {
        if (stage.running)
            stage.player.pause();
        else
            stage.player.play();
    }

    Item {
        id: frame

        anchors.left: parent.left
        anchors.leftMargin: Math.round((stage.pictureRoom - width) / 2)
        width: Math.min(stage.pictureRoom, Math.round(height * 16 / 9))
        height: stage.pictureHeight
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: stage.alt

        Rectangle {
            anchors.fill: parent
            color: Theme.surface
        }
        Image {
            id: poster

            objectName: "poster"
            anchors.fill: parent
            source: stage.poster
            sourceSize: Theme.viewSize
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            autoTransform: true
            visible: !screen.lit
        }
        Heading {
            anchors.centerIn: parent
            width: parent.width - Theme.unit * 12
            text: poster.status === Image.Error && !screen.lit ? stage.alt : ""
            color: Theme.secondary
            font.pixelSize: Theme.sizeH3
            leading: 1.4
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        FilmScreen {
            id: screen

            objectName: "screen"
            anchors.fill: parent
            player: stage.player
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: Theme.line
            border.width: Math.max(1, Theme.unit / 8)
            opacity: 0.6
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.primaryTarget * 1.5
            height: width
            radius: width / 2
            color: Qt.alpha(Theme.ground, 0.8)
            border.color: Theme.line
            border.width: Math.max(1, Theme.unit / 4)
            visible: stage.shown && !stage.running && poster.status !== Image.Error

            Icon {
                anchors.centerIn: parent
                name: "play"
                size: parent.width * 0.5
            }
        }
        Ground {
            enabled: stage.shown
            onTapped: stage.toggle()
        }
    }
    // A caption that is longer than it should be grows upwards.
    Rectangle {
        anchors.bottom: frame.bottom
        anchors.bottomMargin: -stage.band
        width: parent.width
        height: Math.max(stage.band, words.implicitHeight + Theme.unit * 2)
        color: Theme.ground
        visible: stage.band > 0

        Label {
            id: words

            objectName: "caption"
            anchors.centerIn: parent
            width: parent.width - Theme.unit * 4
            text: stage.player.caption
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
