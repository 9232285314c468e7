import QtQuick

// The three places that never move: back, home or start over, language and text.
FocusScope {
    id: bar

    required property bool canGoBack
    required property bool atHome
    required property string languageName

    signal backChosen
    signal homeChosen
    signal startOverChosen
    signal accessChosen

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
        anchors.fill: parent
        anchors.leftMargin: Theme.margin / 2
        anchors.rightMargin: Theme.margin / 2

        component Place: Item {
            default property alias content: place.data

            width: parent.width / 3
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
            textSize: Theme.sizeBar
        }

        Place {
            BarButton {
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
                objectName: bar.atHome ? "start-over" : "home"
                anchors.horizontalCenter: parent.horizontalCenter
                icon: bar.atHome ? "close" : "home"
                text: (bar.atHome ? Words.all.startOver : Words.all.home) ?? ""
                onClicked: bar.atHome ? bar.startOverChosen() : bar.homeChosen()
            }
        }
        Place {
            BarButton {
                objectName: "access"
                anchors.right: parent.right
                icon: "text"
                text: Words.all.languageAndText ?? ""
                onClicked: bar.accessChosen()
            }
        }
    }
}
