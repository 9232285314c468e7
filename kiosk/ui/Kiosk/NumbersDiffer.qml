import QtQuick

// Every value that is told of a figure, side by side, the leading one first. A single value stands
// beside the sources that its note names.
ScrollColumn {
    id: differ

    required property var figure
    required property var cited
    property string note

    readonly property var claims: [figure].concat(figure.others || [])
    readonly property int most: Math.max(1, Math.min(4, Math.floor(width / (Theme.unit * 44 * Theme.scale))))
    // As few in the last line as in the others, or nearly.
    readonly property int columns: Math.ceil(claims.length / Math.ceil(claims.length / most))
    readonly property var alreadyNamed: claims.map(claim => claim.source.id)
    readonly property var more: cited.filter(source => !alreadyNamed.includes(source.id))

    signal sourceChosen(string sourceId)

    spacing: Theme.unit * 4

    MarkupText {
        text: differ.note
        visible: text !== ""
        width: parent.width
    }
    Grid {
        id: grid

        width: parent.width
        columns: differ.columns
        columnSpacing: Theme.gutter
        rowSpacing: Theme.unit * 4

        Repeater {
            model: differ.claims

            Column {
                id: cell

                required property var modelData
                required property int index
                readonly property bool leads: index === 0

                objectName: "claim:" + index
                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                spacing: Theme.unit

                Rectangle {
                    width: parent.width
                    height: Math.max(3, Theme.unit / 2)
                    color: cell.leads ? Theme.accent : Theme.line
                }
                FigureNumber {
                    width: parent.width
                    room: (differ.leastWidth - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                    text: cell.modelData.shown
                    largest: differ.claims.length > differ.columns ? Theme.sizeH2 : Theme.sizeDisplay
                }
                Label {
                    width: parent.width
                    text: cell.modelData.means
                    visible: text !== ""
                    leading: 1.25
                }
                Label {
                    width: parent.width
                    text: cell.modelData.label
                    visible: text !== ""
                    leading: 1.25
                }
                Label {
                    width: parent.width
                    text: cell.modelData.said
                    color: Theme.secondary
                    leading: 1.25
                }
                Label {
                    objectName: "standing:" + cell.index
                    width: parent.width
                    text: cell.leads ? "" : differ.figure.standings[cell.index - 1]
                    visible: text !== ""
                    color: Theme.caption
                    font.pixelSize: Theme.sizeCaption
                }
                SourceChips {
                    width: parent.width
                    sources: [cell.modelData.source]
                    onChosen: sourceId => differ.sourceChosen(sourceId)
                }
            }
        }
    }
    SourceChips {
        objectName: "cited"
        width: parent.width
        visible: differ.more.length > 0
        sources: differ.more
        onChosen: sourceId => differ.sourceChosen(sourceId)
    }
}
