import QtQuick
import Kiosk

// The page that is being written: its name and states, and a row for each field.
Rectangle {
    id: view

    required property DeskModel desk
    readonly property var page: desk.page

    signal pickAsked(var row, var taken)
    signal removeAsked(string key)
    signal renameAsked
    signal addAsked(string what)

    color: DeskLook.sheet

    // The row of a key, if it is there.
    function rowOf(key: string): Item {
        for (let at = 0; at < rows.count; at++) {
            if (rows.itemAt(at)?.row?.key === key)
                return rows.itemAt(at);
        }
        return null;
    }
    function focusField(key: string, language: string) {
        const row = rowOf(key);
        if (row) {
            row.focusIn(language);
            scroll.hold(row);
        }
    }

    Item {
        id: head

        x: DeskLook.margin
        width: parent.width - DeskLook.margin * 2
        height: 84

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - approve.width - DeskLook.margin

            Say {
                objectName: "desk:page-title"
                width: parent.width
                text: view.page.title ?? ""
                font.family: DeskLook.serif
                font.pixelSize: 24
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            Row {
                width: parent.width
                spacing: 4

                Say {
                    width: Math.min(implicitWidth, parent.width - (rename.visible ? rename.width + remove.width + 12 : 0))
                    height: 28
                    text: [view.page.typeWord, view.page.file].filter(part => part).join("  ·  ")
                    font.pixelSize: DeskLook.sizeSmall
                    color: DeskLook.quiet
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    verticalAlignment: Text.AlignVCenter
                    rightPadding: 8
                }
                DeskButton {
                    id: rename

                    objectName: "desk:rename-page"
                    small: true
                    quiet: true
                    tint: DeskLook.soot
                    visible: view.page.isPage ?? false
                    text: DeskWords.say("rename_page")
                    onClicked: view.renameAsked()
                }
                DeskButton {
                    id: remove

                    objectName: "desk:remove-page"
                    small: true
                    quiet: true
                    tint: DeskLook.soot
                    visible: view.page.isPage ?? false
                    text: DeskWords.say("remove_page")
                    onClicked: view.removeAsked("")
                }
            }
        }
        Row {
            id: approve

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: DeskLook.gap

            Repeater {
                model: view.page.states?.length ?? 0

                DeskButton {
                    required property int index
                    readonly property var stand: view.page.states[index] ?? ({})

                    objectName: "desk:approve:" + stand.language
                    small: true
                    visible: view.page.canApprove ?? false
                    enabled: ["complete", "changed"].includes(stand.state)
                    text: (stand.state === "approved" ? "✓ " : "") + stand.language + " · " + DeskWords.say(["complete", "changed"].includes(stand.state) ? "approve" : "state." + stand.state)
                    onClicked: view.desk.approve(stand.language)
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: DeskLook.line
        }
    }
    ListHead {
        id: listHead

        anchors.top: head.bottom
        x: DeskLook.margin
        width: parent.width - DeskLook.margin * 2
        height: visible ? implicitHeight : 0
        visible: view.page.searched ?? false
        desk: view.desk
        onAddAsked: what => view.addAsked(what)
    }
    DeskScroll {
        id: scroll

        objectName: "desk:form"
        anchors.top: listHead.bottom
        anchors.bottom: parent.bottom
        x: DeskLook.margin
        width: parent.width - x - 4
        bottomSpace: 90

        Repeater {
            id: rows

            model: view.desk.form

            FormRow {
                width: parent?.width ?? 0
                desk: view.desk
                onPickAsked: (row, taken) => view.pickAsked(row, taken)
                onRemoveAsked: key => view.removeAsked(key)
                onFocused: item => {
                    scroll.held = null;
                    scroll.show(item);
                }
            }
        }
    }
    // Another page is read from its beginning.
    property string shown: ""

    onPageChanged: {
        if (page.file !== shown) {
            shown = page.file ?? "";
            scroll.held = null;
            scroll.contentY = 0;
        }
    }
}
