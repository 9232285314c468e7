import QtQuick

// Shows the page of the visit, and fades from one to the next.
FocusScope {
    id: host

    required property var page
    required property var openGates
    required property NamesModel names
    property RemembranceModel remembrance: null
    readonly property bool settled: fade.running === false && !older.item && (item?.settled ?? true)
    required property FilmModel player
    readonly property Item item: newer.item
    property Loader newer: first
    property Loader older: second

    signal pageChosen(string pageId)
    signal neighbourChosen(string pageId)
    signal itemChosen(string item)
    signal itemNeighbourChosen(string item)
    signal sourceChosen(string sourceId)
    signal gateOpened(string gate)
    signal nameTyped(string text)
    signal remembered(var memory)

    function show() {
        const leaving = host.newer;
        host.newer = host.older;
        host.older = leaving;
        const values = Object.assign({}, host.page.values, {
            "memory": host.page.memory,
            "language": host.page.language,
            "typed": host.page.typed,
            "openGates": host.openGates,
            "names": host.names,
            "remembrance": host.remembrance,
            "player": host.player
        });
        host.newer.setSource(Qt.resolvedUrl("../pages/" + host.page.qml + ".qml"), values);
        // The loader keeps this object for good (Qt 6.11.3); what is shown is copied, so empty it.
        if (host.newer.status === Loader.Ready) {
            for (const name in values)
                values[name] = undefined;
        }
        fade.restart();
        // Not at once: the page that leaves may have to do something later, too.
        if (Theme.still)
            Qt.callLater(fade.complete);
    }

    onPageChanged: show()
    onOpenGatesChanged: {
        if (host.item)
            host.item.openGates = host.openGates;
    }
    Component.onCompleted: {
        if (!newer.item)
            show();
    }

    Loader {
        id: first

        anchors.fill: parent
        focus: host.newer === first
        enabled: host.newer === first
    }
    Loader {
        id: second

        anchors.fill: parent
        focus: host.newer === second
        enabled: host.newer === second
    }
    Connections {
        target: host.item
        ignoreUnknownSignals: true

        function onPageChosen(pageId) {
            host.pageChosen(pageId);
        }
        function onNeighbourChosen(pageId) {
            host.neighbourChosen(pageId);
        }
        function onItemChosen(item) {
            host.itemChosen(item);
        }
        function onItemNeighbourChosen(item) {
            host.itemNeighbourChosen(item);
        }
        function onGateOpened(gate) {
            host.gateOpened(gate);
        }
        function onSourceChosen(sourceId) {
            host.sourceChosen(sourceId);
        }
        function onNameTyped(text) {
            host.nameTyped(text);
        }
        function onRemembered(memory) {
            host.remembered(memory);
        }
    }
    SequentialAnimation {
        id: fade

        ParallelAnimation {
            NumberAnimation {
                target: host.newer
                property: "opacity"
                // Not from nothing: the first frame after the touch shows the page already.
                from: 0.25
                to: 1
                duration: Math.max(1, Theme.pageDuration)
            }
            NumberAnimation {
                target: host.older
                property: "opacity"
                to: 0
                duration: Theme.pageDuration / 2
            }
        }
        ScriptAction {
            script: host.older.source = ""
        }
    }
}
