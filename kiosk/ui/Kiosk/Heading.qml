import QtQuick

// Words in the serif face.
Label {
    font.family: Theme.serif
    font.pixelSize: Theme.sizeH1
    leading: 1.18
    faceLine: Theme.serifLine
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
