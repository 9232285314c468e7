import QtQuick

// Where speech is reading: a control takes the focus, a text is framed by a ring that has it.
Item {
    id: cursor

    required property SpeechModel speech
    // What is on the screen, in the order in which it is read.
    required property var roots
    // Whether nothing comes or goes: what is still fading in cannot be read yet.
    required property bool settled

    // Scroll whatever holds `item` until it is seen, from its beginning if it is long. The row that
    // it lies in becomes the current one of its list, or the list would give the focus to another.
    function reveal(item: Item) {
        for (let flick = item.parent, inside = item, held = null; flick; held = inside, inside = flick, flick = flick.parent) {
            if (flick.flickableDirection === undefined)
                continue;
            if (flick.beingRead !== undefined && held?.index !== undefined) {
                flick.beingRead = true;
                flick.currentIndex = held.index;
            }
            const at = item.mapToItem(flick.contentItem, 0, 0);
            flick.contentX = place(at.x, item.width, flick.contentX, flick.width, flick.originX, flick.contentWidth);
            flick.contentY = place(at.y, item.height, flick.contentY, flick.height, flick.originY, flick.contentHeight);
        }
    }
    function place(start: real, length: real, from: real, room: real, origin: real, whole: real): real {
        const around = Math.min(Theme.ring * 2, Math.max(0, (room - length) / 2));
        const wanted = start < from || length + around * 2 > room ? start - around : start + length > from + room ? start + length - room + around : from;
        return Math.max(origin, Math.min(wanted, origin + Math.max(0, whole - room)));
    }

    function attend() {
        if (cursor.settled && cursor.Window.window)
            cursor.speech.attend(cursor.roots, cursor.Window.window);
    }

    onRootsChanged: {
        cursor.speech.leave(cursor.roots);
        Qt.callLater(attend);
    }
    onSettledChanged: Qt.callLater(attend)
    Component.onCompleted: Qt.callLater(attend)

    Connections {
        target: cursor.speech

        function onScrolled(list, row) {
            if (list.beingRead !== undefined)
                list.beingRead = true;
            list.positionViewAtIndex(row, ListView.Contain);
            list.forceLayout();
        }
        function onReached(item, isControl) {
            cursor.reveal(item);
            ring.parent = isControl ? cursor : item;
            ring.visible = !isControl;
            (isControl ? item : ring).forceActiveFocus();
        }
    }
    Rectangle {
        id: ring

        objectName: "reading"
        anchors.fill: parent
        anchors.margins: -Theme.ring * 1.5
        radius: Theme.radius
        color: "transparent"
        border.color: Theme.light
        border.width: Theme.ring
        visible: false
    }
}
