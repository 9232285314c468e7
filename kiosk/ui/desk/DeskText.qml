import QtQuick
import Kiosk

// A field to type in. `text` is what it holds by the model; what is typed is told by `typed`.
Item {
    id: field

    required property string text
    property string hint
    property bool singleLine: true
    property string described
    property bool marked: false
    property color mark: DeskLook.incomplete
    property int least: 1
    property bool mono: false
    readonly property alias edit: edit
    readonly property string shown: edit.text
    readonly property bool typing: edit.activeFocus

    signal typed(string text)
    signal done
    signal undoAsked
    signal redoAsked
    signal accepted

    implicitHeight: Math.max(DeskLook.button, least * 21 + 12, edit.contentHeight + 12)

    function takeOver() {
        if (edit.text !== field.text) {
            const at = edit.cursorPosition;
            edit.text = field.text;
            edit.cursorPosition = Math.min(at, edit.length);
        }
    }
    function focusIn() {
        edit.forceActiveFocus(Qt.TabFocusReason);
    }
    function insert(words: string) {
        edit.insert(edit.cursorPosition, words);
        field.typed(edit.text);
        edit.forceActiveFocus();
    }

    onTextChanged: takeOver()
    Component.onCompleted: takeOver()

    Rectangle {
        anchors.fill: parent
        radius: DeskLook.radius
        color: DeskLook.sheet
        border.color: edit.activeFocus ? DeskLook.focus : field.marked ? field.mark : DeskLook.line
        border.width: edit.activeFocus ? 2 : 1
    }
    Rectangle {
        visible: field.marked
        width: 3
        height: parent.height
        color: field.mark
    }
    Say {
        x: 10
        y: 6
        width: parent.width - 20
        visible: edit.text === "" && edit.preeditText === "" && field.hint !== ""
        text: field.hint
        color: DeskLook.quiet
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
    Item {
        anchors.fill: parent
        anchors.margins: 2
        clip: true

        TextEdit {
            id: edit

            x: 8
            y: 4
            width: parent.width - 16
            height: Math.max(contentHeight, parent.height - 8)
            activeFocusOnTab: true
            selectByMouse: true
            persistentSelection: false
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: DeskLook.ink
            selectionColor: "#E8CFA4"
            selectedTextColor: DeskLook.ink
            font.family: DeskLook.sans
            font.pixelSize: DeskLook.sizeText
            Accessible.role: Accessible.EditableText
            Accessible.name: field.described

            cursorDelegate: Rectangle {
                width: 2
                color: DeskLook.primary
                visible: edit.activeFocus
            }

            onTextChanged: {
                if (text !== field.text && (activeFocus || preeditText === ""))
                    field.typed(text);
            }
            onActiveFocusChanged: {
                if (!activeFocus)
                    field.done();
            }
            Keys.onPressed: event => {
                const control = event.modifiers & Qt.ControlModifier;
                if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                    const next = edit.nextItemInFocusChain(event.key === Qt.Key_Tab && !(event.modifiers & Qt.ShiftModifier));
                    if (next)
                        next.forceActiveFocus(Qt.TabFocusReason);
                    event.accepted = true;
                } else if (control && event.key === Qt.Key_Z) {
                    if (event.modifiers & Qt.ShiftModifier)
                        field.redoAsked();
                    else
                        field.undoAsked();
                    event.accepted = true;
                } else if (control && event.key === Qt.Key_Y) {
                    field.redoAsked();
                    event.accepted = true;
                } else if (field.singleLine && [Qt.Key_Return, Qt.Key_Enter].includes(event.key)) {
                    field.accepted();
                    event.accepted = true;
                }
            }
        }
        HoverHandler {
            cursorShape: Qt.IBeamCursor
        }
    }
}
