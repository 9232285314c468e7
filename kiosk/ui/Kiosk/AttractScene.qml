import QtQuick

// One scene of the attract loop. Still; only its light comes and goes with the loop's cross-fade.
Item {
    id: view

    property var scene: ({})
    property real bandHeight: 0
    readonly property bool showsLights: scene.kind === "lights"
    readonly property bool showsFigure: scene.kind === "figure" || showsLights
    readonly property var figure: scene.figure ?? ({})
    readonly property bool showsName: scene.kind === "name"
    readonly property bool mirrored: scene.mirrored ?? false

    function shade(strength: real): color {
        return Qt.alpha(Theme.ground, strength);
    }

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    ArtView {
        id: drawing

        width: parent.width
        height: (parent.height - view.bandHeight) * (Theme.landscape ? 1 : 0.72)
        visible: name !== ""
        name: view.showsLights ? "" : (view.scene.art ?? "")
    }
    ArtView {
        anchors.right: parent.right
        anchors.rightMargin: Theme.landscape ? parent.width * 0.03 : 0
        y: Theme.landscape ? 0 : Theme.margin
        width: Theme.landscape ? parent.width * 0.55 : parent.width
        height: Theme.landscape ? parent.height - view.bandHeight : parent.height * 0.42
        visible: view.showsLights
        name: view.showsLights ? "lights" : ""
        count: view.showsLights ? view.figure.value ?? 0 : 0
    }
    // The words rest on the dark: from the left in landscape, from below in portrait.
    Rectangle {
        anchors.fill: drawing
        visible: drawing.visible
        gradient: Gradient {
            orientation: Theme.landscape ? Gradient.Horizontal : Gradient.Vertical

            GradientStop {
                position: 0
                color: Theme.landscape ? view.shade(view.mirrored ? 0 : 0.82) : view.shade(0)
            }
            GradientStop {
                position: 0.45
                color: view.shade(Theme.landscape ? 0.68 : 0)
            }
            GradientStop {
                position: Theme.landscape ? 0.75 : 0.9
                color: Theme.landscape ? view.shade(view.mirrored ? 0.6 : 0) : view.shade(0.8)
            }
            GradientStop {
                position: 1
                color: Theme.landscape ? view.shade(view.mirrored ? 0.82 : 0) : view.shade(1)
            }
        }
    }
    Rectangle {
        width: parent.width
        height: drawing.height * 0.3
        anchors.bottom: drawing.bottom
        visible: drawing.visible && Theme.landscape
        gradient: Gradient {
            GradientStop {
                position: 0
                color: view.shade(0)
            }
            GradientStop {
                position: 1
                color: view.shade(1)
            }
        }
    }
    // One person: one light and one name, the same for each.
    Item {
        width: parent.width
        height: parent.height - view.bandHeight
        visible: view.showsName

        OneLight {
            id: light

            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * (Theme.landscape ? 0.34 : 0.36) - height / 2
            reach: Theme.shortSide * 0.15
        }
        Heading {
            id: name

            objectName: "scene-name"
            text: view.scene.person?.name ?? ""
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: light.bottom
            width: parent.width - Theme.margin * 2
            font.pixelSize: Theme.sizeDisplay
            horizontalAlignment: Text.AlignHCenter
        }
        Heading {
            text: view.scene.person?.years ?? ""
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: name.bottom
            anchors.topMargin: Theme.unit * 2
            color: Theme.secondary
            font.pixelSize: Theme.sizeH3
        }
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: view.bandHeight + Theme.unit * 10
        width: Theme.landscape ? parent.width * (view.showsLights ? 0.36 : 0.46) : parent.width - Theme.margin * 2
        spacing: Theme.unit * 3

        Heading {
            text: view.showsFigure ? (view.figure.shown ?? "") : (view.scene.heading ?? "")
            visible: text !== ""
            color: view.scene.kind === "sentence" ? Theme.accent : Theme.text
            font.pixelSize: view.scene.kind === "sentence" ? Theme.sizeH3 : view.showsFigure ? Theme.sizeDisplay * 1.5 : Theme.sizeDisplay
            width: parent.width
        }
        Heading {
            text: view.showsFigure ? (view.figure.label ?? "") : (view.scene.text ?? "")
            visible: text !== ""
            color: view.showsFigure ? Theme.text : Theme.secondary
            font.pixelSize: view.showsFigure ? Theme.sizeH2 : Theme.sizeH3
            width: parent.width
        }
        MarkupText {
            text: view.scene.sentence ?? ""
            visible: text !== ""
            font.family: Theme.serif
            faceLine: Theme.serifLine
            font.pixelSize: Theme.sizeH2
            leading: 1.4
            width: parent.width
        }
        Label {
            text: view.figure.said ?? ""
            visible: view.showsFigure && text !== ""
            color: Theme.caption
            font.pixelSize: Theme.sizeLead
            width: parent.width
        }
    }
}
