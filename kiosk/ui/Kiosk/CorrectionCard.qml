import QtQuick

// Whom to tell of a mistake, with the address in print and for the visitor's own telephone.
Rectangle {
    id: card

    required property string text
    required property string address
    readonly property real edge: Theme.unit * 3
    readonly property bool beside: address !== "" && width > code.implicitWidth + Theme.sizeBody * 16

    implicitHeight: (beside ? Math.max(words.implicitHeight, code.implicitHeight) : words.implicitHeight + (address !== "" ? code.implicitHeight + edge : 0)) + edge * 2
    radius: Theme.radius * 1.5
    color: Theme.surface

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: card.edge
        y: card.beside ? (parent.height - height) / 2 : card.edge
        width: parent.width - card.edge * 2 - (card.beside ? code.implicitWidth + card.edge : 0)
        spacing: Theme.unit

        Label {
            text: card.text
            width: parent.width
            color: Theme.secondary
        }
        Label {
            objectName: "address"
            text: card.address
            visible: text !== ""
            width: parent.width
            color: Theme.accent
            wrapMode: Text.WrapAnywhere
        }
    }
    QrCode {
        id: code

        objectName: "qr"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: card.edge
        width: implicitWidth
        height: implicitHeight
        visible: card.address !== ""
        address: card.address
    }
}
