import QtQuick
import Kiosk

// The kiosk's one window.
Window {
    id: window

    required property VisitModel visit
    required property LookModel look
    required property AttractModel attract
    required property NamesModel names
    property ServiceModel service: null
    property bool windowed: false

    readonly property Item view: kioskView

    color: Theme.ground
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    visibility: windowed ? Window.Windowed : Window.FullScreen
    title: "kiosk"

    KioskView {
        id: kioskView

        anchors.fill: parent
        focus: true
        visit: window.visit
        look: window.look
        attract: window.attract
        names: window.names
        served: window.service !== null && window.service.served

        Loader {
            anchors.fill: parent
            active: window.service !== null
            focus: kioskView.served
            sourceComponent: ServiceLayer {
                service: window.service
            }
        }
    }
}
