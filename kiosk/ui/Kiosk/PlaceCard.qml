import QtQuick

// What is told about a place: the text with its sources, where its position is from, and the page
// that tells more.
Column {
    id: card

    required property var place

    signal sourceChosen(string sourceId)
    signal pageChosen(string pageId)

    spacing: Theme.unit * 2

    MarkupText {
        text: card.place.text
        width: parent.width
    }
    SourceChips {
        width: parent.width
        sources: card.place.sources
        tourStop: true
        onChosen: sourceId => card.sourceChosen(sourceId)
    }
    Label {
        text: Words.all.positionOnMap + (card.place.positionNote ? ": " + card.place.positionNote : "")
        width: parent.width
        topPadding: Theme.unit
        color: Theme.caption
        font.pixelSize: Theme.sizeCaption
    }
    SourceChips {
        width: parent.width
        sources: [card.place.positionSource]
        onChosen: sourceId => card.sourceChosen(sourceId)
    }
    // Without an icon: Qt's software renderer does not cut a Shape at the edge of a list.
    KioskButton {
        objectName: "opens:" + card.place.opens
        visible: card.place.opens !== ""
        width: Math.min(implicitWidth, parent.width)
        text: Words.all.readAboutThis ?? ""
        textSize: Theme.sizeBar
        onClicked: card.pageChosen(card.place.opens)
    }
}
