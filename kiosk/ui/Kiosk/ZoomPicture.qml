import QtQuick

// A picture that can be looked at closely: by the functions below, which buttons call, and by
// pinch, drag and double tap, which repeat them. All that is seen lies within the picture.
Item {
    id: frame

    // The picture's address; empty shows nothing.
    required property string source
    // The picture in words: for who cannot see it, and in its place when the file is broken.
    required property string alt
    readonly property real most: 4
    // The largest side that is decoded for looking closely; small graphics chips hold no larger one.
    readonly property int finest: 4096

    // What the visitor asked for: how large, and the point of the picture (0 to 1) in the middle.
    property real zoom: 1
    property real midX: 0.5
    property real midY: 0.5

    readonly property bool failed: whole.status === Image.Error
    readonly property bool zoomed: zoom > 1.001
    readonly property bool canZoomIn: !failed && zoom < most - 0.001
    readonly property real aspect: whole.implicitHeight > 0 ? whole.implicitWidth / whole.implicitHeight : 4 / 3
    readonly property size fitted: width < height * aspect ? Qt.size(width, width / aspect) : Qt.size(height * aspect, height)
    // What of the picture is seen, in parts of it.
    readonly property rect seen: Qt.rect(-picture.x / picture.width, -picture.y / picture.height, width / picture.width, height / picture.height)

    // A finger swept across the whole picture: -1 to the left, 1 to the right.
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
        if (frame.failed)
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
        look(frame.zoom, frame.midX - byX / picture.width, frame.midY - byY / picture.height);
    }

    onSourceChanged: reset()
    onFittedChanged: {
        if (!glide.running)
            look(frame.zoom, frame.midX, frame.midY);
    }
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: alt

    Item {
        id: picture

        width: frame.fitted.width * frame.zoom
        height: frame.fitted.height * frame.zoom
        x: frame.width / 2 - frame.midX * width
        y: frame.height / 2 - frame.midY * height

        Image {
            id: whole

            anchors.fill: parent
            source: frame.source
            // No finer than the screen.
            sourceSize: Theme.viewSize
            asynchronous: true
            autoTransform: true
            opacity: status === Image.Ready ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.pageDuration
                }
            }
        }
        Image {
            id: close

            objectName: "close-up"
            anchors.fill: parent
            source: frame.zoomed && !frame.failed ? frame.source : ""
            sourceSize: Qt.size(frame.finest, frame.finest)
            asynchronous: true
            autoTransform: true
            visible: status === Image.Ready
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: Theme.line
            border.width: Math.max(1, Theme.unit / 8)
            opacity: 0.6
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: frame.failed
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line
        border.width: Math.max(1, Theme.unit / 8)

        Heading {
            anchors.centerIn: parent
            width: parent.width - Theme.unit * 12
            text: frame.failed ? frame.alt : ""
            color: Theme.secondary
            font.pixelSize: Theme.sizeH3
            leading: 1.4
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
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
    PinchHandler {
        target: null
        enabled: !frame.failed
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
