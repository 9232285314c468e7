import QtQuick

// Those whom the search has found, the best first; those whose names are only similar stand under
// words that say so. Moved by the finger, by two buttons and by the arrow keys.
FocusScope {
    id: box

    required property var people
    readonly property int firstSimilar: people.findIndex(person => person.how === "similar")

    signal chosen(string id)

    // Whether the rows need more room than there is: reckoned at once, and corrected when names
    // turn out to be longer than a line.
    property bool overflows: false

    function reckon() {
        overflows = people.length * (one.implicitHeight + Theme.ring * 3) > height;
        list.positionViewAtBeginning();
    }

    onPeopleChanged: reckon()
    onHeightChanged: reckon()

    FoundPerson {
        id: one

        visible: false
        width: parent.width
        person: ({
                "id": "",
                "name": "Ə",
                "bornYear": "",
                "diedYear": "1990"
            })
    }

    ListView {
        id: list

        function page(direction: int) {
            glide.stop();
            const last = originY + contentHeight - height;
            glide.to = Math.max(originY, Math.min(last, contentY + direction * height * 0.85));
            glide.start();
        }

        anchors.left: parent.left
        width: parent.width - (box.overflows ? Theme.target + Theme.gutter : 0)
        height: parent.height
        model: box.people
        // Rows made ahead of time would be paid for by the next letter.
        cacheBuffer: 0
        clip: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: Theme.pageDuration
        onContentHeightChanged: {
            if (contentHeight > height + 1)
                box.overflows = true;
        }

        delegate: FocusScope {
            id: line

            required property var modelData
            required property int index

            width: ListView.view.width
            height: found.y + found.height + Theme.ring
            onActiveFocusChanged: {
                if (activeFocus)
                    list.currentIndex = index;
            }

            Label {
                id: divider

                anchors.left: parent.left
                anchors.leftMargin: Theme.unit + Theme.ring * 2
                y: line.index > 0 ? Theme.unit * 3 : 0
                width: parent.width - Theme.unit * 2
                text: Words.all.similarNames ?? ""
                color: Theme.caption
                font.weight: Font.DemiBold
                visible: line.index === box.firstSimilar
            }
            FoundPerson {
                id: found

                anchors.horizontalCenter: parent.horizontalCenter
                y: (divider.visible ? divider.y + divider.height : 0) + Theme.ring * 2
                width: parent.width - Theme.ring * 4
                height: implicitHeight
                focus: true
                person: line.modelData
                onClicked: box.chosen(person.id)
            }
        }

        NumberAnimation {
            id: glide

            target: list
            property: "contentY"
            duration: Theme.pageDuration
            easing.type: Easing.InOutQuad
        }
    }
    Rectangle {
        width: list.width
        height: Theme.unit * 6
        anchors.bottom: list.bottom
        anchors.left: list.left
        visible: box.overflows && !list.atYEnd
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(Theme.ground.r, Theme.ground.g, Theme.ground.b, 0)
            }
            GradientStop {
                position: 1
                color: Theme.ground
            }
        }
    }
    Column {
        id: buttons

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.gap
        visible: box.overflows

        KioskButton {
            objectName: "scroll-up"
            width: Theme.target
            height: Theme.primaryTarget
            textSize: Theme.target / 2
            icon: "up"
            name: Words.all.moreAbove ?? ""
            enabled: !list.atYBeginning
            onClicked: list.page(-1)
        }
        KioskButton {
            objectName: "scroll-down"
            width: Theme.target
            height: Theme.primaryTarget
            textSize: Theme.target / 2
            icon: "down"
            name: Words.all.moreBelow ?? ""
            enabled: !list.atYEnd
            onClicked: list.page(1)
        }
    }
}
