import QtQuick

// The entries side by side, each as far from the next as any other: the crowded night and the
// quiet years are equally easy to read. Moved by the finger; a touch chooses.
FocusScope {
    id: ribbon

    required property var entries
    required property var marks
    required property int chosen
    property bool detailed: true
    property real endMargin: 0
    // Whether it ends at its own edges rather than at those of the screen.
    property bool bounded: false
    // What the ribbon shows: the chosen entry, or the middle one once a finger has moved it.
    readonly property int at: moved ? middle : chosen
    property bool moved: false
    property int middle: 0
    readonly property bool moving: list.moving || glide.running
    readonly property real textSize: Theme.sizeCaption * (Theme.landscape || !detailed ? 1 : 1.2)
    property int lines: 5
    readonly property real cell: textSize * (detailed ? 11.4 : 9.4)

    signal picked(int index)
    signal stepped(int by)

    // Where the list has to stand for the entry to be in the middle. Qt alone knows the ends.
    function restFor(index: int): real {
        list.forceLayout();
        const before = list.contentX;
        list.positionViewAtIndex(index, ListView.Center);
        const rest = list.contentX;
        list.contentX = before;
        return rest;
    }
    function show(animated: bool) {
        if (list.width <= 0 || list.count === 0)
            return;
        ribbon.moved = false;
        list.cancelFlick();
        glide.stop();
        glide.to = ribbon.restFor(ribbon.chosen);
        if (animated)
            glide.start();
        else
            list.contentX = glide.to;
    }

    // The year, the line, and the words beneath it.
    implicitHeight: textSize * (1.4 + 1.25 * lines) + Theme.unit * 6
    activeFocusOnTab: true
    Keys.onLeftPressed: ribbon.stepped(Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: ribbon.stepped(Theme.mirrored ? -1 : 1)
    onChosenChanged: show(true)
    onCellChanged: Qt.callLater(ribbon.show, false)
    Component.onCompleted: show(false)
    Accessible.role: Accessible.List

    ListView {
        id: list

        anchors.fill: parent
        clip: ribbon.bounded
        orientation: ListView.Horizontal
        model: ribbon.entries
        leftMargin: ribbon.endMargin
        rightMargin: ribbon.endMargin
        boundsBehavior: Flickable.StopAtBounds
        // A flick carries one screen at most.
        flickDeceleration: Theme.mm * 1500
        maximumFlickVelocity: Math.sqrt(2 * flickDeceleration * width)
        cacheBuffer: 0
        onWidthChanged: Qt.callLater(ribbon.show, false)
        onMovementStarted: {
            glide.stop();
            ribbon.middle = ribbon.chosen;
            ribbon.moved = true;
        }
        onContentXChanged: {
            const index = moving ? indexAt(contentX + width / 2, 0) : -1;
            if (index >= 0)
                ribbon.middle = index;
        }

        NumberAnimation {
            id: glide

            target: list
            property: "contentX"
            duration: Theme.pageDuration
            easing.type: Easing.InOutQuad
        }

        delegate: TimelineMark {
            required property int index
            required property var modelData

            objectName: "entry:" + index
            width: ribbon.cell
            height: list.height
            entry: modelData
            place: ribbon.marks[index]
            firstOfAll: index === 0
            lastOfAll: index === list.count - 1
            beforeGap: ribbon.marks[index + 1]?.afterGap ?? false
            chosen: index === ribbon.chosen
            detailed: ribbon.detailed
            textSize: ribbon.textSize
            lines: ribbon.lines
            onClicked: {
                ribbon.picked(index);
                ribbon.show(true);
            }

            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.ring
                radius: Theme.radius
                color: "transparent"
                border.color: Theme.light
                border.width: Theme.ring
                visible: parent.chosen && ribbon.activeFocus && Theme.focusShown
            }
        }
    }
}
