import QtQuick

// The places that never move: back, home or start over, language and text, and a pause where the
// exhibit has a page for it.
FocusScope {
    id: bar

    required property bool canGoBack
    required property bool atHome
    required property string languageName
    property bool hasPause: false
    // The page of the pause itself is on the screen: its place stays empty.
    property bool pausing: false
    readonly property int places: hasPause ? 4 : 3

    signal backChosen
    signal homeChosen
    signal startOverChosen
    signal accessChosen
    signal pauseChosen

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rectangle {
        width: parent.width
        height: Math.max(1, Theme.unit / 8)
        color: Theme.line
        opacity: 0.5
    }
    Row {
        id: row

        readonly property real tallest: Math.max(back.contentHeight, home.contentHeight, access.contentHeight, bar.hasPause ? pause.contentHeight : 0)

        anchors.fill: parent
        anchors.leftMargin: Theme.margin / 2
        anchors.rightMargin: Theme.margin / 2

        component Place: Item {
            default property alias content: place.data

            width: parent.width / bar.places
            height: parent.height

            Item {
                id: place

                anchors.fill: parent
                anchors.margins: Theme.unit
            }
        }
        component BarButton: KioskButton {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width)
            height: parent.height
            quiet: true
            stacked: !Theme.landscape
            lineUp: stacked ? row.tallest : 0
            textSize: Theme.sizeBar
        }

        Place {
            BarButton {
                id: back

                objectName: "back"
                anchors.left: parent.left
                icon: "back"
                text: Words.all.back ?? ""
                visible: bar.canGoBack
                onClicked: bar.backChosen()
            }
        }
        Place {
            BarButton {
                id: home

                objectName: bar.atHome ? "start-over" : "home"
                anchors.horizontalCenter: parent.horizontalCenter
                icon: bar.atHome ? "close" : "home"
                text: (bar.atHome ? Words.all.startOver : Words.all.home) ?? ""
                onClicked: bar.atHome ? bar.startOverChosen() : bar.homeChosen()
            }
        }
        Place {
            BarButton {
                id: access

                objectName: "access"
                x: bar.hasPause ? (parent.width - width) / 2 : Theme.mirrored ? 0 : parent.width - width
                icon: "text"
                text: Words.all.languageAndText ?? ""
                onClicked: bar.accessChosen()
            }
        }
        Place {
            visible: bar.hasPause

            BarButton {
                id: pause

                objectName: "pause"
                anchors.right: parent.right
                icon: "stillness"
                text: Words.all.pauseHere ?? ""
                visible: !bar.pausing
                onClicked: bar.pauseChosen()
            }
        }
    }
}
