import QtQuick

// The bay from above, as a map has it: the shore in a wide arc, its water ringed as engravers do
// it, and the places that are remembered as lights on land. No house, no street.
Scene {
    id: bay

    property color earth: "#39424F"
    property color shore: "#8B95A3"
    property color light: "#F7C873"

    readonly property real unit: Math.min(width, height * 1.4)
    // The curve of the shore: from beneath, round the bay, and away to the right; two control points
    // and an end each. All of them within a field of 1 x 1 around the middle.
    readonly property var arcs: [[-0.13, 0.30, -0.10, 0.16, -0.115, 0.09], [-0.13, 0.00, -0.09, -0.06, -0.01, -0.085], [0.08, -0.11, 0.15, -0.10, 0.20, -0.06], [0.27, -0.02, 0.33, -0.03, 0.40, 0.04], [0.50, 0.13, 0.62, 0.12, 0.80, 0.10]]
    readonly property var places: [[-0.21, -0.20], [-0.045, -0.135], [-0.165, 0.03], [0.24, -0.155]]

    inputs: [ground, earth, shore, light]

    function across(part: real): real {
        return bay.width * 0.5 + part * bay.unit;
    }
    function down(part: real): real {
        return bay.height * 0.5 + part * bay.unit * 0.9;
    }
    function trace(context: var) {
        context.beginPath();
        context.moveTo(bay.across(-0.17), bay.height * 1.2);
        context.lineTo(bay.across(-0.14), bay.down(0.42));
        for (const arc of bay.arcs)
            context.bezierCurveTo(bay.across(arc[0]), bay.down(arc[1]), bay.across(arc[2]), bay.down(arc[3]), bay.across(arc[4]), bay.down(arc[5]));
        context.lineTo(bay.width * 1.2, bay.down(0.12));
        context.lineTo(bay.width * 1.2, -bay.height * 0.2);
        context.lineTo(-bay.width * 0.2, -bay.height * 0.2);
        context.lineTo(-bay.width * 0.2, bay.height * 1.2);
        context.closePath();
    }

    onPaint: {
        const context = getContext("2d");
        context.reset();
        context.fillStyle = bay.ground;
        context.fillRect(0, 0, width, height);
        context.lineJoin = "round";
        bay.trace(context);
        for (let ring = 6; ring > 0; --ring) {
            context.lineWidth = bay.unit * 0.032 * ring;
            context.strokeStyle = Qt.alpha(bay.shore, 0.075);
            context.stroke();
        }
        context.fillStyle = bay.vertical(context, 0, height, [[0, bay.blend(bay.ground, bay.earth, 0.2)], [1, bay.blend(bay.ground, bay.earth, 0.6)]]);
        context.fill();
        context.lineWidth = Math.max(1.5, bay.unit * 0.006);
        context.strokeStyle = bay.shore;
        context.stroke();
        for (const [left, top] of bay.places) {
            bay.glow(context, bay.across(left), bay.down(top), bay.unit * 0.075, bay.light, 0.6);
            context.fillStyle = bay.light;
            context.beginPath();
            context.arc(bay.across(left), bay.down(top), Math.max(2, bay.unit * 0.011), 0, 2 * Math.PI);
            context.fill();
        }
    }
}
