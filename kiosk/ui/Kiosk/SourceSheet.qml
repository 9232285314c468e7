import QtQuick

// One source, with what the exhibit takes from it.
Sheet {
    id: sheet

    required property var source
    property bool hasAllSources: false

    signal allSourcesChosen

    Label {
        text: Words.all.source + " [" + (sheet.source.number ?? "") + "] · " + (sheet.source.kind ?? "")
        color: Theme.accent
        width: parent.width
    }
    Heading {
        text: sheet.source.title ?? ""
        font.pixelSize: Theme.sizeH3
        width: parent.width
        maximumLineCount: 4
        elide: Text.ElideRight
    }
    Label {
        text: sheet.source.label ?? ""
        color: Theme.secondary
        width: parent.width
    }
    Label {
        text: sheet.source.about ?? ""
        width: parent.width
    }
    Label {
        text: sheet.source.url ?? ""
        visible: text !== ""
        color: Theme.caption
        font.pixelSize: Theme.sizeCaption
        width: parent.width
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    Flow {
        width: parent.width
        spacing: Theme.gutter
        layoutDirection: Qt.RightToLeft

        KioskButton {
            objectName: "close"
            text: Words.all.close ?? ""
            primary: true
            onClicked: sheet.closed()
        }
        KioskButton {
            objectName: "all-sources"
            text: Words.all.allSources ?? ""
            visible: sheet.hasAllSources
            onClicked: sheet.allSourcesChosen()
        }
    }
}
