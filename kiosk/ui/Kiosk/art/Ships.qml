import QtQuick

// Ships at rest in the bay as day breaks on 20 January. Nothing moves but the
// light; the number of ships is even, as with flowers.
Scene {
    id: ships

    property color haze: "#39424F"
    property color dawn: "#8A6A4C"
    property color light: "#F7C873"
    property color star: "#F3EEE4"

    readonly property int number: fleet.length
    readonly property real unit: Math.min(height * 0.9, width * 0.90)
    readonly property real horizon: height * (height > width ? 0.56 : 0.60)
    // Place across, nearness (0 on the horizon), kind, and which way the bow lies.
    readonly property var fleet: [
        {
            at: 0.115,
            near: 0.05,
            kind: "cargo",
            bow: 1
        },
        {
            at: 0.36,
            near: 0.02,
            kind: "tanker",
            bow: -1
        },
        {
            at: 0.935,
            near: 0.06,
            kind: "tug",
            bow: -1
        },
        {
            at: 0.535,
            near: 0.13,
            kind: "tanker",
            bow: 1
        },
        {
            at: 0.78,
            near: 0.20,
            kind: "cargo",
            bow: -1
        },
        {
            at: 0.27,
            near: 0.38,
            kind: "tanker",
            bow: -1
        }
    ]
    readonly property var outlines: ({
            tanker: tanker(),
            cargo: cargo(),
            tug: tug()
        })
    readonly property var mastHeads: ({
            tanker: [-0.369, 0.209],
            cargo: [-0.049, 0.230],
            tug: [0.046, 0.490]
        })

    // Outlines in hull lengths: x from stern to bow, y upwards from the water; the hull first.
    function tanker() {
        const parts = [];
        parts.push([[-0.5, -0.012], [-0.51, 0.052], [-0.5, 0.06], [-0.3, 0.06], [-0.29, 0.046], [0.38, 0.046], [0.4, 0.062], [0.51, 0.07], [0.475, 0], [0.465, -0.012]]);
        parts.push([[-0.46, 0.05], [-0.46, 0.1], [-0.44, 0.1], [-0.44, 0.128], [-0.425, 0.128], [-0.425, 0.15], [-0.335, 0.15], [-0.335, 0.128], [-0.32, 0.128], [-0.32, 0.05]]);
        parts.push([[-0.455, 0.1], [-0.452, 0.17], [-0.425, 0.17], [-0.42, 0.1]]);
        parts.push([[-0.372, 0.14], [-0.371, 0.205], [-0.367, 0.205], [-0.366, 0.14]]);
        parts.push([[0.428, 0.06], [0.43, 0.15], [0.434, 0.15], [0.437, 0.06]]);
        parts.push([[0.02, 0.04], [0.02, 0.092], [0.026, 0.092], [0.026, 0.058], [0.08, 0.058], [0.08, 0.092], [0.086, 0.092], [0.086, 0.04]]);
        return parts;
    }

    function cargo() {
        const parts = [];
        parts.push([[-0.49, -0.012], [-0.51, 0.07], [-0.24, 0.072], [-0.23, 0.06], [0.34, 0.06], [0.36, 0.082], [0.51, 0.094], [0.46, -0.012]]);
        parts.push([[-0.44, 0.06], [-0.44, 0.125], [-0.415, 0.125], [-0.415, 0.165], [-0.31, 0.165], [-0.31, 0.125], [-0.28, 0.125], [-0.28, 0.06]]);
        parts.push([[-0.4, 0.15], [-0.395, 0.205], [-0.365, 0.205], [-0.36, 0.15]]);
        parts.push([[-0.058, 0.05], [-0.053, 0.225], [-0.045, 0.225], [-0.04, 0.05]]);
        parts.push([[0.212, 0.05], [0.217, 0.215], [0.225, 0.215], [0.23, 0.05]]);
        parts.push([[-0.05, 0.075], [0.075, 0.175], [0.08, 0.171], [-0.046, 0.068]]);
        parts.push([[0.221, 0.075], [0.1, 0.17], [0.105, 0.174], [0.225, 0.082]]);
        parts.push([[-0.18, 0.05], [-0.18, 0.078], [-0.09, 0.078], [-0.09, 0.05]]);
        parts.push([[0.01, 0.05], [0.01, 0.076], [0.16, 0.076], [0.16, 0.05]]);
        parts.push([[0.425, 0.08], [0.428, 0.165], [0.433, 0.165], [0.436, 0.08]]);
        return parts;
    }

    function tug() {
        const parts = [];
        parts.push([[-0.48, -0.02], [-0.5, 0.085], [-0.1, 0.08], [0.05, 0.12], [0.5, 0.17], [0.44, -0.02]]);
        parts.push([[-0.12, 0.07], [-0.12, 0.21], [0.2, 0.22], [0.2, 0.07]]);
        parts.push([[-0.04, 0.2], [-0.04, 0.3], [0.14, 0.3], [0.16, 0.2]]);
        parts.push([[-0.26, 0.07], [-0.25, 0.26], [-0.15, 0.26], [-0.14, 0.07]]);
        parts.push([[0.035, 0.28], [0.04, 0.48], [0.052, 0.48], [0.057, 0.28]]);
        return parts;
    }

    function paintAir(context, random) {
        const air = [[0, ground], [0.42, blend(ground, haze, 0.35)], [0.76, haze]];
        air.push([0.93, blend(haze, dawn, 0.55)], [1, blend(haze, dawn, 0.95)]);
        context.fillStyle = vertical(context, 0, horizon, air);
        context.fillRect(0, 0, width, horizon + 1);
        stars(context, star, random, 40, horizon * 0.5);
        const water = [[0, blend(haze, dawn, 0.70)], [0.06, blend(haze, dawn, 0.36)], [0.26, blend(ground, haze, 0.62)]];
        water.push([0.62, blend(ground, haze, 0.22)], [1, ground]);
        context.fillStyle = vertical(context, horizon, height, water);
        context.fillRect(0, horizon, width, height - horizon);
        context.save();
        context.translate(0.64 * width, horizon);
        context.scale(1, 0.22);
        glow(context, 0, 0, 0.9 * Math.max(width, height * 0.7), light, 0.22);
        context.restore();
        ripples(context, blend(haze, dawn, 0.8), random, horizon, 420, 0.20);
        ripples(context, ground, random, horizon, 320, 0.35);
    }

    // The far side of the bay, low and even.
    function paintCape(context) {
        const corners = [[width, horizon + 1], [0, horizon + 1]];
        for (let step = 0; step <= 60; step++) {
            const at = step / 60;
            const left = 0.030 * Math.exp(-Math.pow((at - 0.02) / 0.22, 2));
            const right = 0.022 * Math.exp(-Math.pow((at - 1) / 0.16, 2));
            const rise = left + right + 0.003 * Math.sin(9 * at) * (1 - at);
            corners.push([width * at, horizon - unit * Math.max(0, rise)]);
        }
        context.fillStyle = blend(ground, haze, 0.78);
        polygon(context, corners);
    }

    function paintShip(context, ship, random) {
        const length = unit * (ship.kind === "tug" ? 0.075 : 0.15) * (1 + 5.2 * ship.near);
        const x = width * ship.at;
        const y = horizon + (height - horizon) * ship.near * 0.9 + 0.004 * unit;
        const body = blend(ground, haze, 0.62 * Math.exp(-6 * ship.near));
        const place = ([along, up]) => [x + ship.bow * along * length, y - up * length];
        const mirrored = ([along, up]) => [x + ship.bow * along * length, y + 0.85 * up * length];
        const sunk = [[0, Qt.alpha(body, 0.80)], [1, Qt.alpha(body, 0.12)]];
        context.fillStyle = vertical(context, y, y + 0.2 * length, sunk);
        outlines[ship.kind].forEach(outline => polygon(context, outline.map(mirrored)));
        context.fillStyle = body;
        outlines[ship.kind].forEach(outline => polygon(context, outline.map(place)));
        // The water breaks the picture of the hull.
        for (let stroke = 0; stroke < 14; stroke++) {
            const down = 0.02 + 0.20 * stroke / 14;
            const wide = length * (0.10 + 0.35 * random());
            context.fillStyle = Qt.alpha(blend(haze, dawn, 0.25), 0.16 * random());
            const left = x + length * (random() - 0.5) - wide / 2;
            context.fillRect(left, y + down * length, wide, Math.max(1, 0.004 * length));
        }
        const [lampX, lampY] = place(mastHeads[ship.kind]);
        const size = Math.max(1.1, 0.0016 * unit * (1 + 2.5 * ship.near));
        glow(context, lampX, lampY, 10 * size, light, 0.42);
        context.fillStyle = blend(light, star, 0.4);
        context.beginPath();
        context.arc(lampX, lampY, size, 0, 2 * Math.PI);
        context.fill();
        reflect(context, lampX, y + 0.06 * length, 0.22 * length, 1.5 * size, light, 0.30, random);
    }

    inputs: [ground, haze, dawn, light, star, unit, horizon]
    onPaint: {
        const context = getContext("2d");
        const random = seeded(1130);
        paintAir(context, random);
        paintCape(context);
        fleet.forEach(ship => paintShip(context, ship, random));
    }
}
