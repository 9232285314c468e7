import QtQuick

// The newest frame of the film, or of its film in sign language. Qt's own VideoOutput stays black
// without a graphics device; these frames are pictures, and each is shown once.
Image {
    required property FilmModel player
    property bool signs: false
    readonly property int number: signs ? player.signFrameNumber : player.frameNumber
    readonly property bool lit: number > 0

    source: lit ? "image://film/" + (signs ? "signs/" : "film/") + number : ""
    cache: false
    fillMode: Image.PreserveAspectFit
    retainWhileLoading: true
    visible: lit
}
