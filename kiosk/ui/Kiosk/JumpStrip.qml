import QtQuick

// Names that lead somewhere: side by side, in as many rows as there may be, or else in one row
// that the finger moves and that follows the present one.
Item {
    id: strip

    required property var names
    required property int present
    property real leastWidth: Theme.primaryTarget
    property real leastHeight: Theme.target
    property real textSize: Theme.sizeCaption
    property int mostRows: 1
    property bool tourStop: false
    readonly property int perRow: Math.max(1, Math.floor((width + Theme.gap) / (leastWidth + Theme.gap)))
    readonly property int rows: Math.ceil(names.length / perRow)
    readonly property bool fits: rows <= mostRows
    readonly property int columns: fits ? Math.ceil(names.length / Math.max(1, rows)) : names.length
    readonly property real cell: fits ? (width - (columns - 1) * Theme.gap) / columns : leastWidth
    property real tallest: 0

    signal picked(int index)

    function follow() {
        const item = repeater.itemAt(strip.present);
        if (!item || strip.fits)
            return;
        const most = flick.contentWidth - flick.width;
        glide.to = Math.max(0, Math.min(most, item.x + item.width / 2 - flick.width / 2));
        glide.restart();
    }
    function measure() {
        let tallest = 0;
        for (let i = 0; i < repeater.count; ++i)
            tallest = Math.max(tallest, repeater.itemAt(i)?.least ?? 0);
        strip.tallest = tallest;
    }

    visible: names.length > 1
    implicitHeight: grid.height
    onPresentChanged: Qt.callLater(strip.follow)
    onCellChanged: Qt.callLater(strip.follow)

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: strip.fits ? width : grid.width
        interactive: !strip.fits
        clip: !strip.fits
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        flickDeceleration: Theme.mm * 1500
        maximumFlickVelocity: Math.sqrt(2 * flickDeceleration * Math.max(1, width))

        NumberAnimation {
            id: glide

            target: flick
            property: "contentX"
            duration: Theme.pageDuration
            easing.type: Easing.InOutQuad
        }
        Grid {
            id: grid

            columns: strip.columns
            spacing: Theme.gap

            Repeater {
                id: repeater

                model: strip.names
                onCountChanged: Qt.callLater(strip.measure)

                Pressable {
                    id: jump

                    required property string modelData
                    required property int index
                    readonly property bool isPresent: index === strip.present
                    readonly property real least: label.implicitHeight + Theme.unit * 1.5

                    objectName: "jump:" + modelData
                    name: modelData
                    ringInside: !strip.fits
                    tourStop: strip.tourStop && index === Math.floor(strip.names.length / 2)
                    width: strip.cell
                    height: Math.max(strip.leastHeight, strip.tallest)
                    Accessible.selected: isPresent
                    onLeastChanged: Qt.callLater(strip.measure)
                    onClicked: strip.picked(index)

                    Rectangle {
                        anchors.fill: parent
                        // So that no edge is lost where the strip is cut.
                        anchors.margins: 1
                        radius: Theme.radius
                        color: jump.pressed || jump.isPresent ? Theme.raised : "transparent"
                        border.color: jump.isPresent ? Theme.accent : Theme.line
                        border.width: jump.isPresent ? Theme.ring : Math.max(1, Theme.unit / 8)
                    }
                    Label {
                        id: label

                        anchors.centerIn: parent
                        width: parent.width - Theme.unit * 2
                        text: jump.modelData
                        horizontalAlignment: Text.AlignHCenter
                        color: jump.isPresent ? Theme.text : Theme.secondary
                        font.pixelSize: strip.textSize
                        leading: 1.2
                    }
                }
            }
        }
    }
}
