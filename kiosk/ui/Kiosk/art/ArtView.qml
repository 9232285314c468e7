import QtQuick
import Kiosk

// The one way in to the drawings: content names one, and an unknown name shows nothing.
Item {
    id: view

    property string name: ""
    // For the lights alone: one for each of those who are counted.
    property int count: Theme.lights

    readonly property var drawings: ({
            carnation: "Carnations.qml",
            flame: "EternalFlame.qml",
            shore: "NightShore.qml",
            lights: "Lights.qml",
            ships: "Ships.qml",
            alley: "Alley.qml",
            bay: "Bay.qml"
        })

    Loader {
        id: drawing

        anchors.fill: parent
        // While a page is being laid out its places can be empty, or less than that.
        active: view.visible && view.width > 0 && view.height > 0
        source: Object.keys(view.drawings).includes(view.name) ? Qt.resolvedUrl(view.drawings[view.name]) : ""
    }

    Binding {
        target: drawing.item as Lights
        when: target !== null
        property: "count"
        value: view.count
    }
}
