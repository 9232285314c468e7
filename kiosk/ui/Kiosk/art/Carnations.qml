import QtQuick

// A pair: for the dead flowers are brought in even numbers.
Scene {
    id: carnations

    property color bloom: "#C4122F"
    property color shade: "#8C1024"
    property color stem: "#5E7767"
    property color air: "#1F232C"
    property real opening: 1

    readonly property int number: pair.count
    // Landscape leaves its left side dark for words, portrait its foot.
    readonly property bool wide: width > 1.5 * height
    readonly property real tall: Math.min(height * (width > height ? 0.90 : 0.78), width * 1.18)
    readonly property real middle: width * (wide ? 0.66 : 0.5)

    inputs: [ground, air, middle, tall]
    onPaint: {
        const context = getContext("2d")
        context.fillStyle = ground
        context.fillRect(0, 0, width, height)
        glow(context, middle, tall * 0.36, Math.max(width, height) * 0.75, air, 0.9)
        grain(context)
    }

    Repeater {
        id: pair

        model: [
            { lean: -12, aside: 0.055, share: 0.90, seed: 21 },
            { lean: 11, aside: -0.045, share: 1.0, seed: 20 }
        ]

        Carnation {
            required property var modelData

            ground: carnations.ground
            bloom: carnations.bloom
            shade: carnations.shade
            stem: carnations.stem
            opening: carnations.opening
            lean: modelData.lean
            seed: modelData.seed
            width: carnations.tall * 0.86
            height: carnations.tall * modelData.share
            x: carnations.middle + modelData.aside * carnations.tall - width / 2
            y: (carnations.height - carnations.tall) * (carnations.height > carnations.width ? 0.36 : 0.6) + carnations.tall - height
        }
    }
}
