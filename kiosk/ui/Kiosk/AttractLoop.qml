import QtQuick

// What an empty hall sees: one scene after another, and above all an invitation in words.
FocusScope {
    id: loop

    required property var scene
    required property var drift
    required property var languages
    required property bool canResume
    // The words of the offer to go on, in the language of the visitor who left.
    required property string offer

    signal touched
    signal languageChosen(string tag)
    signal sceneChosen(string pageId)
    signal resumed

    property AttractScene newer: first
    property AttractScene older: second
    readonly property bool settled: !fade.running

    function show() {
        if (loop.newer.scene.serial === loop.scene.serial && loop.newer.scene.language === loop.scene.language)
            return;
        const leaving = loop.newer;
        loop.newer = loop.older;
        loop.older = leaving;
        loop.newer.scene = loop.scene;
        fade.restart();
    }

    onSceneChanged: show()
    Component.onCompleted: {
        newer.scene = loop.scene;
        newer.opacity = 1;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    // Any touch that no button takes begins a visit.
    Ground {
        onTapped: loop.touched()
    }
    Keys.onPressed: event => {
        // These lead to the languages.
        const leading = [Qt.Key_Tab, Qt.Key_Backtab, Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down];
        if (!leading.includes(event.key)) {
            event.accepted = true;
            if (!event.isAutoRepeat)
                loop.touched();
        }
    }

    Item {
        id: stage

        width: parent.width
        height: parent.height
        x: loop.drift[0] ?? 0
        y: loop.drift[1] ?? 0

        AttractScene {
            id: first

            anchors.fill: parent
            bandHeight: band.height
            opacity: 0
            visible: opacity > 0
        }
        AttractScene {
            id: second

            anchors.fill: parent
            bandHeight: band.height
            opacity: 0
            visible: opacity > 0
        }
        ParallelAnimation {
            id: fade

            NumberAnimation {
                target: loop.newer
                property: "opacity"
                to: 1
                duration: Theme.sceneDuration
                easing.type: Easing.InOutQuad
            }
            NumberAnimation {
                target: loop.older
                property: "opacity"
                to: 0
                duration: Theme.sceneDuration
                easing.type: Easing.InOutQuad
            }
        }

        FocusScope {
            id: band

            width: parent.width
            height: buttons.height + Theme.unit * 6
            anchors.bottom: parent.bottom
            focus: true

            KioskButton {
                objectName: "resume"
                anchors.bottom: parent.top
                anchors.horizontalCenter: parent.horizontalCenter
                visible: loop.canResume
                primary: true
                text: loop.offer
                textSize: Theme.sizeLead
                onClicked: loop.resumed()
            }
            KioskButton {
                objectName: "open-scene"
                anchors.bottom: parent.top
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                visible: !loop.canResume && loop.scene.kind !== "invitation" && loop.scene.kind !== "title"
                icon: "next"
                iconAfter: true
                text: loop.scene.readAboutThis ?? ""
                onClicked: loop.sceneChosen(loop.scene.opens)
            }
            Grid {
                id: buttons

                x: Theme.margin
                y: Theme.unit * 3
                width: parent.width - Theme.margin * 2
                columns: Theme.landscape ? Math.max(1, Math.min(4, loop.languages.length)) : 1
                spacing: Theme.gutter

                Repeater {
                    model: loop.languages

                    Pressable {
                        id: choice

                        required property var modelData

                        objectName: "language:" + modelData.tag
                        name: modelData.name + ". " + modelData.touchToBegin
                        width: (buttons.width - (buttons.columns - 1) * buttons.spacing) / buttons.columns
                        height: Math.max(Theme.primaryTarget, words.implicitHeight + Theme.unit * 4)
                        onClicked: loop.languageChosen(modelData.tag)

                        Rectangle {
                            anchors.fill: parent
                            radius: Theme.radius
                            color: choice.pressed ? Theme.raised : Theme.surface
                            border.color: Theme.line
                            border.width: Math.max(1, Theme.unit / 4)
                        }
                        Column {
                            id: words

                            anchors.centerIn: parent
                            width: parent.width - Theme.unit * 4
                            spacing: Theme.unit / 2

                            Heading {
                                text: choice.modelData.name
                                font.pixelSize: Theme.sizeLead
                                width: parent.width
                                horizontalAlignment: Text.AlignHCenter
                            }
                            Label {
                                text: choice.modelData.touchToBegin
                                color: Theme.secondary
                                font.pixelSize: Theme.sizeCaption
                                width: parent.width
                                horizontalAlignment: Text.AlignHCenter
                            }
                        }
                    }
                }
            }
        }
    }
}
