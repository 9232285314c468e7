import QtQuick
import Kiosk

// A film that plays when it is asked to; beside it, or below in portrait, all of it in words.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property var film

    readonly property bool beside: Theme.landscape
    // For school groups a film behind a gate is not there at all.
    readonly property bool there: film !== ""
    readonly property bool open: there && (film.gate === "" || isOpen("film"))
    readonly property bool shown: player.showing !== "unshown"
    readonly property bool hasCaptions: there && film.captions !== ""
    readonly property bool signs: open && shown && film.signLanguage !== ""
    readonly property real column: beside ? (width - Theme.margin * 2 - Theme.unit * 5) : width - Theme.margin * 2
    // The words need more of the width the larger they are.
    readonly property real share: Math.round(column * (0.86 - Theme.scale * 0.18))
    readonly property real signWidth: signs ? (beside ? words.width : column * 0.32) : 0
    readonly property real head: beside ? Theme.unit * 4 : 0

    FilmStage {
        id: stage

        objectName: "stage"
        anchors.left: parent.left
        anchors.leftMargin: page.beside || page.signs ? Theme.margin : 0
        y: page.head
        width: page.beside ? page.share : page.signs ? page.column : page.width
        height: page.beside ? foot.y - y - Theme.unit * 2 : pictureRoom * 9 / 16 + band
        reserved: page.beside || !page.signs ? 0 : page.signWidth + Theme.gutter
        visible: page.open
        player: page.player
        poster: page.open ? page.film.poster : ""
        alt: page.open ? page.film.alt : ""
        hasCaptions: page.hasCaptions
    }
    Rectangle {
        id: signing

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: stage.y
        width: page.signWidth
        height: page.beside ? Math.min(width * 9 / 16, page.height * 0.3) : stage.pictureHeight
        visible: page.signs
        color: Theme.surface
        border.color: Theme.line
        border.width: Math.max(1, Theme.unit / 8)

        Label {
            anchors.centerIn: parent
            width: parent.width - Theme.unit * 4
            text: Words.all.filmSignLanguage ?? ""
            color: Theme.secondary
            horizontalAlignment: Text.AlignHCenter
            visible: !signScreen.lit
        }
        FilmScreen {
            id: signScreen

            objectName: "sign-screen"
            anchors.fill: parent
            anchors.margins: parent.border.width
            player: page.player
            signs: true
        }
    }
    Loader {
        id: gate

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: page.beside ? (parent.height - height) * 0.4 : parent.height * 0.42
        width: page.beside ? page.share : page.column
        active: page.there && !page.open
        sourceComponent: Gate {
            key: "gate:film"
            behind: page.film.gate
            onContinued: page.gateOpened("film")
        }
    }
    FilmControls {
        id: foot

        // In portrait nothing that is touched lies in the upper part of the screen.
        readonly property real low: Math.max(stage.y + stage.height + Theme.unit * 1.5, Theme.viewSize.height * 0.4 - Theme.sizeCaption * 1.4)

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        width: page.width - Theme.margin * 2
        y: page.beside ? parent.height - height - Theme.unit * 2.5 : low
        visible: page.open
        player: page.player
        hasCaptions: page.hasCaptions
        hasSound: page.there && !page.film.silent
    }
    ScrollColumn {
        id: words

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        width: page.beside ? (page.there ? page.column - page.share : page.column) : page.column
        y: page.beside ? (page.signs ? signing.y + signing.height + Theme.gutter : gate.active ? gate.y : page.head) : page.open ? foot.y + foot.height + Theme.unit * 3 : Theme.unit * 6
        height: (page.open && page.beside ? foot.y : gate.active && !page.beside ? gate.y : parent.height) - Theme.unit * 2 - y
        spacing: Theme.unit * 2
        startAt: page.recall("scroll", 0)
        onMoved: position => page.remembered({
                "scroll": position
            })

        Heading {
            text: page.heading
            width: parent.width
            font.pixelSize: page.beside ? Theme.sizeH2 : Theme.sizeH1
        }
        MarkupText {
            text: page.lead
            visible: text !== ""
            width: parent.width
            font.pixelSize: Theme.sizeLead
            leading: 1.4
        }
        Label {
            text: page.open ? page.film.caption + "  " + page.film.credit : ""
            visible: text !== ""
            width: parent.width
            color: Theme.caption
            font.pixelSize: Theme.sizeCaption
        }
        Label {
            text: page.open ? Words.all.filmInWords ?? "" : ""
            visible: text !== ""
            width: parent.width
            topPadding: Theme.unit * 2
            color: Theme.accent
            font.pixelSize: Theme.sizeCaption
            font.weight: Font.DemiBold
        }
        MarkupText {
            text: page.open ? page.film.transcript : ""
            visible: text !== ""
            width: parent.width
            color: Theme.secondary
        }
    }
}
