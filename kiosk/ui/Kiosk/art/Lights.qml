import QtQuick

// One point of warm light a person, all alike, in the order of the list. Seen
// whole they stand as the seeds of one flower head seen from above.
Scene {
    id: lights

    property int count: 131
    property int lit: count
    property color light: "#F7C873"
    property color ember: "#E9A23B"
    property color core: "#F3EEE4"
    property color air: "#14171E"
    property color edge: "#1F232C"
    // 0 is full light, 1 the lowest point of a breath: eight parts in a hundred less.
    property real breath: 0

    readonly property real reach: 0.43 * Math.min(width, height)
    readonly property real spacing: reach * Math.sqrt(Math.PI / Math.max(1, count))
    // From a light to the one that is nearest to it, where they stand closest: at the heart.
    readonly property real nearest: 0.872 * spacing
    // Few lights would otherwise grow into lamps.
    readonly property real pointRadius: Math.min(0.09 * spacing, 0.011 * reach)
    readonly property var points: spiral(count, reach)

    function spiral(count, reach) {
        const golden = Math.PI * (3 - Math.sqrt(5));
        const places = [];
        for (let index = 0; index < count; index++) {
            const far = reach * Math.sqrt((index + 0.5) / count);
            places.push({
                x: width / 2 + far * Math.cos(index * golden),
                y: height / 2 + far * Math.sin(index * golden),
                radius: pointRadius
            });
        }
        return places;
    }

    // The flower itself is only guessed: five rings of petals, a shade off the night.
    function paintFlower(context) {
        const random = seeded(20);
        context.save();
        context.translate(width / 2, height / 2);
        context.scale(reach, reach);
        context.strokeStyle = Qt.alpha(edge, 0.55);
        context.lineWidth = 0.003;
        for (const [far, petals] of [[1.10, 12], [0.89, 10], [0.69, 8], [0.49, 6], [0.29, 5]]) {
            const tone = context.createRadialGradient(0, 0, far * 0.4, 0, 0, far);
            tone.addColorStop(0, blend(ground, air, 0.1));
            tone.addColorStop(1, air);
            context.fillStyle = tone;
            const start = 6.3 * random();
            for (let petal = 0; petal < petals; petal++) {
                const turn = start + 2 * Math.PI * (petal + 0.2 * random()) / petals;
                paintPetal(context, far * (0.97 + 0.04 * random()), turn, 1.3 * Math.PI / petals, random);
            }
        }
        context.restore();
    }

    function paintPetal(context, far, turn, half, random) {
        const wave = 6.3 * random();
        const teeth = 15 + Math.floor(4 * random());
        context.beginPath();
        context.moveTo(0, 0);
        for (let tooth = 0; tooth <= 2 * teeth; tooth++) {
            const side = tooth / teeth - 1;
            const notch = tooth % 2 ? 0 : 0.012 + 0.022 * random();
            const edgeAt = far * (1 - 0.17 * Math.pow(side, 4) + 0.018 * Math.sin(5 * side + wave) - notch);
            context.lineTo(edgeAt * Math.cos(turn + side * half), edgeAt * Math.sin(turn + side * half));
        }
        context.closePath();
        context.fill();
        context.stroke();
    }

    inputs: [ground, light, ember, core, air, edge, points, lit]
    opacity: 1 - 0.08 * breath
    onPaint: {
        const context = getContext("2d");
        context.fillStyle = ground;
        context.fillRect(0, 0, width, height);
        paintFlower(context);
        const radius = Math.min(0.62 * spacing, 0.07 * reach);
        const soft = halo(context, radius, light, ember);
        points.forEach((place, index) => {
            context.save();
            context.translate(place.x, place.y);
            context.fillStyle = index < lit ? soft : Qt.alpha(ember, 0.22);
            if (index < lit) {
                context.fillRect(-radius, -radius, 2 * radius, 2 * radius);
                context.fillStyle = blend(light, core, 0.55);
            }
            context.beginPath();
            context.arc(0, 0, place.radius, 0, 2 * Math.PI);
            context.fill();
            context.restore();
        });
    }
}
