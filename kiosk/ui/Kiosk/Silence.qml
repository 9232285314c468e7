import QtQuick
import QtQuick.Shapes

// An observance: one light in the dark. Nothing moves but a thin arc, of which one piece after the
// other warms. Every touch and every key ends here.
FocusScope {
    id: silence

    // Once it is over, what was shown stays as it was while it fades.
    required property bool held
    required property string name
    required property int pieces
    required property int pieceCount

    readonly property real reach: Theme.shortSide * 0.19

    // The dark under so much of the light.
    function shine(share: real): color {
        return Qt.tint(Theme.ground, Qt.alpha(Theme.accent, share));
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    enabled: held

    Keys.onPressed: event => event.accepted = true
    Keys.onReleased: event => event.accepted = true

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Item {
        id: heart

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.44 - height / 2
        width: silence.reach * 2
        height: width

        // The light on the dark around it, and the light itself.
        Shape {
            anchors.centerIn: parent
            width: silence.reach * 5.2
            height: width
            preferredRendererType: Shape.GeometryRenderer

            ShapePath {
                strokeColor: "transparent"
                fillGradient: RadialGradient {
                    centerX: silence.reach * 2.6
                    centerY: silence.reach * 2.6
                    focalX: centerX
                    focalY: centerY
                    centerRadius: silence.reach * 2.6

                    GradientStop {
                        position: 0
                        color: silence.shine(0.6)
                    }
                    GradientStop {
                        position: 0.035
                        color: silence.shine(0.36)
                    }
                    GradientStop {
                        position: 0.09
                        color: silence.shine(0.19)
                    }
                    GradientStop {
                        position: 0.2
                        color: silence.shine(0.09)
                    }
                    GradientStop {
                        position: 0.45
                        color: silence.shine(0.03)
                    }
                    GradientStop {
                        position: 1
                        color: silence.shine(0)
                    }
                }

                PathAngleArc {
                    centerX: silence.reach * 2.6
                    centerY: silence.reach * 2.6
                    radiusX: silence.reach * 2.6
                    radiusY: silence.reach * 2.6
                    startAngle: 0
                    sweepAngle: 360
                }
            }
        }
        Rectangle {
            anchors.centerIn: parent
            width: silence.reach * 0.13
            height: width
            radius: width / 2
            color: Qt.tint(Theme.light, Qt.alpha(Theme.text, 0.6))
        }

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
                        centerX: silence.reach
                        centerY: silence.reach
                        radiusX: silence.reach * 0.98
                        radiusY: silence.reach * 0.98
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
