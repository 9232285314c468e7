import QtQuick
import Kiosk

// Everyone whose name is known: as lights, as a list, or as what a search finds.
KioskPage {
    id: page

    required property string heading
    required property string lead
    required property string incomplete
    required property string numbersPage
    required property string unnamed
    required property string correction
    required property string correctionAddress
    required property string fullList
    required property var letters
    required property var citations
    required property int count

    readonly property var views: ["lights", "list", "search"]
    property string view: views[recall("view", 0)] ?? "lights"
    property int chosen: Math.min(count - 1, recall("light", -1))
    property var near: [0, 1, 2, 3, 4, 5].map(at => recall("near" + at, -1)).filter(index => index >= 0 && index < count)
    readonly property real side: Theme.landscape ? (width - Theme.margin * 2) * (Theme.scale > 1.9 ? 0.44 : 0.37) : width - Theme.margin * 2

    function show(view: string) {
        page.view = view;
        page.remembered({
            "view": page.views.indexOf(view)
        });
    }
    function choose(index: int, near: var) {
        page.chosen = index;
        page.near = near;
        const memory = {
            "light": index
        };
        for (let at = 0; at < 6; ++at)
            memory["near" + at] = near[at] ?? -1;
        page.remembered(memory);
    }
    function step(by: int) {
        if (page.view === "lights" && page.count > 0)
            page.choose(page.chosen < 0 ? 0 : (page.chosen + by + page.count) % page.count, []);
    }

    function openChosen() {
        if (page.view === "lights" && page.chosen >= 0)
            page.itemChosen(page.names.at(page.chosen).id);
    }

    Keys.onEscapePressed: event => {
        event.accepted = page.view === "lights" && (page.chosen >= 0 || page.near.length > 0);
        if (event.accepted)
            page.choose(-1, []);
    }

    Component {
        id: above

        Column {
            spacing: Theme.unit * 2

            Heading {
                objectName: "heading"
                text: page.heading
                width: parent.width
                font.pixelSize: Theme.sizeH2
            }
            MarkupText {
                text: page.lead
                // At the largest text the list has room for its names only.
                visible: text !== "" && !(page.view === "list" && Theme.landscape && Theme.scale > 1.9)
                width: parent.width
                color: Theme.secondary
                leading: 1.4
            }
        }
    }
    Component {
        id: lights

        Item {
            PeopleLights {
                id: place

                objectName: "place"
                anchors.right: parent.right
                anchors.top: parent.top
                width: Theme.landscape ? parent.width - page.side - Theme.margin - Theme.gutter : parent.width
                height: Theme.landscape ? parent.height : parent.height * (Theme.scale > 1.9 ? 0.46 : 0.55)
                count: page.count
                chosen: page.chosen
                near: page.near
                focus: true
                onStepped: by => page.step(by)
                onOpened: page.openChosen()
                onPicked: index => page.choose(index, [])
                onNearPicked: indices => page.choose(-1, indices)
                onCleared: page.choose(-1, [])

                Loader {
                    active: page.chosen >= 0
                    sourceComponent: LightCard {
                        person: page.names.at(page.chosen)
                        light: Qt.point(place.points[page.chosen].x, place.points[page.chosen].y)
                        room: Qt.size(place.width - (Theme.landscape ? Theme.gutter : 0), place.height)
                        onOpened: page.itemChosen(person.id)
                    }
                }
            }
            ScrollColumn {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                y: Theme.landscape ? Theme.unit * 5 : place.height
                width: page.side
                height: parent.height - y - foot.height - Theme.gutter * 2
                visible: page.near.length === 0
                spacing: Theme.unit * 3
                startAt: page.recall("scroll", 0)
                onMoved: position => page.remembered({
                        "scroll": position
                    })

                Loader {
                    width: parent.width
                    sourceComponent: above
                }
                PeopleWords {
                    width: parent.width
                    of: page
                }
            }
            Loader {
                anchors.left: words.left
                y: words.y
                width: words.width
                height: words.height
                active: page.near.length > 0
                sourceComponent: PeopleNear {
                    people: page.near.map(index => page.names.at(index))
                    onOpened: id => page.itemChosen(id)
                    onClosed: page.choose(-1, [])
                }
            }
        }
    }
    Component {
        id: list

        Item {
            PeopleList {
                anchors.fill: parent
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.margin
                anchors.bottomMargin: foot.height + Theme.gutter * 2
                names: page.names
                letters: page.letters
                opening: Theme.landscape ? above : first
                ending: below
                startRow: page.recall("row", -1)
                startPart: page.recall("part", 0)
                onMoved: (row, part) => page.remembered({
                        "row": row,
                        "part": part
                    })
                onOpened: id => page.itemChosen(id)
            }
        }
    }
    // In portrait nothing asks for a touch so high up: words only.
    Component {
        id: first

        Column {
            spacing: Theme.unit * 3

            Loader {
                width: parent.width
                sourceComponent: above
            }
            PeopleWords {
                width: parent.width
                of: page
                more: false
            }
        }
    }
    Component {
        id: search

        Item {
            PeopleSearch {
                anchors.fill: parent
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.margin
                anchors.topMargin: Theme.gutter
                anchors.bottomMargin: foot.height + Theme.gutter * 2
                focus: true
                language: page.language
                count: page.count
                find: text => page.names.find(text)
                text: page.typed
                onPersonChosen: id => page.itemChosen(id)
                onTextEdited: page.nameTyped(text)
                Component.onCompleted: page.names.prepare()
            }
        }
    }
    Component {
        id: below

        Item {
            width: ListView.view.width
            height: after.height + Theme.unit * 14

            PeopleWords {
                id: after

                anchors.left: parent.left
                y: Theme.unit * 6
                width: Math.min(parent.width, Theme.unit * 120 * Theme.softScale)
                of: page
                told: Theme.landscape
            }
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: page.view === "list" ? list : page.view === "search" ? search : lights
    }
    ViewSwitch {
        id: foot

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gutter
        width: page.side
        present: page.view
        choices: [
            {
                "id": "lights",
                "text": Words.all.lights ?? ""
            },
            {
                "id": "list",
                "text": Words.all.list ?? ""
            },
            {
                "id": "search",
                "text": Words.all.search ?? ""
            }
        ]
        onPicked: view => page.show(view)
    }
}
