import QtQuick

// One figure: its picture, and the words beside it; beneath it in portrait.
Item {
    id: stage

    required property var figure
    required property var bars
    required property real fullBar
    required property string position
    // Words that follow where the head of the page has no room for them.
    required property string after
    required property bool roomy
    // A panel lies open in the place of the words.
    required property bool open
    // In portrait, the line above which nothing asks for a touch.
    required property real fold
    property real startAt: 0

    readonly property bool pictured: picture.kind !== "number"
    readonly property bool beside: Theme.landscape && pictured
    readonly property bool below: !Theme.landscape && pictured
    // A number that stands alone is the picture itself.
    readonly property real enlarged: !pictured ? (roomy ? 2.2 : 1.5) : figure.parts.length > 0 ? 1.1 : 1.5
    // In portrait the picture takes what the words beneath it leave.
    readonly property real pictureHeight: open ? fold : Math.max(fold, height - telling.implicitHeight - Theme.unit)

    signal sourceChosen(string sourceId)
    signal moved(real position)

    FigurePicture {
        id: picture

        objectName: "picture"
        anchors.left: parent.left
        width: Theme.landscape ? Math.min(parent.width * 0.46, parent.height) : parent.width
        height: Theme.landscape ? parent.height : stage.pictureHeight - Theme.unit * 2
        visible: Theme.landscape ? stage.beside && !stage.open : (stage.pictured || stage.open) && height > Theme.unit * 20
        figure: stage.figure
        bars: stage.bars
        fullBar: stage.fullBar
    }
    // As high as its place, never as its words: a column whose height follows what is in it would
    // take turns with its own buttons for ever.
    ScrollColumn {
        id: words

        objectName: "words"
        anchors.right: parent.right
        y: stage.below ? stage.fold : 0
        width: stage.beside ? parent.width - picture.width - Theme.gutter * 2 : parent.width
        height: parent.height - y
        visible: !stage.open
        startAt: stage.startAt
        onMoved: position => stage.moved(position)

        Item {
            width: parent.width
            height: Math.max(words.height, telling.implicitHeight)

            Column {
                id: telling

                y: (parent.height - implicitHeight) / (stage.below ? 1 : 2)
                width: parent.width
                spacing: Theme.unit * 4
                // For the lower edge of the last button, and its ring.
                bottomPadding: Theme.ring * 2

                FigureTelling {
                    width: parent.width
                    room: words.leastWidth
                    figure: stage.figure
                    position: stage.position
                    sideways: stage.below
                    largest: Theme.sizeDisplay * stage.enlarged
                    onSourceChosen: sourceId => stage.sourceChosen(sourceId)
                }
                MarkupText {
                    text: stage.after
                    visible: text !== ""
                    width: parent.width
                    color: Theme.secondary
                }
            }
        }
    }
}
