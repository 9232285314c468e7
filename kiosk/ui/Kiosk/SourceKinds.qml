import QtQuick

// How many sources there are of each kind, the most frequent first.
Flow {
    id: kinds

    required property var sources
    readonly property var counted: {
        const counts = new Map();
        for (const source of kinds.sources)
            counts.set(source.kind, (counts.get(source.kind) ?? 0) + 1);
        return Array.from(counts).sort((one, other) => other[1] - one[1]);
    }

    spacing: Theme.landscape ? Theme.unit * 1.5 : Theme.unit * 2

    Repeater {
        model: kinds.counted

        Row {
            id: kind

            required property var modelData

            width: Theme.landscape ? implicitWidth : (kinds.width - kinds.spacing) / 2
            rightPadding: Theme.unit * 2
            spacing: Theme.unit

            Label {
                id: name

                text: kind.modelData[0]
                color: Theme.caption
                font.pixelSize: Theme.landscape ? Theme.sizeCaption : Theme.sizeBody
                width: Theme.landscape ? implicitWidth : Math.min(implicitWidth, kind.width - number.width - kind.spacing - kind.rightPadding)
            }
            Heading {
                id: number

                text: kind.modelData[1]
                color: Theme.accent
                font.pixelSize: Theme.landscape ? Theme.sizeBody : Theme.sizeLead
                anchors.baseline: name.baseline
            }
        }
    }
}
