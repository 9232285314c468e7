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
    }

    buttons: [
        KioskButton {
            objectName: "close"
            text: Words.all.close ?? ""
            textSize: Theme.sizeLead
            primary: true
            onClicked: sheet.closed()
        },
        KioskButton {
            objectName: "all-sources"
            text: Words.all.allSources ?? ""
            textSize: Theme.sizeLead
            large: true
            visible: sheet.hasAllSources
            onClicked: sheet.allSourcesChosen()
        }
    ]
}
