import QtQuick
import QtMultimedia

// The decoder with its sink and its sound, made here and not in Python: an object that Python makes
// asks Python about every connection that ends, also in the decoder's threads, and they would wait
// for each other for ever. Nothing but kiosk/viewmodels/player.py loads this file.
MediaPlayer {
    id: player

    required property bool sounds
    readonly property QtObject frames: VideoSink {}
    readonly property QtObject sound: sounds ? output.createObject(player) : null
    readonly property Component output: Component {
        AudioOutput {}
    }

    videoOutput: frames
    audioOutput: sound
}
