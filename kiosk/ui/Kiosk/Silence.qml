import QtQuick
import QtQuick.Shapes

// An observance, or a visitor's own minute: one light in the dark. Nothing moves but a thin arc, of
// which one piece after the other warms. Every touch and every key ends here.
FocusScope {
    id: silence

    // Once it is over, what was shown stays as it was while it fades.
    required property bool held
    required property string name
    required property int pieces
    required property int pieceCount

    signal touched

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    enabled: held

    Keys.onPressed: event => {
        event.accepted = true;
        if (!event.isAutoRepeat)
            silence.touched();
    }
    Keys.onReleased: event => event.accepted = true

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    Ground {
        onTapped: silence.touched()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    OneLight {
        id: heart

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.44 - height / 2
        reach: Theme.shortSide * 0.19

        // The time: each piece comes to light by itself and stays. Without motion there is none.
        Repeater {
            model: Theme.lessMotion ? 0 : silence.pieceCount

            Shape {
                id: piece

                required property int index

                anchors.fill: parent
                opacity: 0
                preferredRendererType: Shape.GeometryRenderer

                Behavior on opacity {
                    NumberAnimation {
                        duration: Theme.warmDuration
                        easing.type: Easing.InOutSine
                    }
                }

                Binding on opacity {
                    when: silence.held
                    value: piece.index < silence.pieces ? 1 : 0
                    restoreMode: Binding.RestoreNone
                }

                ShapePath {
                    strokeColor: Qt.alpha(Theme.light, 0.5)
                    strokeWidth: Math.max(1.5, Theme.unit / 5)
                    capStyle: ShapePath.FlatCap
                    fillColor: "transparent"

                    PathAngleArc {
                        centerX: heart.reach
                        centerY: heart.reach
                        radiusX: heart.reach * 0.98
                        radiusY: heart.reach * 0.98
                        startAngle: -90 + 360 * piece.index / silence.pieceCount
                        sweepAngle: 360 / silence.pieceCount
                    }
                }
            }
        }
    }
    Heading {
        id: words

        color: Theme.secondary
        font.pixelSize: Theme.sizeLead
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: heart.bottom
        anchors.topMargin: Theme.unit * 10
        width: parent.width - Theme.margin * 2
        horizontalAlignment: Text.AlignHCenter

        Binding on text {
            when: silence.held
            value: silence.name
            restoreMode: Binding.RestoreNone
        }
    }
}
