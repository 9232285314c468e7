import QtQuick

// The floor of every comparison.
Window {
    id: window

    required property url picture
    property bool lit: false
    readonly property bool pressed: tap.pressed

    visible: true
    color: lit ? "#202840" : "#0B0D12"

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: window.lit = !window.lit
    }
    Rectangle {
        width: 200
        height: 80
        color: window.pressed ? "#1F232C" : "#14171E"
    }
    Image {
        anchors.centerIn: parent
        source: window.picture
    }
    Text {
        anchors.horizontalCenter: parent.horizontalCenter
        text: "Bare"
        color: "#F3EEE4"
        font.pixelSize: 80
    }
}
