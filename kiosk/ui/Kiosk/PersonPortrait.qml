import QtQuick
import Kiosk

// A person's picture, where the family agrees to it; the light that stands for everyone, where not.
Item {
    id: portrait

    required property string source
    required property string name
    readonly property bool pictured: photo.status === Image.Ready

    Light {
        objectName: "own-light"
        anchors.centerIn: parent
        visible: !portrait.pictured
        width: Math.min(parent.width, parent.height)
        height: width
        pointRadius: width * 0.02
    }
    Image {
        id: photo

        objectName: "portrait"
        anchors.fill: parent
        visible: portrait.pictured
        source: portrait.source
        sourceSize: Qt.size(portrait.width, portrait.height)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        Accessible.role: Accessible.Graphic
        Accessible.name: portrait.name
    }
}
