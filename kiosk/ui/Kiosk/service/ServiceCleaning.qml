import QtQuick
import QtQuick.Shapes
import Kiosk

// While the glass is wiped: dark, so that every trace is seen on it, and a thin arc of the time.
FocusScope {
    id: cleaning

    required property ServiceModel service
    readonly property real reach: Theme.shortSide * 0.19
    readonly property bool wipes: service.stage === "cleaning"

    Shape {
        id: ring

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.44 - height / 2
        width: cleaning.reach * 2
        height: width
        visible: cleaning.wipes
        preferredRendererType: Shape.GeometryRenderer

        ShapePath {
            strokeColor: Theme.raised
            strokeWidth: Math.max(1.5, Theme.unit / 5)
            fillColor: "transparent"

            PathAngleArc {
                centerX: cleaning.reach
                centerY: cleaning.reach
                radiusX: cleaning.reach * 0.98
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: Theme.light
            strokeWidth: Math.max(1.5, Theme.unit / 5)
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"

            PathAngleArc {
                centerX: cleaning.reach
                centerY: cleaning.reach
                radiusX: cleaning.reach * 0.98
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * cleaning.service.piece / cleaning.service.pieceCount
            }
        }
    }
    ServiceText {
        objectName: "service:cleaning"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: ring.bottom
        anchors.topMargin: Theme.unit * 8
        width: parent.width - Theme.margin * 2
        horizontalAlignment: Text.AlignHCenter
        color: Theme.secondary
        text: cleaning.wipes ? cleaning.service.words.cleaningNow : cleaning.service.words.keysText
    }
}
