import QtQuick

// What every page is: it fills the space above the bottom bar, says what the visitor chose, and
// remembers where she was. The fields of its page type stand in each page as required properties.
FocusScope {
    id: page

    // Until a control of it is chosen the page itself has the focus.
    focus: true

    property var memory: ({})
    // Those gates of this page that the visitor has opened.
    property var openGates: []
    // The people of the exhibit, for pages that ask for them by their ids.
    property NamesModel names: null
    // The film of this page, where it has one.
    property FilmModel player: null

    // The language of the visit, by its tag.
    property string language
    // What the visitor has typed to find a name.
    property string typed
    // The names that pass and the flowers: what may change on a page while it is shown.
    property RemembranceModel remembrance: null
    // Whether nothing on it comes or goes just now.
    property bool settled: true

    signal pageChosen(string pageId)
    signal neighbourChosen(string pageId)
    signal itemChosen(string item)
    signal itemNeighbourChosen(string item)
    signal sourceChosen(string sourceId)
    signal gateOpened(string gate)
    signal nameTyped(string text)
    signal remembered(var memory)

    function isOpen(gate: string): bool {
        return page.openGates.includes(gate);
    }
    function recall(name: string, otherwise: real): real {
        return page.memory[name] ?? otherwise;
    }
}
