import QtQuick

// What belongs to the list of names: how complete it is, those without a name, where all are
// listed, whom to tell of a mistake.
Column {
    id: words

    // The page of people.
    required property var of
    // What there is to read only, and what there is to touch as well.
    property bool told: true
    property bool more: true

    spacing: Theme.unit * 3

    component Quiet: MarkupText {
        visible: text !== ""
        width: parent.width
        color: Theme.secondary
    }

    Label {
        text: Words.fill(Words.all.namesHere, {
            "n": words.of.count
        })
        // Where the exhibit's own words count them, once is enough.
        visible: words.told && !words.of.incomplete.includes(words.of.count)
        width: parent.width
        color: Theme.accent
    }
    Label {
        text: words.of.incomplete
        visible: words.told && text !== ""
        width: parent.width
    }
    // Without an icon: without a graphics chip Qt draws shapes that are wholly clipped away.
    KioskButton {
        objectName: "why"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        large: true
        text: Words.all.whyNumbersDiffer ?? ""
        textSize: Theme.sizeBar
        visible: words.more && words.of.numbersPage !== ""
        onClicked: words.of.pageChosen(words.of.numbersPage)
    }
    Rectangle {
        anchors.left: parent.left
        width: Theme.unit * 12
        height: Math.max(2, Theme.unit / 4)
        color: Theme.accent
        visible: words.told && words.of.unnamed !== ""
    }
    Quiet {
        objectName: "unnamed"
        text: words.of.unnamed
        visible: words.told && text !== ""
    }
    Quiet {
        text: words.of.fullList
        visible: words.more && text !== ""
    }
    SourceChips {
        width: parent.width
        visible: words.more && words.of.citations.length > 0
        sources: words.of.citations
        onChosen: sourceId => words.of.sourceChosen(sourceId)
    }
    Quiet {
        text: words.of.correction
        visible: words.more && text !== ""
        textFormat: Text.PlainText
    }
    Label {
        text: words.of.correctionAddress
        visible: words.more && text !== ""
        width: parent.width
        color: Theme.accent
        wrapMode: Text.WrapAnywhere
    }
}
