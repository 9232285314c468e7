import QtQuick

// The whole face of the kiosk: in the museum it fills the screen, in the preview a window.
FocusScope {
    id: view

    required property VisitModel visit
    required property LookModel look
    required property AttractModel attract
    required property NamesModel names
    // Staff are at the panel that lies over all of this.
    property bool served: false
    readonly property bool settled: host.settled && (!loop.item || loop.item.settled) && host.opacity === (attracting ? 0 : 1) && !dusk.running
    // An observance leaves what lies behind it as it was.
    readonly property bool attracting: visit.face === "attract"
    readonly property bool still: visit.state === "observance"
    // The same light and arc, for one visitor: a touch ends it.
    readonly property bool ownMinute: visit.state === "minute"
    readonly property bool quiet: still || ownMinute
    // What lies behind is hidden, not only covered: a hundredth of it would shine through.
    readonly property bool covered: silence.opacity === 1
    readonly property Item page: host.item
    // On a tall panel the controls can come down, all of them; what is left above stays dark.
    readonly property real lowPart: look.lowPart(width, height)
    readonly property bool canLower: height > width && lowPart < 1
    readonly property bool lowered: canLower && visit.settings.lowered
    // Where the panel stands higher than anybody reaches, a sheet begins lower.
    readonly property real reachable: height * Math.max(0.5, look.highPart(width, height))
    // Below half of it a page would not hold together.
    readonly property real reach: lowered ? height * Math.max(0.5, lowPart) : height

    LayoutMirroring.enabled: look.mirrored
    LayoutMirroring.childrenInherit: true

    // What no page has a meaning of its own for: the arrows lead to the next control, Back back, and
    // Home home.
    Keys.onPressed: event => {
        const direction = walk.direction(event.key);
        event.accepted = true;
        if (direction) {
            if (!event.isAutoRepeat)
                view.visit.keys.use();
            walk.go(direction);
        } else if (event.isAutoRepeat) {
            event.accepted = false;
        } else if ([Qt.Key_Escape, Qt.Key_Backspace, Qt.Key_Back].includes(event.key)) {
            view.visit.back();
        } else if ([Qt.Key_Home, Qt.Key_HomePage].includes(event.key)) {
            view.visit.home();
        } else {
            event.accepted = false;
        }
    }

    // A page is read from its beginning.
    onPageChanged: {
        walk.last = null;
        host.focus = true;
    }

    ArrowWalk {
        id: walk

        scope: prompt.item ?? loop.item ?? sheet.item ?? visitScope
        whole: true
    }

    Binding {
        target: Theme
        property: "colours"
        value: view.look.colours
    }
    Binding {
        target: Theme
        property: "panelSize"
        value: Qt.size(view.width, view.height)
    }
    Binding {
        target: Theme
        property: "viewSize"
        value: Qt.size(view.width, view.reach)
    }
    Binding {
        target: Theme
        property: "diagonalMm"
        value: view.look.diagonalMm
    }
    Binding {
        target: Theme
        property: "lessMotion"
        value: view.visit.settings.lessMotion
    }
    Binding {
        target: Theme
        property: "scale"
        value: view.visit.textScale
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: view.look.mirrored
    }
    Binding {
        target: Theme
        property: "lights"
        value: view.look.lights
    }
    Binding {
        target: Theme
        property: "focusShown"
        value: view.visit.keys.inUse
    }
    Binding {
        target: Words
        property: "all"
        value: view.look.words
    }
    Binding {
        target: Keyboards
        property: "all"
        value: view.look.keyboards
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    FocusScope {
        id: visitScope

        width: parent.width
        height: view.reach
        anchors.bottom: parent.bottom
        enabled: view.visit.state === "active" && sheet.item === null && !view.served
        focus: enabled
        visible: !view.covered

        PageHost {
            id: host

            width: parent.width
            height: parent.height - bar.height
            page: view.visit.page
            openGates: view.visit.gates
            names: view.names
            remembrance: view.visit.remembrance
            player: view.visit.film
            focus: true
            opacity: view.attracting ? 0 : 1
            visible: opacity > 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.pageDuration
                }
            }

            onPageChosen: pageId => view.visit.open(pageId)
            onNeighbourChosen: pageId => view.visit.turnTo(pageId)
            onItemChosen: item => view.visit.openItem(item)
            onItemNeighbourChosen: item => view.visit.turnToItem(item)
            onGateOpened: gate => view.visit.openGate(gate)
            onSourceChosen: sourceId => view.visit.layOver("source:" + sourceId)
            onNameTyped: text => view.visit.type(text)
            onRemembered: memory => view.visit.remember(memory)
        }
        BottomBar {
            id: bar

            width: parent.width
            height: Theme.barHeight
            anchors.bottom: parent.bottom
            visible: host.visible
            canGoBack: view.visit.canGoBack
            atHome: view.visit.atHome
            languageName: view.look.language
            hasPause: view.visit.rememberPage !== ""
            pausing: view.visit.pageId === view.visit.rememberPage
            onBackChosen: view.visit.back()
            onHomeChosen: view.visit.home()
            onStartOverChosen: view.visit.startOver()
            onAccessChosen: view.visit.layOver("access")
            onPauseChosen: view.visit.open(view.visit.rememberPage)
        }
    }
    Loader {
        id: sheet

        width: parent.width
        height: view.reach
        anchors.bottom: parent.bottom
        enabled: view.visit.state === "active" && !view.served
        focus: enabled && item !== null
        visible: !view.covered
        sourceComponent: view.visit.overlay === "access" ? accessSheet : view.visit.overlay === "source" ? sourceSheet : null
    }
    Component {
        id: accessSheet

        AccessSheet {
            focus: true
            highest: view.reachable
            languages: view.look.languages
            language: view.look.language
            settings: view.visit.settings
            darkByItself: view.look.darkByItself
            canLower: view.canLower
            patience: view.visit.patience
            speech: view.visit.heard
            onLanguageChosen: tag => view.visit.chooseLanguage(tag)
            onChosen: (setting, value) => view.visit.adjust(setting, value)
            onClosed: view.visit.layOver("")
        }
    }
    Component {
        id: sourceSheet

        SourceSheet {
            focus: true
            highest: view.reachable
            source: view.visit.source
            hasAllSources: view.visit.sourcesPage !== "" && view.visit.pageId !== view.visit.sourcesPage
            onAllSourcesChosen: view.visit.open(view.visit.sourcesPage)
            onClosed: view.visit.layOver("")
        }
    }
    Loader {
        id: prompt

        width: parent.width
        height: view.reach
        anchors.bottom: parent.bottom
        active: view.visit.state === "prompt"
        enabled: !view.served
        focus: active && enabled
        sourceComponent: StillThere {
            focus: true
            onAnswered: view.visit.touched()
        }
    }
    Loader {
        id: loop

        anchors.fill: parent
        active: view.attracting
        enabled: !view.still && !view.served
        visible: !view.covered
        focus: active && enabled
        sourceComponent: AttractLoop {
            focus: true
            scene: view.attract.scene
            drift: view.attract.drift
            languages: view.look.languages
            canResume: view.visit.canResume
            offer: view.attract.offer
            onTouched: view.visit.touched()
            onLanguageChosen: tag => view.visit.chooseLanguage(tag)
            onSceneChosen: pageId => view.visit.openScene(view.attract.scene.language, pageId)
            onResumed: view.visit.resume()
        }
    }
    SilenceNotice {
        id: notice

        readonly property string ofSpeech: view.visit.heard.notice === "cannot" ? Words.all.cannotBeHeard : view.visit.heard.notice === "reading" ? Words.all.beingRead : ""

        width: parent.width
        text: view.quiet ? "" : view.visit.silence.notice || ofSpeech
    }
    Loader {
        active: view.visit.heard.isAwake
        sourceComponent: ReadingCursor {
            speech: view.visit.heard
            settled: view.settled
            roots: view.quiet || view.attracting ? [] : prompt.item ? [prompt.item] : sheet.item ? [sheet.item, notice] : host.item ? [host.item, bar, notice] : []
        }
    }
    Loader {
        id: silence

        anchors.fill: parent
        active: opacity > 0
        focus: view.quiet && !view.served
        opacity: view.quiet ? 1 : 0
        sourceComponent: Silence {
            focus: true
            held: view.quiet
            name: view.ownMinute ? Words.all.touchToReturn ?? "" : view.visit.silence.name
            pieces: view.visit.silence.pieces
            pieceCount: view.visit.silence.pieceCount
            onTouched: {
                if (view.ownMinute)
                    view.visit.touched();
            }
        }

        Behavior on opacity {
            NumberAnimation {
                id: dusk

                duration: Theme.warmDuration
                easing.type: Easing.InOutQuad
            }
        }
    }
}
