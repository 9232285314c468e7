import QtQuick

// The one way in to the drawings: content names one, and an unknown name shows nothing.
Item {
    id: view

    property string name: ""
    // For the lights alone: as many as the list has people.
    property int count: 0

    readonly property var drawings: ({
            carnation: "Carnations.qml",
            flame: "EternalFlame.qml",
            shore: "NightShore.qml",
            lights: "Lights.qml",
            ships: "Ships.qml",
            alley: "Alley.qml"
        })

    Loader {
        id: drawing

        anchors.fill: parent
        source: Object.keys(view.drawings).includes(view.name) ? Qt.resolvedUrl(view.drawings[view.name]) : ""
    }

    Binding {
        target: drawing.item as Lights
        when: target !== null
        property: "count"
        value: view.count
    }
}
