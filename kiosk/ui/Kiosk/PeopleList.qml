import QtQuick

// The names under their letters, in the order of the alphabet that the list is written in, and a
// strip of those letters.
FocusScope {
    id: list

    required property NamesModel names
    required property var letters
    property Component opening: null
    property Component ending: null
    property int startRow: -1
    property real startPart: 0
    readonly property int columns: Theme.landscape && Theme.scale < 1.9 ? 2 : 1
    readonly property var lines: names.lines(columns)

    signal opened(string id)
    signal moved(int row, real part)

    function present(): int {
        const first = list.lines.firstOf(rows.firstRow);
        let found = 0;
        for (let i = 0; i < list.letters.length && list.letters[i].first <= first; ++i)
            found = i;
        return found;
    }

    LongList {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: strip.top
        anchors.bottomMargin: strip.visible ? Theme.gutter : 0
        focus: true
        model: list.lines
        opening: list.opening
        ending: list.ending
        startRow: list.startRow
        startPart: list.startPart
        onMoved: (row, part) => list.moved(row, part)

        delegate: FocusScope {
            id: line

            required property string letter
            required property var people
            required property int index

            width: ListView.view.width
            height: lettering.height + pair.height

            Item {
                id: lettering

                width: parent.width
                height: line.letter !== "" ? initial.implicitHeight + Theme.unit * (line.index > 0 ? 4 : 1) : 0

                Heading {
                    id: initial

                    anchors.left: parent.left
                    anchors.bottom: parent.bottom
                    text: line.letter
                    color: Theme.accent
                    font.pixelSize: Theme.sizeH2
                }
            }
            Row {
                id: pair

                y: lettering.height
                width: parent.width
                spacing: Theme.gutter * 2

                Repeater {
                    id: repeater

                    model: line.people

                    PersonRow {
                        required property var modelData
                        required property int index

                        width: (pair.width - (list.columns - 1) * pair.spacing) / list.columns
                        height: Math.max(implicitHeight, repeater.itemAt(1 - index)?.implicitHeight ?? 0)
                        focus: index === 0
                        activeFocusOnTab: false
                        textSize: Theme.sizeLead
                        tourStop: line.index === 0 && index === 0
                        person: modelData
                        onClicked: list.opened(modelData.id)
                        KeyNavigation.right: repeater.itemAt(Theme.mirrored ? index - 1 : index + 1)
                        KeyNavigation.left: repeater.itemAt(Theme.mirrored ? index + 1 : index - 1)
                    }
                }
            }
        }
    }
    JumpStrip {
        id: strip

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        names: list.letters.map(entry => entry.letter)
        present: list.present()
        leastWidth: Math.max(Theme.target, textSize + Theme.unit * 3)
        leastHeight: Theme.primaryTarget
        textSize: Theme.sizeBar
        mostRows: Theme.landscape ? 2 : 3
        tourStop: true
        onPicked: index => rows.jumpTo(list.lines.lineOf(list.letters[index].first))
    }
}
