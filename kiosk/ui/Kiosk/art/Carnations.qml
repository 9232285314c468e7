pragma ComponentBehavior: Bound

import QtQuick

// A pair: for the dead flowers are brought in even numbers.
Scene {
    id: carnations

    property color bloom: "#C4122F"
    property color shade: "#8C1024"
    property color stem: "#5E7767"
    property color air: "#1F232C"
    property real opening: 1
    // Only the flowers, on whatever lies beneath them.
    property bool bare: false

    readonly property int number: pair.count
    // Landscape leaves its left side dark for words, portrait its foot.
    readonly property bool wide: width > 1.5 * height
    readonly property real tall: Math.min(height * (width > height ? 0.90 : 0.78), width * 1.18)
    readonly property real foot: tall + (height - tall) * (width > height ? 0.6 : 0.36)
    readonly property real middle: width * (wide && !bare ? 0.66 : 0.5)

    grained: !bare
    inputs: [ground, air, middle, tall]
    onPaint: {
        if (carnations.bare)
            return;
        const context = getContext("2d");
        context.fillStyle = ground;
        context.fillRect(0, 0, width, height);
        glow(context, middle, tall * 0.36, Math.max(width, height) * 0.75, air, 0.9);
    }

    // Lean, place of the foot, height and seed of each.
    Repeater {
        id: pair

        model: [[-12, 0.055, 0.90, 21], [11, -0.045, 1.00, 20]]

        Carnation {
            required property var modelData

            ground: carnations.ground
            grained: carnations.grained
            bloom: carnations.bloom
            shade: carnations.shade
            stem: carnations.stem
            opening: carnations.opening
            lean: modelData[0]
            seed: modelData[3]
            width: carnations.tall * 0.86
            height: carnations.tall * modelData[2]
            x: carnations.middle + modelData[1] * carnations.tall - width / 2
            y: carnations.foot - height
        }
    }
}
