import QtQuick

// An address for the visitor's own telephone: dark on light, with the quiet edge that readers need.
Rectangle {
    id: code

    required property string address
    readonly property int quiet: 4
    // Whole pixels, so that no square is blurred.
    readonly property int square: Math.max(3, Math.round(Theme.mm * 1.3))
    readonly property var rows: matrix.rows

    implicitWidth: (rows.length + quiet * 2) * square
    implicitHeight: implicitWidth
    color: "#F7F2E9"
    Accessible.role: Accessible.Graphic
    Accessible.name: Words.all.qrCode ?? ""

    QrMatrix {
        id: matrix

        address: code.address
    }
    Canvas {
        id: squares

        anchors.centerIn: parent
        width: code.rows.length * code.square
        height: width
        renderTarget: Canvas.Image
        renderStrategy: Canvas.Immediate
        onPaint: {
            const context = getContext("2d");
            context.clearRect(0, 0, width, height);
            context.fillStyle = "#15120E";
            code.rows.forEach((row, y) => Array.from(row).forEach((dark, x) => {
                    if (dark === "1")
                        context.fillRect(x * code.square, y * code.square, code.square, code.square);
                }));
        }

        Connections {
            target: code

            function onRowsChanged() {
                squares.requestPaint();
            }
        }
    }
}
