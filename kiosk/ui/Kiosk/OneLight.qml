import QtQuick
import QtQuick.Shapes

// One warm light on the dark around it. Still: whoever shows it lets it come and go. Its own size
// is that of the ring which can be drawn around it; its shine reaches beyond that.
Item {
    id: light

    required property real reach

    // The dark under so much of the light.
    function shine(share: real): color {
        return Qt.tint(Theme.ground, Qt.alpha(Theme.accent, share));
    }

    width: reach * 2
    height: width

    Shape {
        anchors.centerIn: parent
        width: light.reach * 5.2
        height: width
        preferredRendererType: Shape.GeometryRenderer

        ShapePath {
            strokeColor: "transparent"
            fillGradient: RadialGradient {
                centerX: light.reach * 2.6
                centerY: light.reach * 2.6
                focalX: centerX
                focalY: centerY
                centerRadius: light.reach * 2.6

                GradientStop {
                    position: 0
                    color: light.shine(0.6)
                }
                GradientStop {
                    position: 0.035
                    color: light.shine(0.36)
                }
                GradientStop {
                    position: 0.09
                    color: light.shine(0.19)
                }
                GradientStop {
                    position: 0.2
                    color: light.shine(0.09)
                }
                GradientStop {
                    position: 0.45
                    color: light.shine(0.03)
                }
                GradientStop {
                    position: 1
                    color: light.shine(0)
                }
            }

            PathAngleArc {
                centerX: light.reach * 2.6
                centerY: light.reach * 2.6
                radiusX: light.reach * 2.6
                radiusY: light.reach * 2.6
                startAngle: 0
                sweepAngle: 360
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: light.reach * 0.13
        height: width
        radius: width / 2
        color: Qt.tint(Theme.light, Qt.alpha(Theme.text, 0.6))
    }
}
