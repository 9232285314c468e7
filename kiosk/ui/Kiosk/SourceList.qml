import QtQuick

// Sources, one a row.
LongList {
    id: box

    required property var sources

    signal chosen(string sourceId)

    model: sources
    delegate: SourceRow {
        width: ListView.view.width
        activeFocusOnTab: false
        tourStop: index === 0
        last: index === box.sources.length - 1
        onClicked: box.chosen(modelData.id)
    }
}
