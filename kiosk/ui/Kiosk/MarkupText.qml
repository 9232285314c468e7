import QtQuick

// The only item that shows markup, and only the markup that kiosk.viewmodels.spans has built.
Label {
    leading: 1.5
    textFormat: Text.StyledText
    linkColor: Theme.link
}
