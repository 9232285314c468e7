import QtQuick
import Kiosk

// What lies over everything: the panel for staff while they are served, and the dark of a picture
// that they have dimmed. It reads from the left, whatever the visitor's language.
FocusScope {
    id: over

    required property ServiceModel service
    readonly property bool shown: service.served && service.stage !== "away"

    anchors.fill: parent
    focus: shown
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Keys.onPressed: event => event.accepted = over.shown
    Keys.onReleased: event => event.accepted = over.shown

    Loader {
        anchors.fill: parent
        active: over.shown
        focus: true
        sourceComponent: FocusScope {
            focus: true

            // Nothing gets past it to what lies beneath.
            MouseArea {
                anchors.fill: parent
                acceptedButtons: Qt.AllButtons
                onWheel: wheel => wheel.accepted = true
            }
            Ground {}
            Rectangle {
                anchors.fill: parent
                color: Theme.ground
            }
            // Each is read when it is first needed: a start of the kiosk needs none of them.
            Loader {
                id: stage

                readonly property string file: over.service.stage === "open" ? "ServicePanel" : ["cleaning", "learning"].includes(over.service.stage) ? "ServiceCleaning" : "ServicePad"

                anchors.fill: parent
                focus: true
                onFileChanged: stage.show()
                Component.onCompleted: stage.show()

                function show() {
                    setSource(stage.file + ".qml", {
                        service: over.service
                    });
                }
            }
        }
    }
    Rectangle {
        objectName: "service:dark"
        anchors.fill: parent
        visible: over.service.brightness < 100
        color: "black"
        opacity: 1 - over.service.brightness / 100
    }
}
