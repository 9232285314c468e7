pragma Singleton
import QtQuick

// The words of the interface in the language of the screen, by camelCase key.
QtObject {
    // Set by KioskView.
    property var all: ({})

    function fill(text: string, values: var): string {
        let filled = text ?? "";
        for (const name in values)
            filled = filled.replace("{" + name + "}", values[name]);
        return filled;
    }

    // The years of a life as far as they are known; nothing if none is.
    function years(person: var): string {
        const born = person.bornYear ?? "", died = person.diedYear ?? "";
        if (!born && !died)
            return "";
        if (!born || !died)
            return fill(born ? all.bornOn : all.diedOn, {
                "date": born || died
            });
        // Isolated: written from the right, the first year still comes first.
        return "\u2066" + born + ((born + died).includes("–") ? " – " : "–") + died + "\u2069";
    }
}
