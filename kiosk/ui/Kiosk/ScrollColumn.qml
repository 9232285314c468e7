import QtQuick

// A column of text that may be longer than its place: moved by the finger, or by two buttons that
// appear only when there is more.
FocusScope {
    id: column

    default property alias content: holder.data
    property alias spacing: holder.spacing
    property real startAt: 0
    // What lies beneath it, into which its lower edge fades.
    property color ground: Theme.ground
    readonly property real fullHeight: holder.implicitHeight
    readonly property real position: flick.contentY
    readonly property real contentHeight: flick.contentHeight
    readonly property bool overflows: holder.implicitHeight > height + 1
    // The width that is left in any case, whether the two buttons are there or not.
    readonly property real leastWidth: width - Theme.target - Theme.gutter
    readonly property real contentWidth: width - (overflows ? Theme.target + Theme.gutter : 0)

    signal moved(real position)

    function ensureVisible(item: Item) {
        const top = item.mapToItem(holder, 0, 0).y;
        const before = Math.max(0, top - Theme.unit);
        // Above where the words fade.
        const after = Math.min(flick.maximum, top + item.height - flick.height + Theme.unit * 7);
        if (flick.contentY < after)
            flick.contentY = Math.min(before, after);
        else if (top < flick.contentY)
            flick.contentY = before;
    }

    // Bring an item that is not seen as a whole to the top, so that it is read from its beginning.
    function reveal(item: Item) {
        const top = item.mapToItem(holder, 0, 0).y;
        if (top < flick.contentY || top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(flick.maximum, top));
    }

    Component.onCompleted: Qt.callLater(() => flick.contentY = Math.min(column.startAt, flick.maximum))

    // A little wider than what scrolls, so that the ring around what has the focus is not cut.
    Item {
        id: pane

        readonly property real edge: Theme.ring * 2

        anchors.left: parent.left
        anchors.leftMargin: -edge
        y: -edge
        width: column.contentWidth + edge * 2
        height: column.height + edge + (flick.contentY < flick.maximum - 1 ? 0 : edge)
        clip: true

        Flickable {
            id: flick

            readonly property real maximum: Math.max(0, contentHeight - height)

            function page(direction: int) {
                glide.to = Math.max(0, Math.min(maximum, contentY + direction * height * 0.8));
                glide.restart();
            }

            x: pane.edge
            y: pane.edge
            width: column.contentWidth
            height: column.height
            contentHeight: holder.implicitHeight
            interactive: column.overflows
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            onMovementEnded: column.moved(contentY)

            NumberAnimation {
                id: glide

                target: flick
                property: "contentY"
                duration: Theme.pageDuration
                easing.type: Easing.InOutQuad
                onFinished: column.moved(flick.contentY)
            }
            Column {
                id: holder

                width: flick.width
            }
        }
    }
    // The focus may have come by a key to something that is not in sight.
    Connections {
        target: column.Window.window

        function onActiveFocusItemChanged() {
            const item = column.Window.activeFocusItem;
            for (let around = item; around && column.overflows; around = around.parent) {
                if (around === holder)
                    column.ensureVisible(item);
            }
        }
    }
    // Says that the text goes on, where a line is cut by the edge.
    Rectangle {
        width: column.contentWidth
        height: Theme.unit * 6
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        visible: column.overflows && flick.contentY < flick.maximum - 1
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(column.ground.r, column.ground.g, column.ground.b, 0)
            }
            GradientStop {
                position: 1
                color: column.ground
            }
        }
    }
    Column {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.gap
        visible: column.overflows

        KioskButton {
            objectName: "scroll-up"
            width: Theme.target
            textSize: Theme.target / 2
            icon: "up"
            name: Words.all.moreAbove ?? ""
            enabled: flick.contentY > 1
            onClicked: flick.page(-1)
        }
        KioskButton {
            objectName: "scroll-down"
            width: Theme.target
            textSize: Theme.target / 2
            icon: "down"
            name: Words.all.moreBelow ?? ""
            enabled: flick.contentY < flick.maximum - 1
            onClicked: flick.page(1)
        }
    }
}
