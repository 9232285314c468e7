import QtQuick

// What is hard to see or to read stays closed, behind words that say what it is. To skip it is the
// first choice, and the two are alike in size. Whoever skips it finds the gate closed, but quiet.
Rectangle {
    id: gate

    // What lies behind, said plainly.
    required property string behind
    // Tells this gate from others on the screen, for touches and for tests.
    property string key: "gate"
    property bool skipped: false

    readonly property real inset: Theme.unit * 3

    signal continued
    signal passed

    color: Theme.surface
    border.color: Theme.line
    border.width: Math.max(1, Theme.unit / 4)
    radius: Theme.radius
    implicitWidth: Theme.unit * 90
    implicitHeight: content.implicitHeight + inset * 2
    Accessible.role: Accessible.Grouping
    Accessible.name: (Words.all.gateHeading ?? "") + ". " + behind

    Column {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: gate.inset
        anchors.rightMargin: gate.inset
        spacing: Theme.unit * 1.5

        Label {
            text: (gate.skipped ? Words.all.gateSkipped : Words.all.gateHeading) ?? ""
            width: parent.width
            color: Theme.accent
            font.pixelSize: Theme.sizeCaption
            font.weight: Font.DemiBold
        }
        Label {
            text: gate.behind
            width: parent.width
        }
        // Side by side where both have room; one above the other where they have not.
        Grid {
            id: choices

            readonly property real widest: Math.max(skip.implicitWidth, go.implicitWidth)
            readonly property bool beside: widest * 2 + spacing <= parent.width

            width: parent.width
            topPadding: Theme.unit
            spacing: Math.max(Theme.gap, Theme.unit * 2)
            columns: beside ? 2 : 1

            KioskButton {
                id: skip

                objectName: gate.key + ":skip"
                width: choices.beside ? (parent.width - choices.spacing) / 2 : parent.width
                large: true
                text: Words.all.gateSkip ?? ""
                visible: !gate.skipped
                onClicked: {
                    gate.skipped = true;
                    gate.passed();
                }
            }
            KioskButton {
                id: go

                objectName: gate.key + ":continue"
                width: skip.width
                large: true
                text: Words.all.gateContinue ?? ""
                onClicked: gate.continued()
            }
        }
    }
}
