import QtQuick

// A figure before it is read: one light for each, or a bar among the bars of its page. A figure
// that cannot be drawn so, a range or a very large one, has no picture; its number stands alone.
Item {
    id: picture

    required property var figure
    required property var bars
    required property real fullBar
    readonly property string kind: kindOf(figure)

    // More points than this run together into a haze in which no one of them is seen.
    readonly property int mostLights: 2000

    function kindOf(figure: var): string {
        const countable = figure.upto === "" && figure.value <= picture.mostLights;
        return figure.shownAs === "lights" && !countable ? "number" : figure.shownAs;
    }

    Item {
        anchors.fill: parent
        visible: picture.kind === "lights"
        Accessible.role: Accessible.Graphic
        Accessible.name: picture.figure.shown + " " + picture.figure.label

        ArtView {
            anchors.fill: parent
            anchors.bottomMargin: caption.implicitHeight + Theme.unit
            clip: true
            name: picture.kind === "lights" ? "lights" : ""
            count: picture.kind === "lights" ? picture.figure.value : 0
        }
        Label {
            id: caption

            anchors.bottom: parent.bottom
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: Words.all.eachLightIsOne ?? ""
            color: Theme.caption
            font.pixelSize: Theme.sizeCaption
        }
    }
    // Where a picture is missed, its number fills the place.
    FigureNumber {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: picture.kind === "number"
        room: picture.width
        text: picture.figure.shown
        largest: Theme.sizeDisplay * 2.2
    }
    Loader {
        anchors.fill: parent
        active: picture.kind === "bars"
        sourceComponent: FigureBars {
            figure: picture.figure
            bars: picture.bars
            full: picture.fullBar
        }
    }
}
