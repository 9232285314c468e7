import QtQuick

// The keyboard of a language, every letter to be seen; space and delete; and the way to the
// keyboards of the other languages. The language of the screen stays as it is.
FocusScope {
    id: keyboard

    required property string language
    property string chosen
    property real keyHeight: Theme.target
    property bool canDelete: true
    readonly property string shownTag: shown?.tag ?? ""
    readonly property var shown: Keyboards.of(chosen !== "" ? chosen : language)
    readonly property var rows: shown?.rows ?? []
    readonly property int longest: Math.max(1, ...rows.map(row => row.length))
    readonly property real keyWidth: Math.min((width - (longest - 1) * Theme.gap) / longest, Theme.primaryTarget * 1.6)
    readonly property real lettersWidth: longest * (keyWidth + Theme.gap) - Theme.gap
    // How many rows of keys of this height there are, for whoever shares out the room.
    readonly property int rowCount: rows.length + 1 + (Keyboards.all.length > 1 ? 1 : 0)

    signal letterTyped(var key)
    signal spaceTyped
    signal deleted

    implicitHeight: whole.implicitHeight

    component KeyFace: Rectangle {
        required property Pressable key

        anchors.fill: parent
        radius: key.radius
        color: key.pressed ? Theme.line : Theme.raised
        border.color: Theme.line
        border.width: Math.max(1, Theme.unit / 8)
    }

    Column {
        id: whole

        anchors.horizontalCenter: parent.horizontalCenter
        width: keyboard.lettersWidth
        spacing: Theme.gap

        Column {
            width: parent.width
            spacing: Theme.gap
            // A keyboard lies the same way round whatever the screen reads.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: keyboard.rows

                Row {
                    id: row

                    required property var modelData

                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.gap

                    Repeater {
                        model: row.modelData

                        Pressable {
                            id: key

                            required property var modelData

                            objectName: "key:" + modelData.small
                            name: modelData.small
                            width: keyboard.keyWidth
                            height: keyboard.keyHeight
                            onClicked: keyboard.letterTyped(modelData)

                            KeyFace {
                                key: key
                            }
                            Label {
                                anchors.centerIn: parent
                                text: key.modelData.capital
                                font.pixelSize: Math.min(Theme.sizeLead, keyboard.keyHeight * 0.6)
                                font.weight: Font.DemiBold
                                wrapMode: Text.NoWrap
                                leading: 1.2
                            }
                        }
                    }
                }
            }
        }
        Row {
            width: parent.width
            spacing: Theme.gap
            LayoutMirroring.enabled: false

            Pressable {
                id: space

                objectName: "key-space"
                name: Words.all.keySpace ?? ""
                width: parent.width - erase.width - parent.spacing
                height: keyboard.keyHeight
                onClicked: keyboard.spaceTyped()

                KeyFace {
                    key: space
                }
                Label {
                    anchors.centerIn: parent
                    text: space.name
                    color: Theme.secondary
                    font.pixelSize: Theme.sizeBar
                    leading: 1.2
                }
            }
            KioskButton {
                id: erase

                objectName: "key-delete"
                height: keyboard.keyHeight
                icon: "erase"
                text: Words.all.keyDelete ?? ""
                textSize: Theme.sizeBar
                enabled: keyboard.canDelete
                onClicked: keyboard.deleted()
            }
        }
        Flow {
            id: others

            readonly property real room: width - (Keyboards.all.length - 1) * spacing
            readonly property real wanted: {
                let sum = 0;
                for (let index = 0; index < names.count; index++)
                    sum += names.itemAt(index)?.implicitWidth ?? 0;
                return Math.max(1, sum);
            }
            // The names share one row; a little less room than they want is still enough.
            readonly property real stretch: room >= wanted * 0.94 ? (room - 0.5) / wanted : 1

            width: parent.width
            spacing: Theme.gap
            visible: Keyboards.all.length > 1

            Repeater {
                id: names

                model: Keyboards.all

                KioskButton {
                    required property var modelData

                    objectName: "keyboard:" + modelData.tag
                    name: (Words.all.keyboard ?? "") + ": " + modelData.name
                    text: modelData.name
                    icon: "keyboard"
                    textSize: Theme.sizeBar
                    width: Math.min(others.width, implicitWidth * others.stretch)
                    height: Math.max(keyboard.keyHeight, implicitHeight)
                    selected: modelData.tag === keyboard.shownTag
                    onClicked: keyboard.chosen = modelData.tag
                }
            }
        }
    }
}
