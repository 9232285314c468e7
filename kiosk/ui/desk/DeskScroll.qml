import QtQuick
import Kiosk

// Something long that is scrolled by the wheel, the bar or the keys; dragging selects text.
Item {
    id: scroll

    default property alias content: inside.data
    property alias contentY: flick.contentY
    readonly property alias viewHeight: flick.height
    property real bottomSpace: DeskLook.margin
    // What is kept in sight while rows above it still find their heights.
    property Item held: null
    readonly property real most: Math.max(0, flick.contentHeight - flick.height)

    function to(y: real) {
        flick.contentY = Math.max(0, Math.min(most, y));
    }
    function hold(item: Item) {
        held = item;
        show(item);
    }
    // Bring an item into sight.
    function show(item: Item) {
        const top = item.mapToItem(inside, 0, 0).y;
        const bottom = top + Math.min(item.height, flick.height - 80);
        if (top - 50 < flick.contentY)
            to(top - 50);
        else if (bottom + 40 > flick.contentY + flick.height)
            to(bottom + 40 - flick.height);
    }

    onMostChanged: {
        to(contentY);
        if (held)
            show(held);
    }

    Keys.onPressed: event => {
        const steps = {};
        steps[Qt.Key_PageDown] = flick.height * 0.85;
        steps[Qt.Key_PageUp] = -flick.height * 0.85;
        if (event.key in steps) {
            scroll.to(flick.contentY + steps[event.key]);
            event.accepted = true;
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.rightMargin: 12
        contentWidth: width
        contentHeight: inside.implicitHeight + scroll.bottomSpace
        interactive: false
        clip: true

        Column {
            id: inside

            width: flick.width
        }
    }
    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            scroll.held = null;
            scroll.to(flick.contentY - (event.pixelDelta.y || event.angleDelta.y * 0.8));
        }
    }
    Rectangle {
        id: bar

        anchors.right: parent.right
        width: 8
        radius: 4
        visible: scroll.most > 0
        height: Math.max(36, flick.height * flick.height / Math.max(1, flick.contentHeight))
        y: scroll.most > 0 ? flick.contentY / scroll.most * (scroll.height - height) : 0
        color: drag.active ? DeskLook.soot : DeskLook.border
        opacity: 0.7

        DragHandler {
            id: drag

            property real start: 0

            target: null
            onActiveChanged: {
                scroll.held = null;
                start = flick.contentY;
            }
            onTranslationChanged: scroll.to(start + translation.y * scroll.most / Math.max(1, scroll.height - bar.height))
        }
    }
}
