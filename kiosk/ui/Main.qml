import QtQuick
import Kiosk

// The kiosk's one window.
Window {
    id: window

    required property VisitModel visit
    required property LookModel look
    required property AttractModel attract
    property bool windowed: false

    readonly property alias view: view

    color: Theme.ground
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    visibility: windowed ? Window.Windowed : Window.FullScreen
    title: "kiosk"

    KioskView {
        id: view

        anchors.fill: parent
        focus: true
        visit: window.visit
        look: window.look
        attract: window.attract
    }
}
