import QtQuick

// What is known of a person, the life first; what is not known is said in one plain line.
Column {
    id: facts

    required property var person
    readonly property string father: person.father && !person.name.includes(person.father) ? person.father : ""
    readonly property var missing: [
        person.born ? "" : Words.all.notKnownBorn,
        person.died ? "" : Words.all.notKnownDied,
        person.occupation ? "" : Words.all.notKnownOccupation,
        person.place ? "" : Words.all.notKnownPlace
    ].filter(word => word)

    signal sourceChosen(string sourceId)

    // From the first day to the last, as far as they are known, and the age where it is certain.
    function dates(): string {
        const born = facts.person.born, died = facts.person.died;
        const days = born && died ? born + " – " + died : born || died ? Words.fill(born ? Words.all.bornOn : Words.all.diedOn, {
            "date": born || died
        }) : "";
        const age = facts.person.age ? Words.fill(Words.all.aged, {
            "n": facts.person.age
        }) : "";
        return [days, age].filter(words => words).join(", ");
    }
    // The sources of single fields, whose names stand with spaces between; each source once.
    function of(fields: string): var {
        const found = fields.split(" ").reduce((all, field) => all.concat(facts.person.fieldSources[field] ?? []), []);
        return found.filter((source, at) => found.findIndex(other => other.id === source.id) === at);
    }

    spacing: Theme.unit * 2

    component Own: SourceChips {
        width: facts.width
        visible: sources.length > 0
        onChosen: sourceId => facts.sourceChosen(sourceId)
    }
    component Fact: Label {
        width: facts.width
        visible: text !== ""
    }

    Heading {
        objectName: "person-name"
        text: facts.person.name
        width: parent.width
    }
    Own {
        sources: facts.of("name")
    }
    Fact {
        objectName: "dates"
        text: facts.dates()
        color: Theme.accent
        font.pixelSize: Theme.sizeLead
    }
    Own {
        sources: facts.of("born died age")
    }
    Fact {
        text: facts.person.occupation
        font.pixelSize: Theme.sizeLead
    }
    Own {
        sources: facts.of("occupation")
    }
    Fact {
        text: facts.person.place
    }
    Own {
        sources: facts.of("place")
    }
    Fact {
        text: facts.father === "" ? "" : Words.fill(Words.all.fathersName, {
            "name": facts.father
        })
    }
    Own {
        sources: facts.father === "" ? [] : facts.of("father")
    }
    Fact {
        text: facts.person.life
        font.family: Theme.serif
        font.pixelSize: Theme.sizeLead
        faceLine: Theme.serifLine
    }
    Own {
        sources: facts.of("life")
    }
    Fact {
        objectName: "not-known"
        text: facts.missing.length === 0 ? "" : Words.fill(Words.all.notKnown, {
            "what": facts.missing.join(", ")
        })
        color: Theme.caption
        font.pixelSize: Theme.sizeCaption
    }
    Own {
        objectName: "sources"
        sources: facts.person.sources
    }
}
