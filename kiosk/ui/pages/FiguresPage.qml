import QtQuick
import Kiosk

// Numbers, one at a time: first as a picture, then the number, then who says so. Beside it the
// others to choose from, and on request all that the sources tell instead.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property var figures
    required property real fullBar
    required property var cited

    property int current: Math.max(0, Math.min(figures.length - 1, recall("figure", 0)))
    property bool differs: recall("differs", 0) > 0 && asks
    property bool listing: recall("list", 0) > 0
    property real scrolled: recall("scroll", 0)
    property real differsScrolled: recall("differsScroll", 0)

    readonly property var figure: figures[current]
    readonly property bool asks: figure.others.length > 0 || figure.note !== ""
    readonly property bool several: figures.length > 1
    readonly property bool open: differs || listing && !listStands
    // At the largest text size everything but the figure makes way.
    readonly property bool roomy: Theme.scale < 1.9
    readonly property bool listStands: several && roomy
    // In portrait nothing above this line asks for a touch.
    readonly property real reach: Theme.viewSize.height * 0.4

    function choose(index: int) {
        page.current = index;
        page.differs = false;
        page.listing = false;
        page.scrolled = 0;
        page.differsScrolled = 0;
        page.keep();
        appear.restart();
    }

    function keep() {
        page.remembered({
            "figure": page.current,
            "differs": page.differs ? 1 : 0,
            "list": page.listing ? 1 : 0,
            "scroll": page.scrolled,
            "differsScroll": page.differsScrolled
        });
    }

    function close() {
        page.differs = false;
        page.listing = false;
        page.differsScrolled = 0;
        page.keep();
    }

    Keys.onEscapePressed: event => {
        event.accepted = page.open;
        if (page.open)
            page.close();
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.unit * 5
        width: parent.width - Theme.margin * 2
        spacing: Theme.unit

        Heading {
            objectName: "heading"
            text: page.differs ? Words.all.whyNumbersDiffer ?? "" : page.heading
            width: parent.width
            font.pixelSize: Theme.sizeH2
        }
        MarkupText {
            objectName: "lead"
            text: page.differs ? page.figure.note : page.lead
            visible: text !== "" && page.roomy
            // One short sentence may take the whole width; a note is read.
            measured: page.differs
            width: parent.width
            color: page.differs ? Theme.text : Theme.secondary
            font.pixelSize: Theme.landscape && page.differs ? Theme.sizeLead : Theme.sizeBody
            leading: 1.35
        }
    }

    Item {
        id: stage

        readonly property real railWidth: Theme.unit * (Theme.scale > 1.1 ? 56 : 50)
        readonly property bool railBeside: page.listStands && !page.open && Theme.landscape

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: head.bottom
        anchors.topMargin: Theme.unit * 3
        anchors.bottom: controls.top
        anchors.bottomMargin: Theme.unit * 2
        width: parent.width - Theme.margin * 2 - (railBeside ? railWidth + Theme.gutter * 2 : 0)

        NumberAnimation on opacity {
            id: appear

            running: false
            from: 0
            to: 1
            duration: Theme.pageDuration
        }

        // A figure of its own each time, so that the words begin at their beginning.
        Repeater {
            model: [page.figure]

            FigureStage {
                required property var modelData

                anchors.fill: parent
                figure: modelData
                bars: page.figures.filter(figure => figure.shownAs === "bars")
                fullBar: page.fullBar
                position: page.listStands ? Words.fill(Words.all.position, {
                    "n": page.current + 1,
                    "total": page.figures.length
                }) : ""
                after: page.roomy ? "" : page.lead
                roomy: page.roomy
                open: page.open
                fold: Math.max(0, page.reach - stage.y)
                startAt: page.scrolled
                onSourceChosen: sourceId => page.sourceChosen(sourceId)
                onMoved: position => {
                    page.scrolled = position;
                    page.keep();
                }
            }
        }

        Loader {
            active: page.differs
            anchors.left: parent.left
            width: parent.width
            y: Theme.landscape ? 0 : Math.max(0, page.reach - stage.y)
            height: parent.height - y
            sourceComponent: NumbersDiffer {
                objectName: "differ"
                figure: page.figure
                cited: page.cited[page.current]
                note: page.roomy ? "" : page.figure.note
                startAt: page.differsScrolled
                onSourceChosen: sourceId => page.sourceChosen(sourceId)
                onMoved: position => {
                    page.differsScrolled = position;
                    page.keep();
                }
            }
        }
        Loader {
            active: page.listing && page.open && !page.differs
            anchors.left: parent.left
            width: parent.width
            y: Theme.landscape ? 0 : Math.max(0, page.reach - stage.y)
            height: parent.height - y
            sourceComponent: FigureList {
                objectName: "figures"
                figures: page.figures
                current: page.current
                columns: Theme.landscape ? 2 : 1
                onChosen: index => page.choose(index)
            }
        }
    }

    FigureControls {
        id: controls

        anchors.left: stage.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 2 + (rail.active && !Theme.landscape ? rail.height + Theme.unit * 2 : 0)
        width: stage.width
        height: implicitHeight
        current: page.current
        total: page.figures.length
        asks: page.asks
        open: page.open
        opensList: page.several && !page.listStands
        onPreviousChosen: page.choose(page.current - 1)
        onNextChosen: page.choose(page.current + 1)
        onListChosen: {
            page.listing = true;
            page.keep();
        }
        onWhyChosen: {
            page.differs = true;
            page.keep();
        }
        onCloseChosen: page.close()
    }

    Loader {
        id: rail

        active: page.listStands && !page.open
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 2
        width: Theme.landscape ? stage.railWidth : parent.width - Theme.margin * 2
        height: Theme.landscape ? parent.height - stage.y - Theme.unit * 2 : Theme.unit * 38
        sourceComponent: FigureList {
            objectName: "figures"
            figures: page.figures
            current: page.current
            columns: Theme.landscape ? 1 : 2
            onChosen: index => page.choose(index)
        }
    }
}
