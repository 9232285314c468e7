import QtQuick
import Kiosk

// One thing that staff can do: what it is, what it means, and the button for it. What cannot be
// taken back at once is asked about first.
Column {
    id: task

    required property string title
    property string text
    property string told
    property string action
    property string actionName
    property bool confirms: false
    property bool possible: true
    required property var words
    default property alias more: below.data
    property bool asking: false

    signal done

    spacing: Theme.unit * 2

    onPossibleChanged: asking = false

    Heading {
        width: parent.width
        text: task.title
        font.pixelSize: explained.ownSize * 1.2
    }
    ServiceText {
        id: explained

        width: parent.width
        visible: text !== ""
        text: task.text
        color: Theme.secondary
    }
    ServiceText {
        objectName: task.actionName + ":told"
        width: parent.width
        visible: text !== ""
        text: task.told
        color: Theme.accent
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: task.action !== ""

        ServiceButton {
            objectName: task.actionName
            visible: !task.asking
            enabled: task.possible
            text: task.action
            textSize: explained.ownSize
            onClicked: {
                if (task.confirms)
                    task.asking = true;
                else
                    task.done();
            }
        }
        ServiceButton {
            objectName: task.actionName + ":yes"
            visible: task.asking
            text: task.action + ": " + task.words.yes
            textSize: explained.ownSize
            primary: true
            onClicked: {
                task.asking = false;
                task.done();
            }
        }
        ServiceButton {
            objectName: task.actionName + ":no"
            visible: task.asking
            large: true
            text: task.words.no
            textSize: explained.ownSize
            onClicked: task.asking = false
        }
    }
    Column {
        id: below

        width: parent.width
        spacing: Theme.unit * 2
    }
    Item {
        width: parent.width
        height: Theme.unit * 2

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(1, Theme.unit / 8)
            color: Theme.raised
        }
    }
}
