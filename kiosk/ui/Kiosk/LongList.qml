import QtQuick

// Rows that may be very many. Moved by the finger, by two buttons, by the arrow keys and by jumpTo.
FocusScope {
    id: box

    property alias model: list.model
    property alias delegate: list.delegate
    // What stands above the first row, and beneath the last, and moves with them; may be null.
    property Component opening: null
    property Component ending: null
    // Where it begins: a row, or -1 for the very top, and how much of that row is past.
    property int startRow: -1
    property real startPart: 0
    readonly property int firstRow: Math.max(0, list.topRow)

    signal moved(int row, real part)

    function jumpTo(row: int) {
        glide.stop();
        list.positionViewAtIndex(row, ListView.Beginning);
        list.currentIndex = row;
        list.tell();
    }
    function showStart() {
        if (box.startRow < 0) {
            list.positionViewAtBeginning();
            return;
        }
        list.positionViewAtIndex(Math.min(box.startRow, list.count - 1), ListView.Beginning);
        const row = list.itemAtIndex(box.startRow);
        if (row) {
            list.contentY += row.height * box.startPart;
            list.returnToBounds();
        }
    }

    Component.onCompleted: Qt.callLater(showStart)

    ListView {
        id: list

        readonly property int topRow: indexAt(width / 2, contentY + 1)
        // While it is read aloud the current row is there at once: what glides by is made and lost.
        property bool beingRead: false

        function page(direction: int) {
            glide.stop();
            const last = originY + contentHeight - height;
            glide.to = Math.max(originY, Math.min(last, contentY + direction * height * 0.85));
            glide.start();
        }
        function tell() {
            const row = itemAtIndex(topRow);
            box.startRow = topRow;
            box.startPart = row ? (contentY - row.y) / row.height : 0;
            box.moved(box.startRow, box.startPart);
        }

        width: parent.width - Theme.target - Theme.gutter
        height: parent.height
        anchors.left: parent.left
        header: box.opening ? head : null
        footer: box.ending
        reuseItems: true
        // Rows made ahead of time are made later, when the page may be gone already.
        cacheBuffer: 0
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: list.beingRead ? 0 : Theme.pageDuration
        // Else the highlight, which nobody sees, grows to its size for seconds, frame after frame.
        highlightResizeDuration: 0
        onMovementEnded: tell()
        onActiveFocusChanged: {
            if (activeFocus && (!currentItem || currentItem.y + currentItem.height < contentY || currentItem.y > contentY + height))
                currentIndex = Math.max(0, topRow);
        }

        NumberAnimation {
            id: glide

            target: list
            property: "contentY"
            duration: Theme.pageDuration
            easing.type: Easing.InOutQuad
            onFinished: list.tell()
        }
    }
    Component {
        id: head

        Item {
            onHeightChanged: {
                if (box.startRow < 0)
                    Qt.callLater(box.showStart);
            }
            width: ListView.view.width
            height: Math.max(above.height + Theme.unit * 11, Theme.landscape ? 0 : Theme.viewSize.height * 0.4)

            Loader {
                id: above

                y: Theme.unit * 6
                width: parent.width
                sourceComponent: box.opening
            }
        }
    }
    Rectangle {
        width: list.width
        height: Theme.unit * 6
        anchors.bottom: list.bottom
        anchors.left: list.left
        visible: !list.atYEnd
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(Theme.ground.r, Theme.ground.g, Theme.ground.b, 0)
            }
            GradientStop {
                position: 1
                color: Theme.ground
            }
        }
    }
    Column {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.gap
        visible: list.contentHeight > list.height

        KioskButton {
            objectName: "scroll-up"
            width: Theme.target
            height: Theme.primaryTarget
            textSize: Theme.target / 2
            icon: "up"
            name: Words.all.moreAbove ?? ""
            enabled: !list.atYBeginning
            onClicked: list.page(-1)
        }
        KioskButton {
            objectName: "scroll-down"
            width: Theme.target
            height: Theme.primaryTarget
            textSize: Theme.target / 2
            icon: "down"
            name: Words.all.moreBelow ?? ""
            enabled: !list.atYEnd
            onClicked: list.page(1)
        }
    }
    Connections {
        target: Theme

        function onScaleChanged() {
            Qt.callLater(box.showStart);
        }
    }
}
