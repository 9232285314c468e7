import QtQuick
import Kiosk

// One idea: words on one side, a drawing or a picture on the other; above it in portrait.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property string body
    required property string art
    required property var picture
    required property var hard
    required property int position
    required property int total
    required property var previous
    required property var next
    required property var citations

    // At the largest text the words need the whole width.
    readonly property bool beside: Theme.landscape && Theme.scale < 1.9
    readonly property bool above: !Theme.landscape && Theme.scale < 1.9
    readonly property bool hasImage: art !== "" || picture !== ""
    readonly property bool pictureOpen: picture !== "" && (picture.gate === "" || isOpen("picture"))

    Item {
        id: image

        visible: page.hasImage && (page.beside || page.above)
        anchors.right: parent.right
        anchors.top: parent.top
        width: page.beside ? parent.width * 0.46 : parent.width
        height: page.beside ? parent.height : parent.height * 0.38

        ArtView {
            anchors.fill: parent
            name: page.art
            clip: true
        }
        Image {
            anchors.fill: parent
            anchors.bottomMargin: caption.height
            visible: page.pictureOpen
            source: page.pictureOpen ? page.picture.file : ""
            sourceSize: Qt.size(parent.width, parent.height)
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: page.picture.alt ?? ""
        }
        Label {
            id: caption

            anchors.bottom: parent.bottom
            width: parent.width - Theme.gutter
            visible: page.pictureOpen
            text: page.pictureOpen ? page.picture.caption + "  " + page.picture.credit : ""
            color: Theme.caption
            font.pixelSize: Theme.sizeCaption
        }
        Loader {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.margin / 2
            active: page.picture !== "" && !page.pictureOpen
            sourceComponent: Gate {
                key: "gate:picture"
                behind: page.picture.gate
                onContinued: page.gateOpened("picture")
            }
        }
    }

    ScrollColumn {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: page.above && page.hasImage ? image.height + Theme.unit * 3 : Theme.unit * 5
        width: page.beside && page.hasImage ? parent.width * 0.54 - Theme.margin - Theme.gutter * 2 : parent.width - Theme.margin * 2
        height: parent.height - y - turning.height - Theme.unit * 4.5
        spacing: Theme.unit * 2.5
        startAt: page.recall("scroll", 0)
        onMoved: position => page.remembered({
                "scroll": position
            })

        Label {
            text: Words.fill(Words.all.position, {
                "n": page.position,
                "total": page.total
            })
            visible: page.total > 1
            width: parent.width
            color: Theme.accent
            font.pixelSize: Theme.sizeCaption
            font.weight: Font.DemiBold
        }
        Heading {
            text: page.heading
            width: parent.width
        }
        MarkupText {
            text: page.lead
            width: parent.width
            font.pixelSize: Theme.sizeLead
            leading: 1.4
        }
        MarkupText {
            text: page.body
            width: parent.width
            color: Theme.secondary
        }
        Loader {
            width: parent.width
            active: page.hard !== ""
            visible: active
            sourceComponent: page.isOpen("passage") ? passage : gate
        }
        SourceChips {
            width: parent.width
            sources: page.citations
            tourStop: true
            onChosen: sourceId => page.sourceChosen(sourceId)
        }
    }

    Component {
        id: gate

        Gate {
            key: "gate:passage"
            behind: page.hard.behind
            onContinued: page.gateOpened("passage")
        }
    }
    Component {
        id: passage

        MarkupText {
            objectName: "passage"
            text: page.hard.text
            color: Theme.secondary
        }
    }

    Item {
        id: turning

        x: Theme.margin
        width: words.width
        // Not whether they are visible: behind a silence nothing is, and the words must stay where they are.
        height: Math.max(page.previous !== "" ? previous.implicitHeight : 0, page.next !== "" ? next.implicitHeight : 0)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 2

        KioskButton {
            id: previous

            objectName: "previous"
            large: true
            anchors.left: parent.left
            height: parent.height
            icon: "back"
            text: Words.all.previous ?? ""
            visible: page.previous !== ""
            onClicked: page.neighbourChosen(page.previous.page)
        }
        KioskButton {
            id: next

            objectName: "next"
            large: true
            anchors.right: parent.right
            height: parent.height
            icon: "next"
            iconAfter: true
            text: Words.all.next ?? ""
            visible: page.next !== ""
            onClicked: page.neighbourChosen(page.next.page)
        }
    }
}
