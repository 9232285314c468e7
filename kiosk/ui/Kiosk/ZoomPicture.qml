import QtQuick

// A picture that can be looked at closely.
ZoomFrame {
    id: frame

    // The picture's address; empty shows nothing.
    required property string source
    // The picture in words: for who cannot see it, and in its place when the file is broken.
    required property string alt
    // The largest side that is decoded for looking closely; small graphics chips hold no larger one.
    readonly property int finest: 4096
    readonly property bool failed: whole.status === Image.Error

    aspect: whole.implicitHeight > 0 ? whole.implicitWidth / whole.implicitHeight : 4 / 3
    usable: !failed
    onSourceChanged: reset()
    Accessible.role: Accessible.Graphic
    Accessible.name: alt

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
    Rectangle {
        parent: frame
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
}
