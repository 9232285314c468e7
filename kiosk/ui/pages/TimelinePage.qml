import QtQuick
import Kiosk

// What happened and when: a ribbon of entries, the chosen one in full above it, and the eras and
// years as ways into it.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property var eras
    required property var entries
    required property var years
    required property var marks

    property int chosen: Math.max(0, Math.min(entries.length - 1, recall("entry", 0)))
    // At the largest text the card needs the whole height, and the controls stand beside it.
    readonly property bool beside: Theme.landscape && Theme.scale > 1.9
    readonly property bool roomy: Theme.scale < 1.2
    readonly property bool leadAbove: !beside && Theme.scale < 1.9
    readonly property real side: page.width - Theme.margin * 2

    function choose(index: int) {
        if (index < 0 || index >= page.entries.length || index === page.chosen)
            return;
        page.chosen = index;
        page.remembered({
            "entry": index
        });
    }
    function jump(index: int) {
        page.choose(index);
        ribbon.show(true);
    }
    function lastThatBegan(list: var, index: int): int {
        let found = -1;
        for (let i = 0; i < list.length && list[i].first <= index; ++i)
            found = i;
        return found;
    }

    Item {
        id: head

        x: Theme.margin
        y: Theme.unit * (Theme.landscape ? 2 : 5)
        width: page.side
        height: Theme.landscape ? Math.max(title.height, leadHeight) : title.height + leadHeight

        readonly property real leadHeight: leadWords.visible ? leadWords.implicitHeight + Theme.unit : 0

        Heading {
            id: title

            text: page.heading
            font.pixelSize: Theme.landscape ? Theme.sizeH2 : Theme.sizeH1
            anchors.left: parent.left
            anchors.top: parent.top
            width: leadWords.visible && Theme.landscape ? parent.width * 0.46 : parent.width
        }
        MarkupText {
            id: leadWords

            measured: false
            text: page.lead
            visible: page.leadAbove && text !== ""
            color: Theme.caption
            font.pixelSize: Theme.landscape || !page.roomy ? Theme.sizeCaption : Theme.sizeBody
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: Theme.landscape ? parent.width * 0.5 : parent.width
        }
    }
    EntryCard {
        id: card

        anchors.top: head.bottom
        anchors.topMargin: Theme.unit * (Theme.landscape ? 1.5 : 2.5)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: page.beside ? parent.bottom : controls.top
        anchors.bottomMargin: page.beside ? Theme.unit * 3 : 0
        width: page.beside ? page.side * 0.6 : page.side
        entry: page.entries[page.chosen]
        lead: page.leadAbove ? "" : page.lead
        onSourceChosen: sourceId => page.sourceChosen(sourceId)
    }
    Item {
        id: controls

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 1.5
        width: page.beside ? page.width - Theme.margin * 1.5 - card.width : page.width
        height: turning.y + turning.height

        TimelineRibbon {
            id: ribbon

            width: parent.width
            height: implicitHeight
            entries: page.entries
            marks: page.marks
            chosen: page.chosen
            detailed: page.roomy || page.beside
            lines: page.beside ? 7 : page.roomy ? 5 : Theme.scale < 1.9 ? 3 : 4
            bounded: page.beside
            endMargin: page.beside ? 0 : Theme.margin - Theme.unit
            objectName: "ribbon"
            focus: true
            onPicked: index => page.choose(index)
            onStepped: by => page.choose(page.chosen + by)
        }
        JumpStrip {
            id: eraStrip

            x: page.beside ? Theme.gutter : Theme.margin
            width: parent.width - (page.beside ? x + Theme.margin / 2 : x * 2)
            anchors.top: ribbon.bottom
            anchors.topMargin: Theme.gap
            names: page.eras.map(era => era.label)
            present: page.marks[ribbon.at].era
            leastWidth: Theme.sizeCaption * 11
            mostRows: Theme.landscape ? 1 : 2
            tourStop: true
            onPicked: index => page.jump(page.eras[index].first)
        }
        Item {
            id: turning

            readonly property bool inOneRow: Theme.landscape && !page.beside
            readonly property real row: Math.max(earlier.implicitHeight, later.implicitHeight)
            // Where their words are long, the two share the row.
            readonly property real half: (width - Theme.gutter) / 2

            x: eraStrip.x
            width: eraStrip.width
            height: inOneRow ? row : row + yearStrip.implicitHeight + Theme.gap * 2
            anchors.top: eraStrip.bottom
            anchors.topMargin: Theme.gap * 1.5

            KioskButton {
                id: earlier

                objectName: "earlier"
                width: Math.min(implicitWidth, turning.half)
                anchors.left: parent.left
                anchors.bottom: parent.bottom
                large: true
                icon: "back"
                text: Words.all.earlier ?? ""
                enabled: page.chosen > 0
                onClicked: page.jump(page.chosen - 1)
            }
            JumpStrip {
                id: yearStrip

                anchors.top: parent.top
                anchors.left: turning.inOneRow ? earlier.right : parent.left
                anchors.right: turning.inOneRow ? later.left : parent.right
                anchors.leftMargin: turning.inOneRow ? Theme.gutter : 0
                anchors.rightMargin: anchors.leftMargin
                names: page.years.map(year => String(year.year))
                present: page.lastThatBegan(page.years, ribbon.at)
                leastWidth: Math.max(Theme.primaryTarget, textSize * 2.6)
                leastHeight: Theme.primaryTarget
                textSize: page.roomy ? Theme.sizeBody : Theme.sizeCaption
                onPicked: index => page.jump(page.years[index].first)
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.verticalCenter: later.verticalCenter
                text: Words.fill(Words.all.position, {
                    "n": page.chosen + 1,
                    "total": page.entries.length
                })
                visible: !turning.inOneRow && implicitWidth < later.x - earlier.x - earlier.width - Theme.gutter * 2
                color: Theme.caption
                font.pixelSize: Theme.sizeCaption
            }
            KioskButton {
                id: later

                objectName: "later"
                width: Math.min(implicitWidth, turning.half)
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                large: true
                tourStop: true
                icon: "next"
                iconAfter: true
                text: Words.all.later ?? ""
                enabled: page.chosen < page.entries.length - 1
                onClicked: page.jump(page.chosen + 1)
            }
        }
    }
}
