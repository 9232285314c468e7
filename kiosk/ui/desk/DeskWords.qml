pragma Singleton
import QtQuick

// Every word of the window, in the language that staff chose. Set by Desk.
QtObject {
    property var all: ({})

    function say(key: string): string {
        return all[key] ?? key;
    }
    // With {n} and {m} as numbers or words.
    function fill(key: string, n: var, m: var): string {
        return say(key).replace("{n}", n).replace("{m}", m ?? "");
    }
}
