import QtQuick

// Anything that can be pressed: acts on release, gives way when the finger slides off, shows the
// press at once and the focus clearly, and answers to the keyboard as to the finger.
Item {
    id: pressable

    property string name
    property real radius: Theme.radius
    property bool showsFocus: true
    // The ring stands within, where what lies without is cut.
    property bool ringInside: false
    // A place where the tour stops and takes a picture after pressing.
    property bool tourStop: false
    readonly property bool pressed: tap.pressed && contains(tap.point.position) || keyPressed
    property bool keyPressed: false

    signal clicked

    activeFocusOnTab: true
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

        // How far a tap may travel and how long it may last is judged before: see GlassFilter.
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: pressable.clicked()
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring * (pressable.ringInside ? 1.5 : -1.5)
        radius: Math.max(0, pressable.radius - anchors.margins)
        color: "transparent"
        border.color: Theme.light
        border.width: Theme.ring
        visible: pressable.showsFocus && pressable.activeFocus && Theme.focusShown
        z: 1

        // So that it stands out from any picture.
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.ring
            visible: pressable.ringInside
            color: "transparent"
            border.color: Theme.ground
            border.width: Theme.ring / 2
        }
    }
}
