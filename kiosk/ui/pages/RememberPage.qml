import QtQuick
import Kiosk

// One light, and beneath it the names, one after the other; beside them, or below in portrait, few
// words and the choice of a minute of silence.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property string help
    required property bool carnations

    readonly property bool beside: Theme.landscape
    readonly property var person: remembrance?.person ?? ({})
    readonly property bool laid: page.carnations && (remembrance?.carnationsLaid ?? false)

    settled: !change.running && !laying.running

    function showName() {
        if (passing.person.name === page.person.name && passing.person.years === page.person.years)
            return;
        if (Theme.lessMotion || passing.person.name === undefined)
            passing.person = page.person;
        else
            change.restart();
    }

    onPersonChanged: showName()
    Component.onCompleted: showName()

    Binding {
        target: page.remembrance
        property: "calm"
        value: Theme.lessMotion
    }

    Item {
        id: night

        anchors.right: parent.right
        width: page.beside ? parent.width * 0.58 : parent.width
        height: page.beside ? parent.height : parent.height * (Theme.scale > 1.9 ? 0.45 : Theme.scale > 1.2 ? 0.52 : 0.58)

        OneLight {
            id: light

            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * (page.carnations ? 0.21 : 0.36) - height / 2
            reach: Theme.shortSide * (page.beside ? 0.13 : page.carnations ? 0.09 : 0.11)
        }
        // They stand where they stand, beneath a name of one line as beneath one of two.
        Loader {
            readonly property real free: night.height - light.y - light.height - passing.reserved

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: parent.width * 0.5
            height: Math.min(parent.height * 0.42, free)
            active: page.carnations
            opacity: page.laid ? 1 : 0
            visible: opacity > 0
            sourceComponent: Component {
                Carnations {
                    objectName: "carnations"
                    bare: true
                    ground: Theme.ground
                }
            }

            Behavior on opacity {
                NumberAnimation {
                    id: laying

                    duration: Theme.lessMotion ? 0 : Theme.layDuration
                    easing.type: Easing.InOutSine
                }
            }
        }
        Column {
            id: passing

            // What is shown; while it fades out it is still the name before.
            property var person: ({})
            readonly property real reserved: Theme.sizeH1 * 2.6 + Theme.sizeLead * 1.6 + spacing * 2

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: light.bottom
            width: parent.width - Theme.margin * 2
            spacing: Theme.unit

            Heading {
                objectName: "passing-name"
                text: passing.person.name ?? ""
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
            }
            Label {
                text: passing.person.years ?? ""
                visible: text !== ""
                width: parent.width
                color: Theme.secondary
                font.family: Theme.serif
                faceLine: Theme.serifLine
                font.pixelSize: Theme.sizeLead
                horizontalAlignment: Text.AlignHCenter
            }
        }
        SequentialAnimation {
            id: change

            NumberAnimation {
                target: passing
                property: "opacity"
                to: 0
                duration: Theme.warmDuration
                easing.type: Easing.InOutQuad
            }
            ScriptAction {
                script: passing.person = page.person
            }
            NumberAnimation {
                target: passing
                property: "opacity"
                to: 1
                duration: Theme.warmDuration
                easing.type: Easing.InOutQuad
            }
        }
    }
    ScrollColumn {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: page.beside ? Theme.unit * 7 : night.height + Theme.unit * 2
        width: page.beside ? parent.width - night.width - Theme.margin : parent.width - Theme.margin * 2
        height: parent.height - y - buttons.height - Theme.unit * 5
        spacing: Theme.unit * 3
        startAt: page.recall("scroll", 0)
        onMoved: position => page.remembered({
                "scroll": position
            })

        Heading {
            text: page.heading
            width: parent.width
        }
        MarkupText {
            text: page.lead
            visible: text !== ""
            width: parent.width
            color: Theme.secondary
            font.pixelSize: Theme.sizeLead
            leading: 1.4
        }
        Label {
            text: page.help
            visible: text !== ""
            width: parent.width
            color: Theme.secondary
        }
    }
    Column {
        id: buttons

        anchors.left: words.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 3
        width: words.width
        spacing: Theme.gutter

        KioskButton {
            objectName: "begin-minute"
            width: Math.min(implicitWidth, parent.width)
            text: Words.all.beginMinute ?? ""
            textSize: Theme.sizeLead
            primary: true
            tourStop: true
            onClicked: page.remembrance.beginMinute()
        }
        KioskButton {
            objectName: "lay-carnations"
            width: Math.min(implicitWidth, parent.width)
            text: (page.laid ? Words.all.carnationsLieHere : Words.all.layCarnations) ?? ""
            textSize: Theme.sizeLead
            large: true
            visible: page.carnations
            selected: page.laid
            onClicked: page.remembrance.layCarnations()
        }
    }
}
