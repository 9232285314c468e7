import QtQuick

// One scene of the attract loop. Still; only its light comes and goes with the loop's cross-fade.
Item {
    id: view

    property var scene: ({})
    property real bandHeight: 0
    readonly property bool showsLights: scene.kind === "lights"
    readonly property bool showsFigure: scene.kind === "figure" || showsLights
    readonly property var figure: scene.figure ?? ({})

    LayoutMirroring.enabled: scene.mirrored ?? false
    LayoutMirroring.childrenInherit: true

    ArtView {
        anchors.fill: parent
        visible: !view.showsLights
        name: view.showsLights ? "" : (view.scene.art ?? "")
    }
    ArtView {
        x: Theme.landscape ? (Theme.mirrored ? Theme.margin : parent.width * 0.42) : 0
        y: Theme.landscape ? 0 : Theme.margin
        width: Theme.landscape ? parent.width * 0.55 : parent.width
        height: Theme.landscape ? parent.height - view.bandHeight : parent.height * 0.42
        name: view.showsLights ? "lights" : ""
        count: view.showsLights ? view.figure.value ?? 0 : 0
    }
    // The words rest on the dark.
    Rectangle {
        width: parent.width
        height: parent.height * 0.75
        anchors.bottom: parent.bottom
        visible: (view.scene.art ?? "") !== ""
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(Theme.ground.r, Theme.ground.g, Theme.ground.b, 0)
            }
            GradientStop {
                position: 0.55
                color: Qt.rgba(Theme.ground.r, Theme.ground.g, Theme.ground.b, 0.86)
            }
            GradientStop {
                position: 1
                color: Theme.ground
            }
        }
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: view.bandHeight + Theme.unit * 10
        width: view.showsLights && Theme.landscape ? parent.width * 0.36 : Math.min(parent.width - Theme.margin * 2, Theme.unit * 150)
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
