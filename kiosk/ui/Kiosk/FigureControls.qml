import QtQuick

// What can be done with the figure on the page: on and back, choose from the list, ask why.
FocusScope {
    id: controls

    required property int current
    required property int total
    required property bool asks
    // A panel lies open, and can be closed.
    required property bool open
    // The list has no place of its own and is opened by a button.
    required property bool opensList
    readonly property real side: Math.max(previous.implicitWidth, next.implicitWidth)
    // What stands before the question on one row: previous, and the list's button.
    readonly property real before: opensList ? previous.implicitWidth + Theme.gutter + list.implicitWidth : side
    readonly property real after: opensList ? next.implicitWidth : side
    readonly property bool oneRow: before + why.implicitWidth + after + Theme.gutter * 2 <= width
    readonly property real half: (width - Theme.gap * 2 - (opensList ? list.implicitWidth : 0)) / 2
    readonly property real rowHeight: Math.max(Theme.primaryTarget, previous.implicitHeight, next.implicitHeight)

    signal previousChosen
    signal nextChosen
    signal listChosen
    signal whyChosen
    signal closeChosen

    implicitHeight: open ? close.height : !turning.visible ? (asks ? why.height : 0) : asks && !oneRow ? why.height + Theme.gap * 1.5 + rowHeight : rowHeight

    KioskButton {
        id: why

        objectName: "why"
        tourStop: true
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: controls.oneRow ? (controls.before - controls.after) / 2 : 0
        width: controls.oneRow ? implicitWidth : parent.width
        height: Math.max(implicitHeight, controls.rowHeight)
        visible: controls.asks && !controls.open
        icon: "question"
        large: true
        text: Words.all.whyNumbersDiffer ?? ""
        textSize: Theme.sizeBar
        onClicked: {
            const focused = activeFocus;
            controls.whyChosen();
            if (focused)
                close.forceActiveFocus();
        }
    }
    Item {
        id: turning

        anchors.bottom: parent.bottom
        width: parent.width
        height: controls.rowHeight
        visible: controls.total > 1 && !controls.open

        KioskButton {
            id: previous

            objectName: "previous"
            anchors.left: parent.left
            width: Math.min(implicitWidth, controls.half)
            height: parent.height
            icon: "back"
            text: Words.all.previous ?? ""
            textSize: Theme.sizeBar
            enabled: controls.current > 0
            onClicked: controls.previousChosen()
        }
        KioskButton {
            id: list

            // After previous, or in the middle.
            readonly property real place: controls.oneRow ? previous.width + Theme.gutter : (parent.width - width) / 2

            objectName: "list"
            x: Theme.mirrored ? parent.width - place - width : place
            height: parent.height
            visible: controls.opensList
            icon: "list"
            text: Words.fill(Words.all.position, {
                "n": controls.current + 1,
                "total": controls.total
            })
            textSize: Theme.sizeBar
            onClicked: {
                const focused = activeFocus;
                controls.listChosen();
                if (focused)
                    close.forceActiveFocus();
            }
        }
        KioskButton {
            id: next

            objectName: "next"
            anchors.right: parent.right
            width: Math.min(implicitWidth, controls.half)
            height: parent.height
            icon: "next"
            iconAfter: true
            text: Words.all.next ?? ""
            textSize: Theme.sizeBar
            enabled: controls.current < controls.total - 1
            onClicked: controls.nextChosen()
        }
    }
    KioskButton {
        id: close

        objectName: "close"
        tourStop: true
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Math.max(implicitWidth, Theme.unit * 40))
        height: Math.max(Theme.primaryTarget, Theme.sizeBar * 2)
        visible: controls.open
        primary: true
        icon: "close"
        text: Words.all.close ?? ""
        textSize: Theme.sizeBar
        onClicked: {
            const focused = activeFocus;
            controls.closeChosen();
            if (focused)
                (controls.asks ? why : next).forceActiveFocus();
        }
    }
}
