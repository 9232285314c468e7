import QtQuick

// One of the lights, alone: a point and what it gives off, as far as the item reaches.
Scene {
    id: one

    property real pointRadius: 0.09 * width
    property color light: "#F7C873"
    property color ember: "#E9A23B"
    property color core: "#F3EEE4"

    ground: "transparent"
    grained: false
    inputs: [light, ember, core, pointRadius]
    onPaint: {
        const context = getContext("2d");
        context.clearRect(0, 0, width, height);
        context.save();
        context.translate(width / 2, height / 2);
        context.fillStyle = halo(context, Math.min(width, height) / 2, light, ember);
        context.fillRect(-width / 2, -height / 2, width, height);
        context.fillStyle = blend(light, core, 0.55);
        context.beginPath();
        context.arc(0, 0, pointRadius, 0, 2 * Math.PI);
        context.fill();
        context.restore();
    }
}
