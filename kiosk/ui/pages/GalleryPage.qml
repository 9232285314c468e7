import QtQuick
import Kiosk

// Pictures, one at a time and large, with the words that belong to it; all of them in a strip.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property var pictures

    property int chosen: Math.max(0, Math.min(recall("picture", 0), pictures.length - 1))
    readonly property var shown: pictures[chosen] ?? ({})
    readonly property bool open: !shown.gate || isOpen("picture:" + chosen)
    readonly property bool beside: Theme.landscape
    // At the largest text the words need the height beside the picture for themselves.
    readonly property bool large: Theme.scale > 1.9
    readonly property bool captionFirst: large || (beside && Theme.scale > 1.2)
    readonly property bool many: pictures.length > 1

    function choose(index: int) {
        if (index < 0 || index >= page.pictures.length || index === page.chosen)
            return;
        page.chosen = index;
        words.ensureVisible(position);
        page.remembered({
            "picture": index
        });
    }

    ZoomPicture {
        id: view

        objectName: "picture"
        anchors.left: parent.left
        anchors.leftMargin: page.beside ? Theme.margin : 0
        y: page.beside ? Theme.unit * 5 : 0
        width: page.beside ? Math.min(height * 4 / 3, (parent.width - Theme.margin * 2) * (0.72 - Theme.scale * 0.12)) : parent.width
        height: page.beside ? foot.y - y - Theme.gutter - (page.large ? zooming.height + Theme.gutter : 0) : Math.min(width * 3 / 4, parent.height * 0.45)
        source: page.open ? page.shown.file ?? "" : ""
        alt: page.open ? page.shown.alt ?? "" : ""
        visible: page.open
        onSwept: direction => page.choose(page.chosen + (Theme.mirrored ? direction : -direction))
    }
    Loader {
        anchors.left: view.left
        anchors.leftMargin: page.beside ? 0 : Theme.margin
        anchors.verticalCenter: view.verticalCenter
        width: view.width - anchors.leftMargin * 2
        active: !page.open
        sourceComponent: gate
    }
    Component {
        id: gate

        Gate {
            key: "gate:picture"
            behind: page.shown.gate
            onContinued: page.gateOpened("picture:" + page.chosen)
            onPassed: page.choose(page.chosen + (page.chosen < page.pictures.length - 1 ? 1 : -1))
        }
    }
    Row {
        id: zooming

        anchors.left: page.beside && !page.large ? view.right : parent.left
        anchors.leftMargin: page.beside && !page.large ? Theme.unit * 5 : Theme.margin
        y: page.beside ? foot.y - height - Theme.gutter : view.height + Theme.gutter
        spacing: Theme.unit * 1.5

        KioskButton {
            objectName: "zoom-in"
            width: Theme.primaryTarget
            height: Theme.primaryTarget
            textSize: Theme.primaryTarget / 2
            icon: "plus"
            name: Words.all.zoomIn ?? ""
            enabled: page.open && view.canZoomIn
            onClicked: view.zoomIn()
        }
        KioskButton {
            objectName: "zoom-out"
            width: Theme.primaryTarget
            height: Theme.primaryTarget
            textSize: Theme.primaryTarget / 2
            icon: "minus"
            name: Words.all.zoomOut ?? ""
            enabled: view.zoomed
            onClicked: view.zoomOut()
        }
        KioskButton {
            objectName: "whole-picture"
            height: Theme.primaryTarget
            icon: "whole"
            text: Words.all.wholePicture ?? ""
            textSize: Theme.sizeBar
            enabled: view.zoomed
            onClicked: view.showWhole()
        }
    }
    ScrollColumn {
        id: words

        anchors.left: page.beside ? view.right : parent.left
        anchors.leftMargin: page.beside ? Theme.unit * 5 : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.beside ? view.y : zooming.y + zooming.height + Theme.unit * 4
        height: (page.beside && !page.large ? zooming.y : foot.y) - y - Theme.gutter
        spacing: Theme.unit * 2

        Heading {
            text: page.heading
            width: parent.width
            font.pixelSize: page.beside ? Theme.sizeH2 : Theme.sizeH1
        }
        Lead {
            visible: text !== "" && !page.captionFirst
        }
        Label {
            id: position

            text: Words.fill(Words.all.position, {
                "n": page.chosen + 1,
                "total": page.pictures.length
            })
            visible: page.many
            width: parent.width
            topPadding: Theme.unit * 2
            color: Theme.accent
            font.pixelSize: Theme.sizeCaption
            font.weight: Font.DemiBold
        }
        Heading {
            text: page.open ? page.shown.caption ?? "" : ""
            visible: text !== ""
            width: parent.width
            font.pixelSize: page.beside || Theme.scale > 1.2 ? Theme.sizeLead : Theme.sizeH3
            leading: 1.4
        }
        Label {
            text: page.open ? page.shown.credit ?? "" : ""
            visible: text !== ""
            width: parent.width
            color: Theme.caption
            font.pixelSize: Theme.sizeCaption
        }
        Lead {
            visible: text !== "" && page.captionFirst
            topPadding: Theme.unit * 3
        }
    }

    component Lead: MarkupText {
        text: page.lead
        width: parent.width
        color: Theme.secondary
    }
    Item {
        id: foot

        x: Theme.margin
        width: parent.width - Theme.margin * 2
        height: page.many ? (page.beside ? strip.height : strip.height + Theme.gutter + previous.height) : 0
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 3
        visible: page.many

        KioskButton {
            id: previous

            objectName: "previous"
            anchors.left: parent.left
            y: page.beside ? (parent.height - height) / 2 : parent.height - height
            large: true
            icon: "back"
            text: Words.all.previous ?? ""
            enabled: page.chosen > 0
            onEnabledChanged: {
                if (!enabled && focus)
                    next.forceActiveFocus();
            }
            onClicked: page.choose(page.chosen - 1)
        }
        PictureStrip {
            id: strip

            anchors.left: page.beside ? previous.right : parent.left
            anchors.right: page.beside ? next.left : parent.right
            anchors.leftMargin: page.beside ? Theme.gutter : 0
            anchors.rightMargin: page.beside ? Theme.gutter : 0
            pictures: page.pictures
            chosen: page.chosen
            onPicked: index => page.choose(index)
        }
        KioskButton {
            id: next

            objectName: "next"
            anchors.right: parent.right
            y: previous.y
            height: previous.height
            large: true
            icon: "next"
            iconAfter: true
            text: Words.all.next ?? ""
            tourStop: true
            enabled: page.chosen < page.pictures.length - 1
            onEnabledChanged: {
                if (!enabled && focus)
                    previous.forceActiveFocus();
            }
            onClicked: page.choose(page.chosen + 1)
        }
    }
}
