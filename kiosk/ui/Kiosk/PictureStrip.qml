import QtQuick

// All pictures, small, in a row; a touch on one chooses it. The chosen one is always in view.
ListView {
    id: strip

    required property var pictures
    required property int chosen
    // As tall as lets a few pictures fill the width, within bounds.
    readonly property real gap: Theme.unit * 1.5
    readonly property real share: ((width - edge * 2 - (count - 1) * gap) / Math.max(1, count)) * 3 / 4
    readonly property real edge: Theme.ring * 2
    readonly property int pictureWidth: Math.round(height * 4 / 3)
    // Counted, not asked: the view only estimates the width of what it has not made yet.
    readonly property real full: count * pictureWidth + (count - 1) * gap

    signal picked(int index)

    orientation: ListView.Horizontal
    model: pictures
    currentIndex: chosen
    spacing: gap
    implicitHeight: Math.max(Theme.unit * 11, Math.min(Theme.unit * 14, share))
    clip: full > width
    interactive: full > width
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    cacheBuffer: 0
    highlightFollowsCurrentItem: true
    highlightMoveDuration: Theme.pageDuration
    highlightRangeMode: full > width ? ListView.ApplyRange : ListView.NoHighlightRange
    preferredHighlightBegin: width / 2 - height * 2 / 3
    preferredHighlightEnd: width / 2 + height * 2 / 3
    leftMargin: Math.max(edge, (width - full) / 2)
    rightMargin: leftMargin

    delegate: Pressable {
        id: small

        required property var modelData
        required property int index
        readonly property bool chosen: index === strip.chosen
        // Behind a gate it is not seen here either, open or not.
        readonly property bool gated: modelData.gate !== ""

        objectName: "picture:" + index
        name: Words.fill(Words.all.position, {
            "n": index + 1,
            "total": strip.count
        }) + ". " + (gated ? modelData.gate : modelData.alt)
        ringInside: true
        width: strip.pictureWidth
        height: strip.height
        Accessible.selected: chosen
        onClicked: strip.picked(index)

        Rectangle {
            anchors.fill: parent
            color: small.pressed ? Theme.raised : Theme.surface
        }
        Image {
            id: image

            anchors.fill: parent
            source: small.gated ? "" : small.modelData.file
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            autoTransform: true
            opacity: small.chosen || small.pressed ? 1 : 0.7
        }
        Heading {
            anchors.centerIn: parent
            text: small.index + 1
            visible: small.gated || image.status === Image.Error
            color: Theme.secondary
            font.pixelSize: Theme.sizeH3
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: small.chosen ? Theme.accent : Theme.line
            border.width: small.chosen ? Theme.ring : Math.max(1, Theme.unit / 8)
        }
    }
}
