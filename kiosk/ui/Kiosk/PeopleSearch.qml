import QtQuick

// The search for a name: a field, a keyboard on the glass, and the names as one types. On a wide
// screen the names stand beside the keyboard, on a tall one between the field and the keyboard.
FocusScope {
    id: search

    // A function: what was typed -> the people found, the best first, each with how it was found.
    required property var find
    required property string language
    // How many names there are to be found.
    required property int count
    property string text
    // Nothing that can be touched lies above this.
    property real reach: Theme.landscape ? 0 : Math.max(0, Math.min(Theme.viewSize.height * 0.4 - y, height - leastRoom))
    // For the field, the words on how to search or one who was found, and the keyboard.
    readonly property real leastRoom: field.height + hint.implicitHeight + keyboard.rowCount * (Theme.primaryTarget + Theme.gap) + Theme.gutter * 3

    readonly property bool asking: text.trim() !== ""
    readonly property var found: asking ? find(text) : []
    readonly property bool beside: Theme.landscape
    readonly property int mostTyped: 40

    signal personChosen(string id)
    signal textEdited

    function edit(text: string) {
        if (text === search.text || text.length > search.mostTyped)
            return;
        search.text = text;
        search.textEdited();
    }
    function type(key: var) {
        const begins = search.text === "" || search.text.endsWith(" ");
        edit(search.text + (begins ? key.capital : key.small));
    }
    function space() {
        if (search.text !== "" && !search.text.endsWith(" "))
            edit(search.text + " ");
    }
    function erase() {
        edit(search.text.slice(0, -1));
    }
    function clear() {
        edit("");
        field.forceActiveFocus();
    }

    ArrowWalk {
        id: walk

        scope: search
        origin: field
    }
    Keys.onPressed: event => {
        const direction = walk.direction(event.key);
        if (direction) {
            event.accepted = walk.go(direction);
            return;
        }
        const plain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        const letter = plain ? Keyboards.key(keyboard.shownTag, event.text) : null;
        event.accepted = true;
        if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            erase();
        else if (event.key === Qt.Key_Space)
            space();
        else if (letter)
            type(letter);
        else
            event.accepted = false;
        if (event.accepted)
            field.forceActiveFocus();
    }

    // Each of those who can be found, as a light: beside the keyboard until names take the place,
    // or above the field where no hand need reach.
    ArtView {
        readonly property real from: search.beside && !hint.aboveField ? hint.height + Theme.gutter : 0

        anchors.left: search.beside ? people.left : parent.left
        y: from
        width: search.beside ? people.width : search.width
        height: (search.beside ? search.height : search.reach - Theme.gutter) - from
        name: "lights"
        count: search.count
        visible: search.beside ? search.found.length === 0 : height > Theme.unit * 25
    }
    // How to search; or that nobody was found.
    Label {
        id: hint

        readonly property bool inVain: search.asking && search.found.length === 0
        readonly property bool aboveField: search.beside && height + Theme.unit * 2 <= field.y

        objectName: "search-words"
        anchors.left: aboveField ? parent.left : people.left
        y: aboveField ? field.y - height - Theme.unit * 2 : people.y
        width: keyboard.width
        text: inVain ? Words.fill(Words.all.nobodyFound, {
            "n": search.count
        }) : Words.all.searchHint ?? ""
        visible: aboveField || search.found.length === 0
        color: inVain ? Theme.text : Theme.secondary
    }
    TypedField {
        id: field

        objectName: "search-field"
        anchors.left: parent.left
        y: search.beside ? keyboard.y - height - Theme.gutter : search.reach
        width: keyboard.width - clear.width - Theme.gap
        focus: true
        text: search.text
    }
    KioskButton {
        id: clear

        objectName: "search-clear"
        anchors.left: field.right
        anchors.leftMargin: Theme.gap
        y: field.y
        height: field.height
        icon: "close"
        text: Words.all.searchClear ?? ""
        textSize: Theme.sizeBar
        enabled: search.text !== ""
        onClicked: search.clear()
    }
    ScreenKeyboard {
        id: keyboard

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: search.beside ? (search.width - Theme.unit * 6) / 2 : search.width
        language: search.language
        keyHeight: Math.max(Theme.target, Math.min(Theme.primaryTarget, (search.height - search.reach) * (search.beside ? 0.62 : 0.45) / rowCount - Theme.gap))
        canDelete: search.text !== ""
        onLetterTyped: key => search.type(key)
        onSpaceTyped: search.space()
        onDeleted: search.erase()
    }
    Item {
        id: people

        anchors.right: parent.right
        width: search.beside ? search.width - keyboard.width - Theme.unit * 6 : search.width
        y: search.beside ? 0 : field.y + field.height + Theme.gutter
        height: (search.beside ? search.height : keyboard.y - Theme.gutter) - y

        PeopleFound {
            anchors.fill: parent
            people: search.found
            visible: search.found.length > 0
            onChosen: id => search.personChosen(id)
        }
    }
}
