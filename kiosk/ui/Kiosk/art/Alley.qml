import QtQuick

// The Alley of Martyrs, plain and frontal: steps, two rows of like stones, the
// domed pavilion of the flame. Places are in metres before the visitor's eye.
Scene {
    id: alley

    property color haze: "#262D3A"
    property color stone: "#CFC8BB"
    property color leaf: "#33443C"
    property color light: "#F7C873"
    property color ember: "#E9A23B"
    property color star: "#F3EEE4"

    readonly property real lens: Math.min(1.30 * height, 1.75 * width)
    readonly property real middle: width * (width > 1.5 * height ? 0.60 : 0.5)
    readonly property real level: height * (height > width ? 0.62 : 0.64)
    readonly property real eye: 1.75
    readonly property real end: 44
    readonly property real pathHalf: 2.6

    function place(x, up, away) {
        return [middle + lens * x / away, level + lens * (eye - up) / away];
    }

    function plane(context, x, up, near, far, half) {
        const [left, right] = [x - half, x + half];
        polygon(context, [place(left, up, near), place(left, up, far), place(right, up, far), place(right, up, near)]);
    }

    // An upright wall that faces the visitor.
    function front(context, left, right, low, high, away) {
        polygon(context, [place(left, low, away), place(left, high, away), place(right, high, away), place(right, low, away)]);
    }

    // An upright wall that faces the path.
    function flank(context, x, low, high, near, far) {
        polygon(context, [place(x, low, near), place(x, high, near), place(x, high, far), place(x, low, far)]);
    }

    // What is far off takes the colour of the night air.
    function faded(base, share, away) {
        return blend(blend(ground, base, share), blend(ground, haze, 0.75), Math.min(1, away / 70));
    }

    function treeline(step, random) {
        return 0.030 + 0.014 * Math.sin(step * 0.23) * Math.sin(step * 0.071 + 1) + 0.012 * random();
    }

    function paintSky(context, random) {
        const stops = [[0, ground], [0.5, blend(ground, haze, 0.28)], [1, blend(ground, haze, 0.95)]];
        context.fillStyle = vertical(context, 0, level, stops);
        context.fillRect(0, 0, width, height);
        stars(context, star, random, 120, level * 0.85);
        glow(context, middle, level - lens * 0.06, lens * 0.55, ember, 0.13);
        // A line of trees closes the view.
        context.fillStyle = blend(ground, haze, 0.62);
        const corners = [[width, level + 2], [0, level + 2]];
        for (let step = 0; step <= 140; step++)
            corners.push([width * step / 140, level - lens * treeline(step, random)]);
        polygon(context, corners);
    }

    function paintPavilion(context) {
        const block = function (left, right, low, high, share) {
            context.fillStyle = blend(ground, stone, share);
            front(context, left, right, low, high, end);
        };
        const [x, heart] = place(0, 3.0, end);
        glow(context, x, heart, lens * 0.17, light, 0.42);
        for (const [half, low, high, share] of [[6.2, 0, 0.35, 0.22], [5.6, 0.35, 0.7, 0.27], [5.0, 0.7, 1.05, 0.32]])
            block(-half, half, low, high, share);
        // Within the columns it is lighter than the night.
        block(-3.9, 3.9, 1.05, 6.6, 0.14);
        const within = [[0, Qt.alpha(ember, 0.20)], [0.6, Qt.alpha(light, 0.42)], [1, Qt.alpha(light, 0.50)]];
        context.fillStyle = vertical(context, place(0, 6.4, end)[1], place(0, 1, end)[1], within);
        front(context, -3.9, 3.9, 1.05, 6.6, end);
        paintFlame(context);
        const columns = [[-4.0, 0.34, 0.40], [4.0, 0.34, 0.33], [-1.75, 0.26, 0.30], [1.75, 0.26, 0.26]];
        for (const [column, half, share] of columns)
            block(column - half, column + half, 1.05, 6.4, share);
        block(-4.6, 4.6, 6.3, 7.1, 0.36);
        block(-4.8, 4.8, 7.1, 7.35, 0.44);
        const dome = context.createLinearGradient(place(-4, 0, end)[0], 0, place(4, 0, end)[0], 0);
        dome.addColorStop(0, blend(ground, stone, 0.28));
        dome.addColorStop(0.30, blend(ground, stone, 0.40));
        dome.addColorStop(1, blend(ground, stone, 0.16));
        context.fillStyle = dome;
        context.beginPath();
        context.moveTo(...place(-3.9, 7.35, end));
        context.bezierCurveTo(...place(-4.1, 10.2, end), ...place(-1.5, 11.4, end), ...place(0, 12.6, end));
        context.bezierCurveTo(...place(1.5, 11.4, end), ...place(4.1, 10.2, end), ...place(3.9, 7.35, end));
        context.fill();
    }

    function paintFlame(context) {
        const [x, foot] = place(0, 1.4, end);
        const metre = lens / end;
        glow(context, x, foot - metre, 3.4 * metre, light, 0.75);
        for (const [slim, high, paint] of [[0.55, 2.5, Qt.alpha(ember, 0.9)], [0.36, 1.8, light], [0.19, 1.1, star]]) {
            const [wide, tall] = [slim * metre, high * metre];
            const [waist, belly] = [foot - 0.6 * tall, foot - 0.1 * tall];
            context.fillStyle = paint;
            context.beginPath();
            context.moveTo(x, foot);
            context.bezierCurveTo(x - 1.5 * wide, belly, x - 0.7 * wide, waist, x, foot - tall);
            context.bezierCurveTo(x + 0.8 * wide, waist, x + 1.5 * wide, belly, x, foot);
            context.fill();
        }
    }

    function paintGround(context) {
        const lawn = [[0, blend(ground, haze, 0.62)], [0.12, blend(ground, leaf, 0.42)], [1, blend(ground, leaf, 0.10)]];
        context.fillStyle = vertical(context, level, height, lawn);
        context.fillRect(0, level, width, height - level);
        const [x, top] = place(0, 0, end);
        const paving = [[0, blend(stone, light, 0.4)], [0.05, blend(ground, stone, 0.50)]];
        paving.push([0.25, blend(ground, stone, 0.27)], [1, blend(ground, stone, 0.12)]);
        context.fillStyle = vertical(context, top, height, paving);
        plane(context, 0, 0, 9, end, pathHalf);
        // Joints of the paving, closer and fainter with distance.
        for (let away = 10; away < end; away += 2) {
            context.fillStyle = Qt.alpha(ground, 0.42 * (1 - away / end));
            plane(context, 0, 0, away, away + 0.07, pathHalf);
        }
        context.save();
        context.translate(x, top);
        context.scale(1, 0.22);
        glow(context, 0, 0, lens * 0.30, light, 0.30);
        context.restore();
    }

    function paintSteps(context) {
        const half = 3.6;
        for (let step = 0; step < 8; step++) {
            const [up, away] = [-0.15 * step, 9 - 0.42 * step];
            context.fillStyle = blend(ground, stone, 0.085);
            front(context, -half, half, up - 0.15, up, away);
            context.fillStyle = blend(ground, stone, 0.19);
            plane(context, 0, up - 0.15, away - 0.42, away, half);
            context.fillStyle = Qt.alpha(stone, 0.22);
            plane(context, 0, up, away, away + 0.025, half);
        }
        for (const side of [-1, 1]) {
            context.fillStyle = blend(ground, stone, 0.07);
            front(context, side * half, side * (half + 0.8), -3, 0.25, 9);
            context.fillStyle = blend(ground, stone, 0.055);
            flank(context, side * half, -3, 0.25, 5, 9);
            context.fillStyle = blend(ground, stone, 0.15);
            plane(context, side * (half + 0.4), 0.25, 3.5, 9, 0.4);
        }
    }

    // All stones are alike: a low bed and an upright slab, nothing on it.
    function paintStone(context, side, away) {
        const [inner, outer] = [side * 3.5, side * 4.45];
        const lit = 0.34 + 0.20 * away / end;
        context.fillStyle = faded(stone, 0.16, away);
        front(context, inner, outer, 0, 0.22, away - 0.9);
        context.fillStyle = faded(stone, 0.24, away);
        plane(context, (inner + outer) / 2, 0.22, away - 0.9, away, 0.475);
        context.fillStyle = faded(blend(stone, light, 0.45), lit, away);
        flank(context, inner, 0.22, 1.2, away, away + 0.35);
        const face = [[0, faded(stone, 0.26, away)], [1, faded(stone, 0.14, away)]];
        context.fillStyle = vertical(context, place(0, 1.2, away)[1], place(0, 0.2, away)[1], face);
        front(context, inner, outer, 0.22, 1.2, away);
    }

    function paintCypress(context, side, away, tall) {
        const [x, foot] = place(side * 7.6, 0, away);
        const metre = lens / away;
        context.save();
        context.translate(x, foot);
        context.scale(1, 0.16);
        glow(context, 0, 0, 2.4 * metre, ground, 0.9);
        context.restore();
        context.fillStyle = faded(leaf, 0.22, away);
        context.fillRect(x - 0.13 * metre, foot - 0.5 * metre, 0.26 * metre, 0.54 * metre);
        for (const [wide, aside, share] of [[1.0, 0, 0.34], [0.80, -0.10 * side, 0.42], [0.50, -0.20 * side, 0.52]]) {
            context.fillStyle = faded(leaf, share, away);
            const at = x + aside * metre;
            context.beginPath();
            const [low, waist, tip] = [foot - 0.16 * metre, foot - 0.52 * tall * metre, foot - tall * metre];
            const half = wide * metre;
            context.moveTo(at, low);
            context.bezierCurveTo(at - half, low, at - 0.98 * half, waist, x, tip);
            context.bezierCurveTo(at + 0.98 * half, waist, at + half, low, at, low);
            context.fill();
        }
    }

    inputs: [ground, haze, stone, leaf, light, ember, star, lens, middle, level]
    onPaint: {
        const context = getContext("2d");
        const random = seeded(131);
        paintSky(context, random);
        paintGround(context);
        paintPavilion(context);
        for (let row = 9; row >= 0; row--) {
            for (const side of [-1, 1]) {
                paintCypress(context, side, 14.6 + 3.2 * row, 7.4 + 1.4 * random());
                paintStone(context, side, 11.4 + 3.2 * row);
            }
        }
        paintSteps(context);
    }
}
