import QtQuick
import Kiosk

// The kiosk's one window, where no exhibit can be shown.
Window {
    id: window

    required property ServiceModel service
    required property real diagonalMm
    property bool windowed: false

    readonly property Item view: face

    color: Theme.ground
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    visibility: windowed ? Window.Windowed : Window.FullScreen
    title: "kiosk"

    Binding {
        target: Theme
        property: "colours"
        value: window.service.colours
    }
    Binding {
        target: Theme
        property: "panelSize"
        value: Qt.size(window.width, window.height)
    }
    Binding {
        target: Theme
        property: "diagonalMm"
        value: window.diagonalMm
    }
    FocusScope {
        id: face

        readonly property bool settled: true

        anchors.fill: parent
        focus: true

        LookedAfter {
            anchors.fill: parent
            sentences: window.service.lookedAfter
        }
        ServiceLayer {
            service: window.service
        }
    }
}
