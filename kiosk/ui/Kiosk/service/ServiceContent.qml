import QtQuick
import Kiosk

// Which content is shown: the version, the one before, one from a stick, and school groups.
Column {
    id: page

    required property ServiceModel service
    readonly property var words: service.words
    readonly property var stick: service.stick
    readonly property bool hasStick: (stick.name ?? "") !== ""

    spacing: Theme.gutter

    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.goBack
        text: page.service.others.length ? page.words.goBackTo.replace("{version}", page.service.others[0]) : page.words.goBackNone
        told: page.service.outcome
        action: page.words.goBack
        actionName: "service:go-back"
        confirms: true
        possible: page.service.others.length > 0
        onDone: page.service.goBack()
    }
    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.publish
        text: page.hasStick ? [page.stick.name].concat(page.stick.changes).join("\n") : page.words.stickNone
        told: (page.stick.wrong ?? "") || page.service.progress
        action: page.words.publish
        actionName: "service:publish"
        confirms: true
        possible: page.hasStick && page.stick.wrong === ""
        onDone: page.service.publish()
    }
    ServiceTask {
        width: parent.width
        words: page.words
        title: page.words.school
        text: page.service.dead ? page.words.schoolNone : page.service.schoolFixed ? page.words.schoolFixed : page.words.schoolText

        Flow {
            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: [false, true]

                ServiceButton {
                    required property bool modelData

                    objectName: "service:school:" + (modelData ? "on" : "off")
                    enabled: !page.service.dead && !page.service.schoolFixed
                    text: modelData ? page.words.on : page.words.off
                    textSize: sample.ownSize
                    selected: page.service.school === modelData
                    onClicked: page.service.chooseSchool(modelData)
                }
            }
        }
    }
    ServiceText {
        id: sample

        visible: false
    }
}
