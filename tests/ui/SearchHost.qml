import QtQuick
import Kiosk

// A kiosk with nothing but the search on its page, until a page holds it.
Window {
    id: window

    required property VisitModel visit
    required property LookModel look
    required property AttractModel attract
    property bool windowed: true
    property NamesModel names: null
    property ServiceModel service: null
    property int count: 0
    // Whom the visitor has opened.
    property string chosen
    readonly property Item view: whole

    color: Theme.ground
    visibility: Window.Windowed

    FocusScope {
        id: whole

        readonly property bool settled: kiosk.settled
        readonly property Item page: search.item

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: window.look.mirrored
        LayoutMirroring.childrenInherit: true

        KioskView {
            id: kiosk

            anchors.fill: parent
            visit: window.visit
            look: window.look
            attract: window.attract
            names: window.names
        }
        Rectangle {
            width: parent.width
            height: parent.height - Theme.barHeight
            color: Theme.ground
            visible: search.active

            Loader {
                id: search

                x: Theme.margin
                y: Theme.unit * 5
                width: parent.width - Theme.margin * 2
                height: parent.height - y - Theme.unit * 3
                active: window.names !== null && window.visit.state === "active"
                focus: active
                sourceComponent: PeopleSearch {
                    objectName: "search"
                    focus: true
                    reach: Theme.landscape ? 0 : Theme.viewSize.height * 0.4 - Theme.unit * 5
                    find: text => window.names.find(text)
                    language: window.look.language
                    count: window.count
                    text: window.visit.typed
                    onTextEdited: window.visit.type(text)
                    onPersonChosen: id => window.chosen = id
                    Component.onCompleted: window.names.prepare()
                }
            }
        }
    }
}
