import QtQuick

// A map with its places as numbered marks; looked at closely as a picture is. Never mirrored: all
// in it stands by its x, so that east is on the right in every language.
ZoomFrame {
    id: view

    required property var map
    // The chosen place and the chosen time; -1: none.
    required property int chosen
    required property int step
    readonly property real apart: Theme.target + Theme.gap + 1
    readonly property var spots: spread(map.places, lies, width, height, apart)

    signal picked(int index)

    function inSight(at: point): bool {
        return at.x >= 0 && at.x <= view.width && at.y >= 0 && at.y <= view.height;
    }
    // For each place, where it lies, whether that is in sight, and where its mark stands so that
    // every mark can be touched: as near as may be, and within the frame.
    function spread(places: var, lies: rect, width: real, height: real, apart: real): var {
        const spots = places.map(place => {
            const at = Qt.point(lies.x + place.left * lies.width, lies.y + place.top * lies.height);
            return {
                "lies": at,
                "seen": view.inSight(at),
                "x": at.x,
                "y": at.y
            };
        });
        const seen = spots.filter(spot => spot.seen);
        const edge = apart / 2;
        for (let round = 0; round < 60; ++round) {
            let moved = false;
            for (const spot of seen) {
                spot.x = Math.max(edge, Math.min(width - edge, spot.x));
                spot.y = Math.max(edge, Math.min(height - edge, spot.y));
            }
            for (let i = 0; i < seen.length; ++i) {
                for (let j = i + 1; j < seen.length; ++j) {
                    const x = seen[j].x - seen[i].x, y = seen[j].y - seen[i].y;
                    if (Math.abs(x) >= apart - 0.5 || Math.abs(y) >= apart - 0.5)
                        continue;
                    moved = true;
                    const along = Math.abs(x) >= Math.abs(y) ? "x" : "y";
                    const now = along === "x" ? x : y;
                    const push = (apart - Math.abs(now)) / 2 * (now < 0 ? -1 : 1);
                    seen[i][along] -= push;
                    seen[j][along] += push;
                }
            }
            if (!moved)
                break;
        }
        return spots;
    }
    // Closer to the chosen place, if there is one.
    function zoomIn() {
        const place = view.map.places[view.chosen] ?? null;
        view.glideTo(view.zoom * 1.5, place ? place.left : view.midX, place ? place.top : view.midY);
    }
    // Bring a place into sight that lies beyond the edge.
    function show(index: int) {
        if (index >= 0 && !view.spots[index].seen)
            view.glideTo(view.zoom, view.map.places[index].left, view.map.places[index].top);
    }

    aspect: map.aspect
    Accessible.role: Accessible.Graphic
    Accessible.name: map.label

    // Painted once, and stretched while the map moves.
    MapGround {
        width: view.fitted.width
        height: view.fitted.height
        scale: view.zoom
        transformOrigin: Item.TopLeft
        shapes: view.map.shapes
        lies: Qt.rect(0, 0, width, height)
    }
    // Painted anew, as finely as the screen is, when it has come to rest.
    MapGround {
        id: close

        parent: view
        anchors.fill: parent
        z: 1
        visible: view.zoomed && !view.moving
        shapes: view.map.shapes
        lies: Qt.rect(0, 0, 1, 1)
        onVisibleChanged: {
            if (visible)
                lies = view.lies;
        }

        Connections {
            target: view

            function onLiesChanged() {
                if (close.visible)
                    close.lies = view.lies;
            }
        }
    }
    Item {
        parent: view
        anchors.fill: parent
        z: 2

        Repeater {
            model: view.map.labels

            Label {
                required property var modelData
                readonly property int size: Theme.fontSize(modelData.on === "water" ? 5.5 : 6.5, Theme.softScale, Theme.sansCapital)
                readonly property point middle: Qt.point(view.lies.x + modelData.left * view.lies.width, view.lies.y + modelData.top * view.lies.height)

                x: Math.max(Theme.unit, Math.min(view.width - width - Theme.unit, middle.x - width / 2))
                y: Math.max(Theme.unit, Math.min(view.height - height - Theme.unit, middle.y - height / 2))
                visible: view.inSight(middle)
                text: modelData.text
                color: modelData.on === "water" ? Theme.caption : Theme.secondary
                font.family: modelData.on === "water" ? Theme.serif : Theme.sans
                font.pixelSize: size
                font.letterSpacing: size * 0.06
            }
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: Theme.line
            border.width: Math.max(1, Theme.unit / 8)
            opacity: 0.6
        }
        Repeater {
            model: view.map.places

            MapMark {
                required property var modelData
                required property int index
                // While another map takes the place of this one, its spots are not there yet.
                readonly property var spot: view.spots[index] ?? ({
                        "lies": Qt.point(0, 0),
                        "seen": false,
                        "x": 0,
                        "y": 0
                    })

                anchors.fill: parent
                place: modelData
                number: index + 1
                stands: Qt.point(spot.x, spot.y)
                lies: spot.lies
                visible: spot.seen
                chosen: index === view.chosen
                outside: view.step >= 0 && !modelData.inside[view.step]
                opacity: chosen ? 1 : outside ? 0.45 : view.chosen >= 0 ? 0.6 : 1
                z: chosen ? 1 : 0
                first: index === 0
                onPicked: view.picked(index)
            }
        }
    }
}
