import QtQuick
import Kiosk

// Asks for the PIN. The digits change places, so that neither smears on the glass nor a look over the
// shoulder tell much.
FocusScope {
    id: pad

    required property ServiceModel service
    readonly property var words: service.words
    readonly property string key: ({
            "new pin": "newPin",
            "repeat pin": "repeatPin",
            "spoilt": "spoilt"
        })[service.stage] ?? "pin"
    readonly property bool wide: width > height

    component DigitKey: KioskButton {
        width: pad.keyWidth
        height: Math.max(Theme.target, Math.min(Theme.primaryTarget * 1.1, Theme.unit * 14))
        textSize: sample.ownSize * 1.25
    }

    readonly property real keyWidth: Math.max(Theme.target, Math.min(Theme.mm * 42, (wide ? width * 0.42 : width - Theme.margin * 2 - Theme.gap * 2) / 3))

    ServiceButton {
        objectName: "service:close"
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.unit * 5
        text: pad.words.close
        textSize: sample.ownSize
        icon: "close"
        onClicked: pad.service.close()
    }
    Grid {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: pad.wide ? Theme.unit * 2 : parent.height * 0.1
        columns: pad.wide ? 2 : 1
        columnSpacing: Theme.margin
        rowSpacing: Theme.unit * 6
        verticalItemAlignment: Grid.AlignVCenter

        Column {
            width: pad.wide ? (pad.width - Theme.margin * 3) * 0.45 : keys.width
            spacing: Theme.unit * 3

            Heading {
                objectName: "service:heading"
                width: parent.width
                text: pad.words[pad.key]
                font.pixelSize: sample.ownSize * 1.9
            }
            ServiceText {
                id: sample

                width: parent.width
                text: pad.words[pad.key + "Text"]
                color: Theme.secondary
            }
            Row {
                height: Theme.unit * 5
                spacing: Theme.unit * 1.6
                visible: pad.key !== "spoilt"

                Repeater {
                    model: 12

                    Rectangle {
                        required property int index
                        readonly property bool filled: index < pad.service.entered

                        visible: index < 6 || filled

                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.unit * 2
                        height: width
                        radius: width / 2
                        color: filled ? Theme.light : "transparent"
                        border.color: filled ? Theme.light : Theme.line
                        border.width: Math.max(1, Theme.unit / 4)
                    }
                }
            }
            ServiceText {
                objectName: "service:note"
                width: parent.width
                // Keeps its place, so that nothing jumps.
                height: Math.max(implicitHeight, ownSize * 2.7)
                text: pad.service.note
                color: Theme.accent
            }
        }
        Grid {
            id: keys

            visible: pad.key !== "spoilt"
            columns: 3
            spacing: Theme.gap

            Repeater {
                model: 9

                DigitKey {
                    required property int index

                    objectName: "service:digit:" + text
                    text: pad.service.digits[index]
                    enabled: !pad.service.waiting
                    onClicked: pad.service.digit(text)
                }
            }
            DigitKey {
                objectName: "service:erase"
                icon: "erase"
                name: pad.words.erase
                onClicked: pad.service.erase()
            }
            DigitKey {
                objectName: "service:digit:" + text
                text: pad.service.digits[9]
                enabled: !pad.service.waiting
                onClicked: pad.service.digit(text)
            }
            DigitKey {
                objectName: "service:enter"
                text: pad.words.enter
                textSize: sample.ownSize
                primary: true
                height: Math.max(Theme.target, Math.min(Theme.primaryTarget * 1.1, Theme.unit * 14))
                enabled: !pad.service.waiting
                onClicked: pad.service.enter()
            }
        }
    }
}
