import QtQuick

// Words in the serif face.
Label {
    font.family: Theme.serif
    font.pixelSize: Theme.sizeH1
    lineHeight: 1.12
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
