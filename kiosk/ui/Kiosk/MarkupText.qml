import QtQuick

// The only item that shows markup, and only the markup that kiosk.viewmodels.spans has built.
Label {
    // Tells whoever reads the screen that tags are tags here.
    readonly property bool styled: true

    leading: 1.5
    textFormat: Text.StyledText
    linkColor: Theme.link
}
