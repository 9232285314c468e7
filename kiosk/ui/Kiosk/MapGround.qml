import QtQuick

// What a map is drawn on: water, land, and the region that it is about. Only shores have a line:
// no border is drawn. A Canvas into an image looks the same on the software renderer as on a
// graphics card, and is painted when something changed, not each frame.
Canvas {
    id: ground

    required property var shapes
    // Where the whole map lies on this canvas.
    required property rect lies
    readonly property color water: Theme.ground
    readonly property color land: blend(Theme.ground, Theme.line, 0.17)
    readonly property color region: blend(Theme.ground, Theme.line, 0.4)
    readonly property color shore: blend(Theme.ground, Theme.line, 0.85)
    // A Canvas does not know what its painting read.
    readonly property list<var> inputs: [shapes, lies, water, shore, Theme.unit]

    function blend(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }
    function trace(context: var, points: var) {
        context.beginPath();
        for (let i = 0; i < points.length; i += 2) {
            const x = ground.lies.x + points[i] * ground.lies.width;
            const y = ground.lies.y + points[i + 1] * ground.lies.height;
            if (i)
                context.lineTo(x, y);
            else
                context.moveTo(x, y);
        }
        context.closePath();
    }
    // Paler and paler rims in the water along its shore, as engravers draw it.
    function rim(context: var) {
        for (const width of [9, 5.5, 2.5]) {
            context.lineWidth = Theme.unit * width;
            context.strokeStyle = Qt.alpha(ground.shore, 0.09);
            context.stroke();
        }
    }

    renderTarget: Canvas.Image
    renderStrategy: Canvas.Immediate
    onInputsChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.reset();
        context.lineJoin = "round";
        context.fillStyle = ground.water;
        context.fillRect(0, 0, width, height);
        const regionAt = shapes.findIndex(shape => shape.kind === "region");
        // What lies upon the region was cut out of it: it has a border, and no shore.
        const hasShore = shapes.map((shape, index) => shape.kind === "water" || shape.kind === "land" && (regionAt < 0 || index < regionAt));
        shapes.forEach((shape, index) => {
            ground.trace(context, shape.points);
            if (shape.kind === "land" && hasShore[index])
                ground.rim(context);
            context.fillStyle = shape.kind === "water" ? ground.water : shape.kind === "region" ? ground.region : ground.land;
            context.fill();
            if (shape.kind === "water") {
                context.save();
                context.clip();
                ground.rim(context);
                context.restore();
            }
        });
        context.lineWidth = Math.max(1.5, Theme.unit / 4);
        context.strokeStyle = ground.shore;
        shapes.forEach((shape, index) => {
            if (hasShore[index]) {
                ground.trace(context, shape.points);
                context.stroke();
            }
        });
    }
}
