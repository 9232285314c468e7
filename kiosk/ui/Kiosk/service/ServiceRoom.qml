import QtQuick
import Kiosk

// What the hall needs: silence, sound and light, a clean glass, the keys, and the desktop.
Column {
    id: page

    required property ServiceModel service
    readonly property var words: service.words

    spacing: Theme.gutter

    component Level: Row {
        id: level

        required property int value
        required property int least
        required property string called

        signal stepped(int by)

        spacing: Theme.gap

        KioskButton {
            objectName: level.called + ":less"
            width: Theme.primaryTarget
            large: true
            text: "−"
            name: page.words.less
            textSize: sample.ownSize * 1.2
            enabled: level.value > level.least
            onClicked: level.stepped(-1)
        }
        ServiceText {
            objectName: level.called
            anchors.verticalCenter: parent.verticalCenter
            width: sample.ownSize * 4.4
            horizontalAlignment: Text.AlignHCenter
            text: page.words.percent.replace("{n}", level.value)
        }
        KioskButton {
            objectName: level.called + ":more"
            width: Theme.primaryTarget
            large: true
            text: "+"
            name: page.words.more
            textSize: sample.ownSize * 1.2
            enabled: level.value < 100
            onClicked: level.stepped(1)
        }
    }

    ServiceText {
        id: sample

        visible: false
    }
    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.silence
        text: page.service.dead ? page.words.schoolNone : page.words.silenceText
        action: page.words.begin
        actionName: "service:silence"
        confirms: true
        possible: !page.service.dead
        onDone: page.service.beginSilence()
    }
    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.cleaning
        text: page.words.cleaningText
        action: page.words.begin
        actionName: "service:clean"
        onDone: page.service.clean()
    }
    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.volume
        text: page.words.volumeText

        Level {
            called: "service:volume"
            value: page.service.volume
            least: 0
            onStepped: by => page.service.stepVolume(by)
        }
    }
    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.brightness
        text: page.words.brightnessText

        Level {
            called: "service:brightness"
            value: page.service.brightness
            least: page.service.dimmest
            onStepped: by => page.service.stepBrightness(by)
        }
    }
    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.desktop
        text: page.words.desktopText

        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: page.service.awayMinutes

                ServiceButton {
                    required property int modelData

                    objectName: "service:leave:" + modelData
                    text: page.words.minutes.replace("{n}", modelData)
                    textSize: sample.ownSize
                    onClicked: page.service.leave(modelData)
                }
            }
        }
    }
    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.keys
        text: page.words.keysText
        told: page.service.keysTold
        action: page.words.begin
        actionName: "service:keys"
        onDone: page.service.learnKeys()
    }
    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.changePin
        text: page.words.changePinText
        action: page.words.changePin
        actionName: "service:change-pin"
        onDone: page.service.changePin()
    }
}
