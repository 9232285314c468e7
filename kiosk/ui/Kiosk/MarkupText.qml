import QtQuick

// The only item that shows markup, and only the markup that kiosk.viewmodels.spans has built.
Label {
    lineHeight: 1.42
    textFormat: Text.StyledText
    linkColor: Theme.link
}
