import QtQuick

// The eternal flame on its low eight-pointed star: two squares laid across each
// other, seen from a little above. It stands still; it has no frames.
Scene {
    id: flame

    property color light: "#F7C873"
    property color ember: "#E9A23B"
    property color core: "#F3EEE4"
    property color stone: "#3A3F4A"

    readonly property real unit: Math.min(height * 0.30, width * 0.34)
    readonly property real middle: width * (width > 1.5 * height ? 0.66 : 0.5)
    readonly property real floor: height * (height > width ? 0.58 : 0.72)

    // Sixteen corners, points and inner corners in turn, flattened as a circle lying on the ground.
    function star(radius, lift) {
        const corners = [];
        for (let index = 0; index < 16; index++) {
            const turn = Math.PI * index / 8;
            const far = radius * (index % 2 ? 0.765 : 1);
            corners.push([far * Math.cos(turn), 0.30 * far * Math.sin(turn) - lift]);
        }
        return corners;
    }

    function paintStep(context, radius, low, high, share) {
        const upper = star(radius, high);
        const lower = star(radius, low);
        for (let index = 0; index < 16; index++) {
            const next = (index + 1) % 16;
            const facing = upper[next][0] - upper[index][0];
            if (facing > 0)
                continue;
            const toLight = Math.min(1, Math.abs(facing) / radius * 1.6);
            context.fillStyle = blend(ground, stone, share * (0.28 + 0.30 * toLight));
            polygon(context, [upper[index], upper[next], lower[next], lower[index]]);
        }
        const warm = context.createRadialGradient(0, -high, 0, 0, -high, radius);
        warm.addColorStop(0, blend(stone, light, 0.62 * share));
        warm.addColorStop(0.35, blend(stone, ember, 0.22 * share));
        warm.addColorStop(1, blend(ground, stone, 0.85 * share));
        context.fillStyle = warm;
        polygon(context, upper);
        // The edge of cut stone catches the light.
        context.strokeStyle = Qt.alpha(light, 0.16 * share);
        context.lineWidth = 0.006;
        context.stroke();
    }

    // One tongue of fire, leaning a little to its tip. A few veils, each within
    // the last, make one layer: fire has no outline.
    function tongue(context, wide, tall, turn, paint) {
        context.fillStyle = paint;
        for (let veil = 0; veil < 7; veil++) {
            const w = wide * (1.12 - 0.05 * veil);
            const h = tall * (1.06 - 0.028 * veil);
            context.beginPath();
            context.moveTo(0, 0.012 * tall);
            context.bezierCurveTo(-0.62 * w, 0.01 * h, -1.02 * w, -0.17 * h, -0.74 * w, -0.40 * h);
            context.bezierCurveTo(-0.54 * w, -0.57 * h, 0.06 * w + turn, -0.68 * h, 0.10 * w + turn, -h);
            context.bezierCurveTo(0.34 * w + turn, -0.78 * h, 0.58 * w, -0.62 * h, 0.80 * w, -0.41 * h);
            context.bezierCurveTo(1.04 * w, -0.18 * h, 0.62 * w, 0.01 * h, 0, 0.012 * tall);
            context.fill();
        }
    }

    function paintFlame(context) {
        context.save();
        context.translate(0, -0.165);
        // Thin at the tip, full below the middle, thin again where gas has not yet caught.
        const layer = function (tall, shade, tip, full, root) {
            const stops = [[0, tip], [0.45, 0.75 * full], [0.8, full], [1, root]];
            return vertical(context, -tall, 0, stops.map(([place, strength]) => [place, Qt.alpha(shade, strength)]));
        };
        tongue(context, 0.175, 1.00, 0.030, layer(1.00, ember, 0.03, 0.30, 0.06));
        tongue(context, 0.120, 0.70, 0.018, layer(0.70, light, 0.06, 0.32, 0.05));
        tongue(context, 0.066, 0.42, 0.006, layer(0.42, core, 0.08, 0.36, 0.06));
        context.restore();
    }

    inputs: [ground, light, ember, core, stone, unit, middle, floor]
    onPaint: {
        const context = getContext("2d");
        context.fillStyle = ground;
        context.fillRect(0, 0, width, height);
        glow(context, middle, floor - 0.6 * unit, 3.4 * unit, ember, 0.20);
        context.save();
        context.translate(middle, floor);
        context.scale(unit, unit);
        context.save();
        context.scale(1, 0.30);
        glow(context, 0, 0, 2.4, light, 0.22);
        context.restore();
        paintStep(context, 1.00, -0.10, 0.00, 0.55);
        paintStep(context, 0.68, 0.00, 0.08, 0.80);
        paintStep(context, 0.36, 0.08, 0.15, 1.00);
        glow(context, 0, -0.5, 0.95, light, 0.30);
        paintFlame(context);
        context.restore();
    }
}
