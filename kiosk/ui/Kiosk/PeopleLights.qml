import QtQuick
import Kiosk

// One light a person. A touch takes the nearest light; where they stand too close together for a
// finger it takes the six that are nearest.
Item {
    id: place

    required property int count
    // The light that is chosen, or -1.
    required property int chosen
    // Those among which the visitor may choose, by their numbers.
    required property var near
    readonly property bool apart: drawing.nearest >= Theme.target
    readonly property int few: 6
    readonly property var lit: chosen >= 0 ? [chosen] : near
    readonly property alias spacing: drawing.spacing
    readonly property alias points: drawing.points

    signal picked(int index)
    signal nearPicked(var indices)
    signal cleared
    // By the keys: to the light before or after, and to the person.
    signal stepped(int by)
    signal opened

    activeFocusOnTab: true
    Keys.onRightPressed: place.stepped(Theme.mirrored ? -1 : 1)
    Keys.onLeftPressed: place.stepped(Theme.mirrored ? 1 : -1)
    Keys.onReturnPressed: place.opened()
    Keys.onEnterPressed: place.opened()
    Keys.onSelectPressed: place.opened()
    Keys.onSpacePressed: place.opened()

    // The `many` lights that are nearest, the nearest first.
    function nearest(x: real, y: real, many: int): var {
        const found = [];
        drawing.points.forEach((point, index) => {
            const far = Math.hypot(point.x - x, point.y - y);
            if (found.length === many && far >= found[many - 1].far)
                return;
            const behind = found.findIndex(other => other.far > far);
            found.splice(behind < 0 ? found.length : behind, 0, {
                index: index,
                far: far
            });
            found.splice(many);
        });
        return found;
    }
    function touch(x: real, y: real) {
        const found = nearest(x, y, place.apart ? 1 : place.few);
        if (found.length === 0 || found[0].far > Math.max(drawing.spacing * 1.5, Theme.target))
            place.cleared();
        else if (found.length === 1)
            place.picked(found[0].index);
        else
            place.nearPicked(found.map(one => one.index).sort((one, other) => one - other));
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: Words.fill(Words.all.namesHere, {
        "n": count
    })

    Lights {
        id: drawing

        objectName: "lights"
        anchors.fill: parent
        count: place.count
        opacity: place.lit.length > 0 ? 0.6 : 1

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.pageDuration
            }
        }
    }
    Repeater {
        model: place.lit

        Item {
            id: spot

            required property int modelData
            readonly property var at: drawing.points[modelData] ?? drawing.points[0]

            objectName: "lit:" + modelData
            x: at.x
            y: at.y

            Light {
                readonly property real reach: Math.min(0.9 * drawing.spacing, 0.1 * drawing.reach)

                x: -reach
                y: -reach
                width: reach * 2
                height: reach * 2
                pointRadius: spot.at.radius
            }
            Rectangle {
                readonly property real reach: spot.at.radius + Theme.ring * (place.chosen >= 0 ? 2.5 : 1)

                x: -reach
                y: -reach
                width: reach * 2
                height: reach * 2
                radius: reach
                color: "transparent"
                border.color: Theme.light
                border.width: place.chosen >= 0 ? Theme.ring : Math.max(2, Theme.ring / 2)
            }
        }
    }
    Ground {
        onTapped: at => place.touch(at.x, at.y)
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        radius: Theme.radius
        color: "transparent"
        border.color: Theme.light
        border.width: Theme.ring
        visible: place.activeFocus && Theme.focusShown
    }
}
