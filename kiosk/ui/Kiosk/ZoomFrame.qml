import QtQuick

// Something that can be looked at closely: by the functions below, which buttons call, and by
// pinch, drag and double tap, which repeat them. All that is seen lies within it.
Item {
    id: frame

    // What is looked at: it fills an item of this shape.
    default property alias content: surface.data
    property real aspect: 4 / 3
    // Whether there is something to look at.
    property bool usable: true
    readonly property real most: 4

    // What the visitor asked for: how large, and the point of it (0 to 1) in the middle.
    property real zoom: 1
    property real midX: 0.5
    property real midY: 0.5

    readonly property bool zoomed: zoom > 1.001
    readonly property bool canZoomIn: usable && zoom < most - 0.001
    readonly property size fitted: width < height * aspect ? Qt.size(width, width / aspect) : Qt.size(height * aspect, height)
    // Where all of it lies, in the frame; and what of it is seen, in parts of it.
    readonly property rect lies: Qt.rect(surface.x, surface.y, surface.width, surface.height)
    readonly property rect seen: Qt.rect(-surface.x / surface.width, -surface.y / surface.height, width / surface.width, height / surface.height)
    readonly property bool moving: glide.running || pinch.active || drag.active

    // A finger swept across the whole of it: -1 to the left, 1 to the right.
    signal swept(int direction)

    function zoomIn() {
        glideTo(frame.zoom * 1.5, frame.midX, frame.midY);
    }
    function zoomOut() {
        glideTo(frame.zoom / 1.5, frame.midX, frame.midY);
    }
    function showWhole() {
        glideTo(1, 0.5, 0.5);
    }
    function reset() {
        glide.stop();
        look(1, 0.5, 0.5);
    }
    function look(zoom: real, x: real, y: real) {
        frame.zoom = boundedZoom(zoom);
        frame.midX = bounded(x, frame.width, frame.fitted.width * frame.zoom);
        frame.midY = bounded(y, frame.height, frame.fitted.height * frame.zoom);
    }
    function glideTo(zoom: real, x: real, y: real) {
        if (!frame.usable)
            return;
        glide.stop();
        glideZoom.to = boundedZoom(zoom);
        glideX.to = bounded(x, frame.width, frame.fitted.width * glideZoom.to);
        glideY.to = bounded(y, frame.height, frame.fitted.height * glideZoom.to);
        glide.start();
    }
    function boundedZoom(zoom: real): real {
        return Math.max(1, Math.min(frame.most, zoom));
    }
    function bounded(middle: real, room: real, length: real): real {
        const half = length > 0 ? Math.min(0.5, room / length / 2) : 0.5;
        return Math.max(half, Math.min(1 - half, middle));
    }
    // The middle that keeps what lies under `at` in its place while the zoom changes.
    function middleAround(at: point, zoom: real): point {
        const change = 1 / frame.zoom - 1 / zoom;
        return Qt.point(frame.midX + (at.x - frame.width / 2) / frame.fitted.width * change, frame.midY + (at.y - frame.height / 2) / frame.fitted.height * change);
    }
    function pan(byX: real, byY: real) {
        look(frame.zoom, frame.midX - byX / surface.width, frame.midY - byY / surface.height);
    }

    function pointAt(at: point): point {
        return Qt.point(frame.midX + (at.x - frame.width / 2) / surface.width, frame.midY + (at.y - frame.height / 2) / surface.height);
    }
    // Whether there was anything to see there.
    function lookAside(x: int, y: int): bool {
        if (!frame.zoomed)
            return false;
        const toX = bounded(frame.midX + x * frame.width / surface.width / 3, frame.width, surface.width);
        const toY = bounded(frame.midY + y * frame.height / surface.height / 3, frame.height, surface.height);
        const there = Math.abs(toX - frame.midX) + Math.abs(toY - frame.midY) > 0.001;
        if (there)
            glideTo(frame.zoom, toX, toY);
        return there;
    }

    onFittedChanged: {
        if (!glide.running)
            look(frame.zoom, frame.midX, frame.midY);
    }
    clip: true

    Item {
        id: surface

        width: frame.fitted.width * frame.zoom
        height: frame.fitted.height * frame.zoom
        x: frame.width / 2 - frame.midX * width
        y: frame.height / 2 - frame.midY * height
    }

    ParallelAnimation {
        id: glide

        Glide {
            id: glideZoom

            property: "zoom"
        }
        Glide {
            id: glideX

            property: "midX"
        }
        Glide {
            id: glideY

            property: "midY"
        }
    }

    component Glide: NumberAnimation {
        target: frame
        duration: Theme.pageDuration
        easing.type: Easing.InOutQuad
    }
    // By the keys, as far as there is something beyond the edge; then they lead on.
    activeFocusOnTab: true
    Keys.onLeftPressed: event => event.accepted = frame.lookAside(-1, 0)
    Keys.onRightPressed: event => event.accepted = frame.lookAside(1, 0)
    Keys.onUpPressed: event => event.accepted = frame.lookAside(0, -1)
    Keys.onDownPressed: event => event.accepted = frame.lookAside(0, 1)

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.color: Theme.light
        border.width: Theme.ring
        visible: frame.activeFocus && Theme.focusShown
        z: 1

        // So that it stands out from any picture.
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.ring
            color: "transparent"
            border.color: Theme.ground
            border.width: Theme.ring / 2
        }
    }
    PinchHandler {
        id: pinch

        target: null
        enabled: frame.usable
        onScaleChanged: delta => {
            glide.stop();
            const zoom = frame.boundedZoom(frame.zoom * delta);
            const middle = frame.middleAround(centroid.position, zoom);
            frame.look(zoom, middle.x, middle.y);
        }
        onTranslationChanged: delta => frame.pan(delta.x, delta.y)
    }
    DragHandler {
        id: drag

        property real travelled: 0

        target: null
        onTranslationChanged: delta => {
            if (frame.zoomed) {
                glide.stop();
                frame.pan(delta.x, delta.y);
            }
            travelled = frame.zoomed ? 0 : activeTranslation.x;
        }
        onActiveChanged: {
            if (!active && Math.abs(travelled) > Theme.mm * 25)
                frame.swept(travelled < 0 ? -1 : 1);
            travelled = 0;
        }
    }
    TapHandler {
        dragThreshold: Math.round(Theme.mm * 10)
        // What a drag does, by a tap: what is touched comes to the middle.
        onSingleTapped: eventPoint => {
            if (frame.zoomed) {
                const at = frame.pointAt(eventPoint.position);
                frame.glideTo(frame.zoom, at.x, at.y);
            }
        }
        onDoubleTapped: eventPoint => {
            if (frame.zoomed) {
                frame.showWhole();
            } else {
                const middle = frame.middleAround(eventPoint.position, 2.25);
                frame.glideTo(2.25, middle.x, middle.y);
            }
        }
    }
}
