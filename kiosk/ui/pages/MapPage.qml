import QtQuick
import Kiosk

// Places on a map, and beside it the same places as a list: whichever is touched, both tell of it.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property var maps

    property int current: Math.max(0, Math.min(maps.length - 1, recall("map", 0)))
    readonly property var map: maps[current]
    property int chosen: Math.min(map.places.length - 1, recall("place", -1))
    property int step: Math.min(map.steps.length - 1, recall("step", -1))

    readonly property bool beside: Theme.landscape
    readonly property bool roomy: Theme.scale < 1.2
    readonly property real side: width - Theme.margin * 2
    // In portrait the map takes the upper part, and nothing else that is touched stands there.
    readonly property real fold: Theme.viewSize.height * 0.46

    function keep() {
        page.remembered({
            "map": page.current,
            "place": page.chosen,
            "step": page.step,
            "zoom": view.zoom,
            "midX": view.midX,
            "midY": view.midY,
            "scroll": list.position
        });
    }
    function choose(index: int) {
        page.chosen = index === page.chosen ? -1 : index;
        view.show(page.chosen);
        page.keep();
    }
    function chooseStep(index: int) {
        page.step = index;
        if (page.chosen >= 0 && index >= 0 && !page.map.places[page.chosen].inside[index])
            page.chosen = -1;
        page.keep();
    }
    function turnTo(index: int) {
        if (index === page.current)
            return;
        page.chosen = -1;
        page.step = -1;
        page.current = index;
        view.reset();
        page.keep();
    }

    // Once the map has its size, by which its middle is bounded.
    Component.onCompleted: Qt.callLater(() => view.look(page.recall("zoom", 1), page.recall("midX", 0.5), page.recall("midY", 0.5)))
    Keys.onEscapePressed: event => {
        event.accepted = page.chosen >= 0;
        if (page.chosen >= 0)
            page.choose(page.chosen);
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.unit * 4
        width: page.side
        spacing: Theme.unit

        Heading {
            text: page.heading
            width: parent.width
            font.pixelSize: Theme.sizeH2
        }
        MarkupText {
            text: page.lead
            visible: text !== "" && page.roomy
            measured: false
            width: parent.width
            color: Theme.secondary
            leading: 1.35
        }
    }
    MapView {
        id: view

        readonly property real beneath: head.y + head.height + Theme.unit * 2.5
        readonly property real roomWide: page.beside ? page.side * 0.58 - zooming.width - Theme.gutter : page.side
        readonly property real roomHigh: (page.beside ? steps.y : page.fold) - beneath - credit.height - Theme.unit * (page.beside ? 3 : 1)

        objectName: "map"
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin + (page.beside ? 0 : Math.round((page.side - width) / 2))
        y: Math.round(beneath)
        width: Math.floor(Math.min(roomWide, roomHigh * aspect))
        height: Math.floor(width / aspect)
        map: page.map
        chosen: page.chosen
        step: page.step
        onPicked: index => page.choose(index)
        onMovingChanged: {
            if (!moving)
                page.keep();
        }
    }
    Label {
        id: credit

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: view.y + view.height + Theme.unit
        width: page.beside ? page.side * 0.58 : page.side
        text: (page.map.toScale ? "" : Words.all.notToScale + ". ") + page.map.credit
        color: Theme.caption
        font.pixelSize: Theme.fontSize(5.0, Theme.softScale, Theme.sansCapital)
    }
    ZoomButtons {
        id: zooming

        anchors.left: page.beside ? view.right : parent.left
        anchors.leftMargin: page.beside ? Theme.gutter : Theme.margin
        y: page.beside ? view.y : page.fold + Theme.unit * 2
        frame: view
        whole: Words.all.wholeMap ?? ""
        upright: page.beside
    }
    JumpStrip {
        id: choice

        anchors.left: page.beside ? list.left : zooming.right
        anchors.leftMargin: page.beside ? 0 : Theme.gutter
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.beside ? view.y : zooming.y
        names: page.maps.map(map => map.label)
        present: page.current
        leastWidth: Theme.primaryTarget * 2
        leastHeight: Theme.primaryTarget
        textSize: Theme.sizeBar
        mostRows: 2
        tourStop: true
        onPicked: index => page.turnTo(index)
    }
    JumpStrip {
        id: steps

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: page.beside ? parent.height - height - Theme.unit * 3 : Math.max(zooming.y + zooming.height, choice.visible ? choice.y + choice.height : 0) + Theme.gap * 1.5
        width: page.beside ? page.side * 0.58 : page.side
        height: visible ? implicitHeight : 0
        visible: page.map.steps.length > 0
        names: [Words.all.allTimes ?? "", ...page.map.steps]
        present: page.step + 1
        leastWidth: Theme.sizeCaption * 7
        mostRows: 2
        tourStop: true
        onPicked: index => page.chooseStep(index - 1)
    }
    PlaceList {
        id: list

        objectName: "places"
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        width: page.beside ? page.side * 0.42 - Theme.gutter * 1.5 : page.side
        y: page.beside ? (choice.visible ? choice.y + choice.height + Theme.gap * 2 : view.y) : steps.y + steps.height + Theme.gap * 2
        height: parent.height - y - Theme.unit * 3
        map: page.map
        chosen: page.chosen
        step: page.step
        after: page.roomy ? "" : page.lead
        startAt: page.recall("scroll", 0)
        onMoved: page.keep()
        onPicked: index => page.choose(index)
        onSourceChosen: sourceId => page.sourceChosen(sourceId)
        onPageChosen: pageId => page.pageChosen(pageId)
    }
}
