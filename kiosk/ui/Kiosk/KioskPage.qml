import QtQuick

// What every page is: it fills the space above the bottom bar, says what the visitor chose, and
// remembers where she was. The fields of its page type stand in each page as required properties.
FocusScope {
    id: page

    property var memory: ({})
    // The names that pass and the flowers: what may change on a page while it is shown.
    property RemembranceModel remembrance: null
    // Whether nothing on it comes or goes just now.
    property bool settled: true

    signal pageChosen(string pageId)
    signal neighbourChosen(string pageId)
    signal sourceChosen(string sourceId)
    signal remembered(var memory)

    function recall(name: string, otherwise: real): real {
        return page.memory[name] ?? otherwise;
    }
}
