import QtQuick
import Kiosk

// The window that staff write the exhibit in: pages, form, preview, problems.
Window {
    id: window

    required property DeskModel desk
    readonly property Item view: preview.view
    // "", close, new, pick, source, person, remove, rename, publish, back
    property string asking: ""
    property var picking: ({})
    property string removing
    readonly property var questions: ({
            "close": close,
            "new": newPage,
            "pick": pick,
            "source": newSource,
            "person": newPerson,
            "remove": remove,
            "rename": rename,
            "publish": publish,
            "back": goBack
        })
    property bool mayClose: false
    property bool whole: false
    readonly property bool asked: sheets.item !== null

    width: Math.min(1440, Screen.desktopAvailableWidth || 1440)
    height: Math.min(900, Screen.desktopAvailableHeight || 900)
    minimumWidth: 1180
    minimumHeight: 680
    visible: true
    visibility: whole ? Window.FullScreen : Window.Windowed
    color: DeskLook.desk
    title: DeskWords.say("window_title") + " — " + (desk.stand.title ?? "")

    onClosing: close => {
        if (!mayClose && (desk.stand.unsaved ?? 0) > 0) {
            close.accepted = false;
            asking = "close";
        }
    }

    Binding {
        target: DeskWords
        property: "all"
        value: window.desk.words
    }
    Connections {
        target: window.desk

        function onFieldAsked(key: string, language: string) {
            form.focusField(key, language);
        }
    }
    Shortcut {
        sequences: [StandardKey.Save]
        onActivated: window.desk.save()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: window.desk.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo, "Ctrl+Y"]
        onActivated: window.desk.redo()
    }
    Shortcut {
        sequence: "F11"
        onActivated: window.whole = !window.whole
    }
    Shortcut {
        sequence: "Escape"
        enabled: window.whole
        onActivated: window.whole = false
    }

    FocusScope {
        id: room

        anchors.fill: parent
        enabled: !window.asked
        focus: true

        DeskBar {
            id: bar

            width: parent.width
            height: 62
            desk: window.desk
            visible: !window.whole
            onPublishAsked: {
                // The last letters may not have been read yet.
                window.desk.reload();
                window.asking = "publish";
            }
            onGoBackAsked: window.asking = "back"
        }
        DeskTree {
            id: tree

            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            width: Math.round(Math.max(252, window.width * 0.185))
            desk: window.desk
            visible: !window.whole
            onNewPageAsked: window.asking = "new"
        }
        FormView {
            id: form

            anchors.top: bar.bottom
            anchors.bottom: parent.bottom
            anchors.left: tree.right
            anchors.right: preview.left
            desk: window.desk
            visible: !window.whole
            onRemoveAsked: key => {
                window.removing = key;
                window.asking = "remove";
            }
            onRenameAsked: window.asking = "rename"
            onAddAsked: what => {
                window.picking = {};
                window.asking = what;
            }
            onPickAsked: (row, taken) => {
                window.picking = {
                    "row": row,
                    "taken": taken
                };
                window.asking = "pick";
            }
        }
        ProblemPane {
            id: problems

            anchors.left: preview.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.top: preview.bottom
            desk: window.desk
            visible: !window.whole
        }
        PreviewPane {
            id: preview

            anchors.right: parent.right
            y: window.whole ? 0 : bar.height
            width: window.whole ? parent.width : Math.round(window.width * 0.34)
            height: window.whole ? parent.height : Math.min(wanted, parent.height - y - problems.wanted)
            desk: window.desk
            whole: window.whole
            onWholeAsked: window.whole = !window.whole
        }
    }
    Loader {
        id: sheets

        anchors.fill: parent
        focus: item !== null
        sourceComponent: window.desk.conflicts.length > 0 ? conflict : window.desk.command.name !== "" ? command : window.questions[window.asking] ?? null
        onLoaded: item.forceActiveFocus()
    }
    Component {
        id: close

        AskClose {
            desk: window.desk
            onDismissed: window.asking = ""
            onCloseChosen: {
                window.mayClose = true;
                window.close();
            }
        }
    }
    Component {
        id: conflict

        AskConflict {
            desk: window.desk
        }
    }
    Component {
        id: newPage

        AskNewPage {
            desk: window.desk
            onDismissed: window.asking = ""
        }
    }
    Component {
        id: pick

        AskPick {
            desk: window.desk
            row: window.picking.row
            taken: window.picking.taken
            onDismissed: window.asking = ""
            onNewSourceAsked: window.asking = "source"
        }
    }
    Component {
        id: newSource

        AskNewSource {
            desk: window.desk
            onDismissed: window.asking = ""
            onMade: source => window.picking.taken?.(source)
        }
    }
    Component {
        id: newPerson

        AskNewPerson {
            desk: window.desk
            onDismissed: window.asking = ""
        }
    }
    Component {
        id: remove

        AskRemove {
            desk: window.desk
            key: window.removing
            onDismissed: window.asking = ""
        }
    }
    Component {
        id: rename

        AskRename {
            desk: window.desk
            onDismissed: window.asking = ""
        }
    }
    Component {
        id: publish

        AskPublish {
            desk: window.desk
            onDismissed: window.asking = ""
            onPublishChosen: {
                window.asking = "";
                window.desk.run("publish");
            }
        }
    }
    Component {
        id: goBack

        AskGoBack {
            desk: window.desk
            onDismissed: window.asking = ""
            onBackChosen: {
                window.asking = "";
                window.desk.run("go-back");
            }
        }
    }
    Component {
        id: command

        CommandSheet {
            desk: window.desk
        }
    }
}
