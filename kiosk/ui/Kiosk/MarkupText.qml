import QtQuick

// The only item that shows markup, and only the markup that kiosk.viewmodels.spans has built.
// Its lines are no longer than is good to read, however wide it is.
Label {
    // Where the page itself has given it a narrow place.
    property bool measured: true
    readonly property real spare: measured && horizontalAlignment === Text.AlignLeft ? Math.max(0, width - font.pixelSize * Theme.measure) : 0
    // Tells whoever reads the screen that tags are tags here.
    readonly property bool styled: true

    leading: 1.5
    textFormat: Text.StyledText
    linkColor: Theme.link
    leftPadding: Theme.mirrored ? spare : 0
    rightPadding: Theme.mirrored ? 0 : spare
}
