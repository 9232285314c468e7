pragma Singleton
import QtQuick

// The tokens of every screen. Sizes are designed in millimetres and arrive here as pixels.
QtObject {
    id: theme

    // Set by KioskView.
    property var colours: ({})
    // What of the panel pages fill, and the whole panel: with lowered controls they differ.
    property size viewSize: panelSize
    property size panelSize: Qt.size(1920, 1080)
    property real diagonalMm: 32 * 25.4
    property real scale: 1
    property bool mirrored: false
    // Where the focus stands is shown to whoever goes by keys.
    property bool focusShown: false
    property bool lessMotion: false
    // For pictures on paper: nothing fades for longer than a frame.
    property bool still: false
    // How many lights the drawing of the lights has, where a page does not say it.
    property int lights: 0

    readonly property bool landscape: panelSize.width > panelSize.height
    readonly property real shortSide: Math.min(panelSize.width, panelSize.height)
    readonly property real unit: shortSide / 135
    // Pixels in a millimetre of the panel.
    readonly property real mm: Math.hypot(panelSize.width, panelSize.height) / diagonalMm
    // Below 27 inches the text is smaller, so that as many words fit; it stays above 4.8 mm.
    readonly property real shrink: diagonalMm < 27 * 25.4 ? 5.5 / 7.3 : 1

    readonly property color ground: colours.ground ?? "#0B0D12"
    readonly property color surface: colours.surface ?? "#14171E"
    readonly property color raised: colours.raised ?? "#1F232C"
    readonly property color text: colours.text ?? "#F3EEE4"
    readonly property color secondary: colours.secondary ?? "#CFC8BB"
    readonly property color caption: colours.caption ?? "#B4B9C3"
    readonly property color link: colours.link ?? "#FF969E"
    readonly property color light: colours.light ?? "#F7C873"
    readonly property color accent: colours.accent ?? "#E9A23B"
    readonly property color carnation: colours.carnation ?? "#C4122F"
    readonly property color primary: colours.primary ?? "#8C1024"
    readonly property color line: colours.line ?? "#7A818E"

    // A face's capitals (OS/2 table) and its own line height (hhea table), in font sizes.
    readonly property real serifCapital: 0.701
    readonly property real sansCapital: 0.66
    readonly property real serifLine: 1.485
    readonly property real sansLine: 1.424
    readonly property string serif: "Literata"
    readonly property string sans: "Source Sans 3"

    // Text sizes in pixels from the height of a capital in millimetres. What is read grows by the
    // whole text size; what is seen from afar already grows by less, so that it still fits.
    readonly property int sizeCaption: fontSize(Math.max(4.8, 5.0 * shrink), scale, sansCapital)
    readonly property int sizeBody: fontSize(7.3 * shrink, scale, sansCapital)
    readonly property int sizeLead: Math.max(fontSize(9.0 * shrink, softScale, sansCapital), sizeBody)
    // On the bottom bar, where three words stand side by side.
    readonly property int sizeBar: fontSize(7.3 * shrink, softScale, sansCapital)
    readonly property int sizeH3: fontSize(11.0 * shrink, softScale, serifCapital)
    readonly property int sizeH2: fontSize((landscape ? 14.0 : 13.2) * shrink, softScale, serifCapital)
    readonly property int sizeH1: fontSize((landscape ? 18.0 : 16.4) * shrink, softScale, serifCapital)
    readonly property int sizeDisplay: fontSize((landscape ? 28.0 : 23.0) * shrink, softScale, serifCapital)
    readonly property real softScale: 1 + (scale - 1) * 0.4

    // The width of a line of running text, in font sizes: at most 55 letters, which are 0.39 of
    // one wide and more in the shipped texts (measured by tests/access). The largest text needs
    // all the room there is.
    readonly property real measure: scale < 1.9 ? 21.5 : 40

    readonly property real margin: unit * (landscape ? 12 : 8)
    readonly property real gutter: unit * 3
    readonly property real barHeight: unit * (landscape ? 14 : 15.5) * softScale
    readonly property real target: mm * 20
    readonly property real primaryTarget: mm * 25
    readonly property real gap: mm * 3
    readonly property real ring: Math.max(4, unit / 2)
    readonly property real radius: unit

    readonly property int pressDuration: 80
    // With less motion, fades only, and short ones. On paper, what comes is there at once.
    readonly property int pageDuration: still ? 0 : lessMotion ? 120 : 240
    readonly property int sceneDuration: still ? 1 : lessMotion ? 120 : 1600
    readonly property int warmDuration: still ? 1 : lessMotion ? 120 : 900
    readonly property int layDuration: still ? 1 : 3000

    function fontSize(capital: real, factor: real, ofFace: real): int {
        return Math.round(capital / ofFace * theme.mm * factor);
    }
}
