import QtQuick
import Kiosk

// For staff: a ruler across the screen and one along it. Whatever it shows as a millimetre must be
// one on the glass. A touch or a key ends it.
Window {
    id: window

    required property real diagonalMm
    property bool windowed: false

    readonly property real mm: Math.max(1, Math.hypot(width, height)) / diagonalMm

    color: PanelLook.desk
    flags: windowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    visibility: windowed ? Window.Windowed : Window.FullScreen
    title: "kiosk doctor"

    component Ruler: Item {
        id: ruler

        required property bool upright
        readonly property int millimetres: Math.floor((upright ? window.height : window.width) / window.mm)

        Repeater {
            model: ruler.millimetres + 1

            Item {
                id: mark

                required property int index
                readonly property real at: index * window.mm
                readonly property bool ten: index % 10 === 0
                readonly property real length: window.mm * (ten ? 9 : index % 5 === 0 ? 6 : 4)

                Rectangle {
                    x: ruler.upright ? 0 : mark.at
                    y: ruler.upright ? mark.at : 0
                    width: ruler.upright ? mark.length : Math.max(1, window.mm / 5)
                    height: ruler.upright ? Math.max(1, window.mm / 5) : mark.length
                    color: PanelLook.text
                }
                Text {
                    visible: mark.ten && mark.index > 0
                    x: ruler.upright ? mark.length + window.mm * 2 : mark.at - width / 2
                    y: ruler.upright ? mark.at - height / 2 : mark.length + window.mm
                    text: mark.index
                    color: PanelLook.text
                    font.family: PanelLook.family
                    font.pixelSize: window.mm * 4
                }
            }
        }
    }
    Ruler {
        upright: false
        width: window.width
    }
    Ruler {
        upright: true
        height: window.height
    }
    // A bank card is 85.60 mm by 53.98 mm (ISO/IEC 7810, ID-1).
    Rectangle {
        anchors.centerIn: parent
        width: window.mm * 85.6
        height: window.mm * 53.98
        radius: window.mm * 3
        color: "transparent"
        border.color: PanelLook.text
        border.width: Math.max(1, window.mm / 3)

        Text {
            anchors.centerIn: parent
            width: parent.width - window.mm * 8
            text: PanelWords.rulerCard
            color: PanelLook.text
            font.family: PanelLook.family
            font.pixelSize: window.mm * 4
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
    Item {
        anchors.fill: parent
        focus: true

        Keys.onPressed: Qt.quit()

        TapHandler {
            onTapped: Qt.quit()
        }
    }
}
