import QtQuick
import Kiosk

// For staff: asks for the keys of a keypad, one after the other, and shows which are learned.
Window {
    id: window

    required property LearnKeysModel lesson
    property bool windowed: false

    readonly property real unit: Math.min(width, height) / 135
    readonly property bool wide: width > height
    readonly property bool asking: lesson.asked !== ""

    color: PanelLook.desk
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    visibility: windowed ? Window.Windowed : Window.FullScreen
    title: "kiosk learn-keys"

    component Words: Text {
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: PanelLook.text
        font.family: PanelLook.family
        font.pixelSize: window.unit * 3.6
        lineHeight: 1.3
    }
    component Choice: Rectangle {
        id: choice

        required property string text

        signal clicked

        width: label.implicitWidth + window.unit * 8
        height: window.unit * 10
        radius: window.unit
        color: tap.pressed ? PanelLook.pressed : PanelLook.card
        border.color: PanelLook.quiet
        border.width: Math.max(1, window.unit / 4)

        Words {
            id: label

            anchors.centerIn: parent
            text: choice.text
            wrapMode: Text.NoWrap
        }
        TapHandler {
            id: tap

            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0
            onTapped: choice.clicked()
        }
    }

    Column {
        id: question

        x: window.unit * 12
        y: window.unit * 14
        width: (window.wide ? window.width * 0.52 : window.width) - x * 1.5
        spacing: window.unit * 4

        Words {
            width: parent.width
            text: window.asking ? PanelWords.pressKeyFor : PanelWords.keysAsked
            color: PanelLook.secondary
        }
        Words {
            objectName: "asked"
            width: parent.width
            text: window.asking ? window.lesson.asked : PanelWords.keysCount(window.lesson.rows.filter(row => row.code !== "").length)
            font.family: "Literata"
            font.pixelSize: window.unit * 12
            lineHeight: 1.1
        }
        Words {
            objectName: "note"
            width: parent.width
            // Keeps its place, so that nothing jumps.
            height: Math.max(implicitHeight, window.unit * 12)
            text: window.lesson.note || (window.asking ? PanelWords.keysHint : PanelWords.keysSave)
            color: window.lesson.note ? PanelLook.incomplete : PanelLook.secondary
        }
        Flow {
            width: parent.width
            spacing: window.unit * 3

            Choice {
                objectName: "skip"
                text: PanelWords.keySkip
                visible: window.asking
                onClicked: window.lesson.skip()
            }
            Choice {
                objectName: "save"
                text: PanelWords.keysSaveButton
                visible: !window.asking && window.lesson.rows.some(row => row.code !== "")
                onClicked: window.lesson.save()
            }
            Choice {
                objectName: "again"
                text: PanelWords.keysAgain
                visible: !window.asking
                onClicked: window.lesson.beginAgain()
            }
            Choice {
                objectName: "leave"
                text: PanelWords.keysLeave
                onClicked: window.lesson.leave()
            }
        }
    }
    Grid {
        x: window.wide ? window.width * 0.56 : question.x
        y: window.wide ? question.y : window.height * 0.5
        columns: window.wide ? 1 : 2
        columnSpacing: window.unit * 6
        rowSpacing: window.wide ? window.unit : window.unit * 2

        Repeater {
            model: window.lesson.rows

            Rectangle {
                id: row

                required property var modelData

                width: window.wide ? window.width * 0.36 : (window.width - question.x * 2 - window.unit * 6) / 2
                height: window.unit * 7.6
                radius: window.unit
                color: modelData.asked ? PanelLook.card : "transparent"

                Words {
                    anchors.left: parent.left
                    anchors.leftMargin: window.unit * 2
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.name
                    color: row.modelData.asked || row.modelData.code ? PanelLook.text : PanelLook.quiet
                }
                Words {
                    anchors.right: parent.right
                    anchors.rightMargin: window.unit * 2
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.code ? PanelWords.keyCode + " " + row.modelData.code : row.modelData.passed ? PanelWords.keySkipped : "–"
                    color: row.modelData.code ? PanelLook.good : PanelLook.quiet
                }
            }
        }
    }
}
