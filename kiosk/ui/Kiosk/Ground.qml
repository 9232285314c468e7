import QtQuick

// What is touched beside every control. It takes what falls on it, and says when that was a tap.
Item {
    id: ground

    signal tapped(point at)

    anchors.fill: parent
    // A touch that was not meant as a tap ends in the corner of the screen; see GlassFilter.
    anchors.margins: 1

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: eventPoint => ground.tapped(ground.mapToItem(ground.parent, eventPoint.position))
    }
}
