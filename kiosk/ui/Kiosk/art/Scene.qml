import QtQuick

// What every drawing stands on. A Canvas into an image looks the same on the
// software renderer as on a graphics card, and is painted once, not each frame.
Canvas {
    id: scene

    property color ground: "#0B0D12"
    // Off where something small lies on a drawing that has its grain already.
    property bool grained: true
    // A Canvas does not know what its painting read: each drawing lists it here.
    property list<var> inputs: [ground]

    // The same seed gives the same night on every machine (Mulberry32).
    function seeded(seed) {
        let state = seed | 0;
        return function () {
            state = (state + 0x6D2B79F5) | 0;
            let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
            mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
            return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
        };
    }

    function blend(from, to, share) {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }

    // The stops are [place, colour] pairs.
    function vertical(context, top, bottom, stops) {
        const gradient = context.createLinearGradient(0, top, 0, bottom);
        for (const [place, shade] of stops)
            gradient.addColorStop(place, shade);
        return gradient;
    }

    // A pool of light that falls off softly, as on stone or in still air.
    function glow(context, x, y, radius, light, strength) {
        const gradient = context.createRadialGradient(0, 0, 0, 0, 0, radius);
        for (let step = 0; step <= 8; step++) {
            const rest = 1 - step / 8;
            gradient.addColorStop(step / 8, Qt.alpha(light, strength * rest * rest * rest));
        }
        context.save();
        context.translate(x, y);
        context.fillStyle = gradient;
        context.fillRect(-radius, -radius, 2 * radius, 2 * radius);
        context.restore();
    }

    // Centred on the origin, so that one gradient serves every light.
    function halo(context, radius, light, ember) {
        const gradient = context.createRadialGradient(0, 0, 0, 0, 0, radius);
        gradient.addColorStop(0, Qt.alpha(light, 0.55));
        gradient.addColorStop(0.12, Qt.alpha(light, 0.32));
        gradient.addColorStop(0.35, Qt.alpha(ember, 0.11));
        gradient.addColorStop(0.65, Qt.alpha(ember, 0.03));
        gradient.addColorStop(1, Qt.alpha(ember, 0));
        return gradient;
    }

    function polygon(context, corners) {
        context.beginPath();
        corners.forEach(([x, y], index) => index ? context.lineTo(x, y) : context.moveTo(x, y));
        context.closePath();
        context.fill();
    }

    function stars(context, light, random, number, floor) {
        for (let star = 0; star < number; star++) {
            const y = floor * random();
            const size = Math.max(0.8, Math.min(width, height) * (0.0006 + 0.0011 * Math.pow(random(), 4)));
            context.fillStyle = Qt.alpha(light, (0.15 + 0.5 * random()) * (1 - 0.85 * y / floor));
            context.beginPath();
            context.arc(width * random(), y, size, 0, 2 * Math.PI);
            context.fill();
        }
    }

    // A light in calm water: a column of short strokes that widen and fade towards the viewer.
    function reflect(context, x, y, length, size, light, strength, random) {
        for (let stroke = 0; stroke < 30; stroke++) {
            const far = stroke / 30;
            const wide = size * (1 + 3.2 * far) * (0.6 + 0.7 * random());
            context.fillStyle = Qt.alpha(light, strength * (1 - far) * (0.35 + 0.65 * random()));
            const sway = size * (random() - 0.5) * (0.4 + 2.2 * far);
            context.fillRect(x - wide / 2 + sway, y + length * far, wide, Math.max(1, length * 0.013));
        }
    }

    // Calm water: level strokes, close together far off and apart near by.
    function ripples(context, light, random, top, number, strength) {
        for (let ripple = 0; ripple < number; ripple++) {
            const near = Math.pow(random(), 1.7);
            const wide = width * (0.02 + 0.10 * random()) * (0.25 + near);
            context.fillStyle = Qt.alpha(light, strength * (0.3 + 0.7 * random()) * (1 - 0.7 * near));
            const thick = Math.max(1, height * 0.0016 * (0.4 + near));
            context.fillRect(width * 1.1 * random() - wide / 2, top + (height - top) * near, wide, thick);
        }
    }

    renderTarget: Canvas.Image
    renderStrategy: Canvas.Immediate
    onInputsChanged: requestPaint()

    // Dark gradients have few steps in eight bits; without grain a large screen shows them as bands.
    // A picture, because a pattern made in the painting takes seconds in a large program.
    Image {
        anchors.fill: parent
        visible: scene.grained
        source: "grain.png"
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        smooth: false
    }
}
