import QtQuick

// The shore of Baku on a night of January 1990, from the water. What was built
// later is left out: families would see it.
Scene {
    id: shore

    property color haze: "#303A4A"
    property color stone: "#CFC8BB"
    property color light: "#F7C873"
    property color ember: "#E9A23B"
    property color star: "#F3EEE4"

    // One measure for all that is built, so that portrait does not squeeze the town.
    readonly property real unit: Math.min(height * 0.54, width * 0.66)
    readonly property real far: height * (height > width ? 0.60 : 0.63)
    readonly property real towerAt: width * (width > height ? 0.70 : 0.62)

    // The bay: the shore is farthest in the middle and comes nearer at both ends.
    function coast(x) {
        const aside = (x - 0.40 * width) / width;
        return far + 0.34 * unit * aside * aside;
    }

    // The town climbs from a low cape on the left like the rows of a theatre.
    function hill(x) {
        const at = x / width;
        const climb = 1 / (1 + Math.exp(-9 * (at - 0.52)));
        return unit * (0.045 + 0.24 * climb + 0.020 * Math.sin(5.1 * at + 0.6) + 0.012 * Math.sin(13 * at + 2));
    }

    function paintSky(context, random) {
        const stops = [[0, ground], [0.45, blend(ground, haze, 0.22)], [1, blend(ground, haze, 0.95)]];
        context.fillStyle = vertical(context, 0, far, stops);
        context.fillRect(0, 0, width, height);
        stars(context, star, random, 170, far * 0.92);
        context.save();
        context.translate(0.66 * width, far - 0.2 * unit);
        context.scale(1, 0.42);
        glow(context, 0, 0, 1.5 * unit, ember, 0.10);
        context.restore();
    }

    function paintRidge(context, lift, share, wave) {
        context.fillStyle = blend(ground, haze, share);
        const corners = [[width, coast(width)], [0, coast(0)]];
        for (let step = 0; step <= 80; step++) {
            const x = width * step / 80;
            corners.push([x, coast(x) - lift * hill(x) - 0.014 * unit * Math.sin(7 * x / width + wave)]);
        }
        polygon(context, corners);
    }

    // Rows of low flat roofs, the farthest first; here and there one house of nine floors.
    function paintTown(context, random, first, last) {
        const windows = [];
        for (let row = first; row <= last; row++) {
            const near = row / 5;
            let x = -0.02 * width;
            while (x < width * 1.02) {
                const slab = random() < 0.07;
                const wide = unit * (slab ? 0.035 : 0.030 + 0.050 * random()) * (0.55 + 0.65 * near);
                const tall = unit * (slab ? 0.085 : 0.022 + 0.030 * random()) * (0.60 + 0.60 * near);
                const foot = coast(x) - hill(x) * 0.92 * (1 - near);
                const left = Math.min(1, 0.25 + 1.3 * x / width);
                context.fillStyle = blend(ground, haze, (0.80 - 0.62 * near) * (0.90 + 0.2 * random()));
                context.fillRect(x, foot - tall * left, wide + 1, tall * left + 0.09 * unit * near + 0.05 * unit * left);
                if (random() < 0.13 && x > 0.12 * width) {
                    const floor = foot - tall * left * (0.25 + 0.5 * random());
                    windows.push([x + wide * (0.2 + 0.6 * random()), floor, 0.7 + 0.5 * near]);
                }
                x += wide + (random() < 0.2 ? unit * 0.012 : 0);
            }
        }
        for (const [x, y, size] of windows) {
            context.fillStyle = Qt.alpha(light, 0.40 + 0.50 * random());
            context.fillRect(x, y, Math.max(1.3, 0.0042 * unit * size), Math.max(1.7, 0.0060 * unit * size));
        }
    }

    // Gız Qalası: a ribbed cylinder and the spur that leans on its side.
    function paintTower(context) {
        const tall = 0.345 * unit;
        const wide = 0.175 * unit;
        const [x, foot] = [towerAt, coast(towerAt) - 0.030 * unit];
        const hewn = blend(haze, stone, 0.30);
        const spur = context.createLinearGradient(x + 0.36 * wide, 0, x + 0.86 * wide, 0);
        spur.addColorStop(0, blend(ground, hewn, 0.12));
        spur.addColorStop(0.4, blend(ground, hewn, 0.34));
        spur.addColorStop(1, blend(ground, hewn, 0.14));
        context.fillStyle = spur;
        const outline = corners => polygon(context, corners.map(([aside, up]) => [x + aside * wide, foot - up * tall]));
        outline([[0.30, 0], [0.30, 0.985], [0.76, 0.975], [0.80, 0.955], [0.86, 0]]);
        const body = context.createLinearGradient(x - wide / 2, 0, x + wide / 2, 0);
        body.addColorStop(0, blend(ground, hewn, 0.34));
        body.addColorStop(0.24, blend(ground, hewn, 0.62));
        body.addColorStop(0.65, blend(ground, hewn, 0.30));
        body.addColorStop(1, blend(ground, hewn, 0.12));
        context.fillStyle = body;
        outline([[-0.53, 0], [-0.48, 0.985], [-0.40, 1], [0.40, 1], [0.48, 0.985], [0.51, 0]]);
        context.lineWidth = Math.max(0.8, 0.0032 * unit);
        context.strokeStyle = Qt.alpha(ground, 0.26);
        for (let rib = 0; rib < 21; rib++) {
            const y = foot - tall * (0.34 + 0.031 * rib);
            const half = wide * (0.53 - 0.05 * (foot - y) / tall);
            context.beginPath();
            context.moveTo(x - half, y);
            context.quadraticCurveTo(x, y + 0.006 * unit, x + half * 0.97, y);
            context.stroke();
        }
        context.fillStyle = Qt.alpha(ground, 0.75);
        for (const [aside, up] of [[-0.14, 0.80], [-0.10, 0.58], [-0.15, 0.36]])
            context.fillRect(x + aside * wide, foot - up * tall, 0.035 * wide, 0.045 * tall);
    }

    function paintWater(context, random) {
        const corners = [[width, height], [0, height]];
        for (let step = 0; step <= 80; step++)
            corners.push([width * step / 80, coast(width * step / 80)]);
        const stops = [[0, blend(ground, haze, 0.20)], [0.10, blend(ground, haze, 0.42)]];
        stops.push([0.45, blend(ground, haze, 0.22)], [1, ground]);
        context.fillStyle = vertical(context, far, height, stops);
        polygon(context, corners);
        ripples(context, haze, random, far + 0.02 * unit, 260, 0.45);
        // The tower stands upside down in the water, broken and fainter with every stroke.
        for (let stroke = 0; stroke < 46; stroke++) {
            const down = stroke / 46;
            const half = 0.10 * unit * (0.55 + 0.6 * random());
            context.fillStyle = Qt.alpha(blend(haze, stone, 0.30), 0.17 * (1 - down) * random());
            const left = towerAt + 0.02 * unit + 0.03 * unit * (random() - 0.5) - half;
            context.fillRect(left, coast(towerAt) + (0.03 + 0.32 * down) * unit, 2 * half, Math.max(1, 0.0036 * unit));
        }
    }

    // The lamps of the quay stand closer together the farther off they are.
    function paintLamps(context, random) {
        for (const place of [0.09, 0.165, 0.23, 0.285, 0.33, 0.365, 0.40, 0.43, 0.465, 0.51, 0.565, 0.635, 0.79, 0.90]) {
            const at = place + 0.008 * random();
            const nearness = Math.abs(at - 0.40);
            const x = width * at;
            const y = coast(x) - 0.026 * unit;
            const size = unit * (0.0022 + 0.0052 * nearness);
            glow(context, x, y, 9 * size, light, 0.30);
            context.fillStyle = Qt.alpha(light, 0.92);
            context.beginPath();
            context.arc(x, y, size, 0, 2 * Math.PI);
            context.fill();
            const length = unit * (0.08 + 0.45 * nearness + 0.08 * random());
            reflect(context, x, coast(x) + 0.012 * unit, length, 1.7 * size, light, 0.36, random);
        }
    }

    inputs: [ground, haze, stone, light, ember, star, unit, far, towerAt]
    onPaint: {
        const context = getContext("2d");
        const random = seeded(1990);
        paintSky(context, random);
        paintRidge(context, 1.22, 0.85, 0.4);
        paintRidge(context, 1.02, 0.72, 2.6);
        paintTown(context, random, 0, 4);
        paintTower(context);
        paintTown(context, random, 5, 5);
        paintWater(context, random);
        paintLamps(context, random);
    }
}
