import QtQuick

// Larger, smaller, whole: what pinch and drag do, as buttons.
Grid {
    id: buttons

    required property ZoomFrame frame
    required property string whole
    property bool upright: false

    columns: upright ? 1 : 3
    spacing: Theme.unit * 1.5

    component Zoom: KioskButton {
        width: Theme.primaryTarget
        height: Theme.primaryTarget
        textSize: Theme.primaryTarget / 2
    }

    Zoom {
        objectName: "zoom-in"
        icon: "plus"
        name: Words.all.zoomIn ?? ""
        enabled: buttons.frame.canZoomIn
        onClicked: buttons.frame.zoomIn()
    }
    Zoom {
        objectName: "zoom-out"
        icon: "minus"
        name: Words.all.zoomOut ?? ""
        enabled: buttons.frame.zoomed
        onClicked: buttons.frame.zoomOut()
    }
    Zoom {
        objectName: "whole-map"
        icon: "whole"
        name: buttons.whole
        enabled: buttons.frame.zoomed
        onClicked: buttons.frame.showWhole()
    }
}
