import QtQuick

// One whole carnation, upright, standing on the foot of its item. Every petal
// of the five rings is the same petal, set in space and seen a little from above.
Scene {
    id: carnation

    property color bloom: "#C4122F"
    property color shade: "#8C1024"
    property color stem: "#5E7767"
    // The toothed edges catch the light.
    property color sheen: "#FFCCC7"
    property real opening: 1
    // Degrees from upright: drawn and not rotated, so that the fine teeth stay sharp.
    property real lean: 0
    property int seed: 20

    // Petals, tilt from the axis in degrees, reach and rise, from the outermost ring to the heart.
    readonly property var rings: [[12, 96, 0.97, 0.00], [12, 82, 1.02, 0.03], [11, 66, 1.00, 0.08], [9, 46, 0.95, 0.13], [7, 24, 0.86, 0.18]]

    // The petal as a bent fan: place() takes side (-1 to 1) and distance (0 claw, 1 edge) to the picture.
    function petal(ring, turn, random) {
        const [, degrees, length, rise] = rings[ring];
        const tilt = (degrees * (0.10 + 0.90 * opening) + 20 * (random() - 0.5) * opening) * Math.PI / 180;
        const reach = length * (0.74 + 0.26 * opening) * (0.94 + 0.12 * random());
        const half = (0.24 + 0.28 * opening) * (0.9 + 0.2 * random());
        const [out, up] = [Math.sin(tilt), Math.cos(tilt)];
        const [right, front] = [Math.cos(turn), Math.sin(turn)];
        const [waves, phase, depthOfWave] = [2.6 + 1.6 * random(), 6.3 * random(), 0.055 + 0.05 * random()];
        const curl = 0.20 * opening;
        const sunk = rise - 0.42 * (1 - opening);
        const place = function (side, far) {
            const angle = side * half;
            const run = reach * far * Math.cos(angle);
            const slip = reach * far * Math.sin(angle);
            const cube = far * far * far;
            const ruffle = cube * (depthOfWave * Math.sin(waves * 3.1 * side + phase) + curl * far);
            const away = out * run + up * ruffle;
            const height = sunk + up * run - out * ruffle;
            return [right * away - front * slip, 0.36 * (front * away + right * slip) - 0.93 * height];
        };
        const rim = [];
        const teeth = 15 + Math.floor(5 * random());
        for (let step = 0; step <= 2 * teeth; step++) {
            const side = step / teeth - 1;
            const notch = step % 2 ? 0.012 * random() : 0.035 + 0.03 * random();
            rim.push(place(side, 1 - notch - 0.16 * side * side * side * side));
        }
        // The two low rings lie beneath the upright ones in front of the flower, as seen from above.
        const low = front > 0 && ring < 2;
        const depth = low ? 0.02 * front + 0.03 * ring : front * out + 0.03 * ring + 0.04;
        const lit = Math.max(0.1, Math.min(1, 0.55 - 0.34 * right - 0.10 * front + 0.05 * ring));
        return {
            place,
            rim,
            depth,
            lit
        };
    }

    function paintPetal(context, one) {
        const deep = blend(ground, shade, 0.78);
        const flat = blend(shade, bloom, one.lit);
        const tone = context.createLinearGradient(...one.place(0, 0.12), ...one.place(0, 1));
        tone.addColorStop(0, deep);
        tone.addColorStop(0.35, blend(deep, flat, 0.6));
        tone.addColorStop(1, flat);
        context.fillStyle = tone;
        context.beginPath();
        context.moveTo(...one.place(0, 0));
        context.lineTo(...one.place(-1, 0.4));
        for (const point of one.rim)
            context.lineTo(point[0], point[1]);
        context.lineTo(...one.place(1, 0.4));
        context.closePath();
        context.fill();
        // Creases run from the claw to the edge, as in crumpled silk.
        context.lineWidth = 0.007;
        context.strokeStyle = Qt.alpha(deep, 0.5);
        context.beginPath();
        for (const side of [-0.62, -0.25, 0.15, 0.55]) {
            context.moveTo(...one.place(side, 0.5));
            context.lineTo(...one.place(side * 1.05, 0.75));
            context.lineTo(...one.place(side, 0.93));
        }
        context.stroke();
        context.lineWidth = 0.009;
        context.strokeStyle = Qt.alpha(blend(bloom, sheen, 0.38), 0.25 + 0.5 * one.lit);
        context.beginPath();
        context.moveTo(...one.rim[0]);
        for (const point of one.rim)
            context.lineTo(point[0], point[1]);
        context.stroke();
    }

    function paintHead(context) {
        const random = seeded(seed);
        const petals = [];
        rings.forEach(([number], ring) => {
            const start = 6.3 * random();
            for (let step = 0; step < number; step++)
                petals.push(petal(ring, start + 2 * Math.PI * (step + 0.3 * random()) / number, random));
        });
        petals.sort((a, b) => a.depth - b.depth);
        petals.forEach(one => paintPetal(context, one));
    }

    // The stem as a point and a lean at each height: 0 beneath the flower, 1 at the cut.
    function along(height) {
        return [0.16 * Math.sin(2.6 * height) * (seed % 2 ? -1 : 1), 1.08 + 3.82 * height];
    }

    function paintLeaf(context, height, side, length, fall) {
        const [x, y] = along(height);
        const tip = [x + side * length * 0.62, y - length * (1 - fall)];
        const knee = [x + side * length * 0.16, y - length * 0.86];
        for (const [width, shadeOfLeaf] of [[0.070, 0.50], [0.022, 0.75]]) {
            context.fillStyle = blend(ground, stem, shadeOfLeaf);
            context.beginPath();
            context.moveTo(x - 0.03 * side, y + 0.04);
            context.bezierCurveTo(x, y - length * 0.3, knee[0] - side * width * 0.6, knee[1] - width, ...tip);
            const fold = [knee[0] + side * width * 1.6, knee[1] + width];
            context.bezierCurveTo(...fold, x + side * width * 1.4, y - length * 0.3, x + 0.03 * side, y + 0.04);
            context.fill();
        }
    }

    function paintStem(context) {
        paintLeaf(context, 0.30, -1, 1.15, 0.16);
        paintLeaf(context, 0.62, 1, 1.65, 0.08);
        for (const [width, offset, share] of [[0.090, 0, 0.55], [0.038, -0.017, 0.95]]) {
            context.strokeStyle = blend(ground, stem, share);
            context.lineWidth = width;
            context.beginPath();
            for (let step = 0; step <= 24; step++) {
                const [x, y] = along(step / 24);
                step ? context.lineTo(x + offset, y) : context.moveTo(x + offset, y);
            }
            context.stroke();
        }
        for (const node of [0.30, 0.62]) {
            const [x, y] = along(node);
            context.fillStyle = blend(ground, stem, 0.85);
            context.beginPath();
            context.ellipse(x - 0.062, y - 0.055, 0.124, 0.12);
            context.fill();
        }
        paintLeaf(context, 0.30, 1, 0.95, 0.30);
        paintLeaf(context, 0.62, -1, 1.45, 0.20);
    }

    function paintCalyx(context) {
        const mouth = 0.17 + 0.09 * opening;
        const tone = context.createLinearGradient(-0.26, 0, 0.26, 0);
        tone.addColorStop(0, blend(ground, stem, 0.75));
        tone.addColorStop(0.3, stem);
        tone.addColorStop(1, blend(ground, stem, 0.4));
        context.fillStyle = tone;
        context.beginPath();
        context.moveTo(-mouth, 0.1);
        context.bezierCurveTo(-0.22, 0.5, -0.21, 0.95, -0.045, 1.14);
        context.lineTo(0.045, 1.14);
        context.bezierCurveTo(0.21, 0.95, 0.22, 0.5, mouth, 0.1);
        // Five pointed lobes close it at the top.
        for (const lobe of [0.6, 0.2, -0.2, -0.6, -1]) {
            context.lineTo((lobe + 0.2) * mouth, -0.10);
            context.lineTo(lobe * mouth, 0.1);
        }
        context.fill();
        // The short scales that clasp the calyx from below.
        for (const [side, share] of [[-1, 0.72], [1, 0.42], [0, 0.86]]) {
            context.fillStyle = blend(ground, stem, share);
            context.beginPath();
            context.moveTo(side * 0.02 - 0.03, 1.16);
            context.bezierCurveTo(side * 0.09 - 0.08, 1.06, side * 0.12 - 0.07, 0.98, side * 0.15, 0.80);
            context.bezierCurveTo(side * 0.12 + 0.07, 0.98, side * 0.09 + 0.08, 1.06, side * 0.02 + 0.03, 1.16);
            context.fill();
        }
    }

    inputs: [ground, bloom, shade, stem, sheen, opening, lean, seed]
    onPaint: {
        const context = getContext("2d");
        context.clearRect(0, 0, width, height);
        context.save();
        const unit = Math.min(height / 6.0, width / 2.3);
        context.lineJoin = "bevel";
        context.lineCap = "butt";
        context.translate(width / 2, height - 0.04 * unit);
        context.rotate(lean * Math.PI / 180);
        context.scale(unit, unit);
        context.translate(-along(1)[0], -along(1)[1]);
        paintStem(context);
        if (opening > 0.6)
            paintCalyx(context);
        paintHead(context);
        // Of a bud the calyx holds the petals; of a flower the petals hang over the calyx.
        if (opening <= 0.6)
            paintCalyx(context);
        context.restore();
    }
}
