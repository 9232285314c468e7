import QtQuick

// Anything that can be pressed: acts on release, gives way when the finger slides off, shows the
// press at once and the focus clearly, and answers to the keyboard as to the finger.
Item {
    id: pressable

    property string name
    property real radius: Theme.radius
    // The ring stands within its edges, where what lies beyond them is cut off.
    property bool ringWithin: false
    property bool showsFocus: true
    // A place where the tour stops and takes a picture after pressing.
    property bool tourStop: false
    readonly property bool pressed: tap.pressed || keyPressed
    property bool keyPressed: false

    signal clicked

    activeFocusOnTab: enabled && visible
    implicitWidth: Theme.target
    implicitHeight: Theme.target
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: pressable.clicked()

    Keys.onPressed: event => {
        if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_Select].includes(event.key)) {
            if (!event.isAutoRepeat)
                pressable.keyPressed = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (pressable.keyPressed && !event.isAutoRepeat) {
            pressable.keyPressed = false;
            event.accepted = true;
            pressable.clicked();
        }
    }
    onActiveFocusChanged: keyPressed = false

    TapHandler {
        id: tap

        // Ten millimetres of travel are still a tap: hands tremble.
        dragThreshold: Math.round(Theme.mm * 10)
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: pressable.clicked()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: pressable.ringWithin ? Theme.unit / 2 : -Theme.ring * 1.5
        radius: pressable.radius + (pressable.ringWithin ? 0 : Theme.ring * 1.5)
        color: "transparent"
        border.color: Theme.light
        border.width: Theme.ring
        visible: pressable.showsFocus && pressable.activeFocus
        z: 1
    }
}
