pragma Singleton
import QtQuick

// The keyboards of the exhibit's languages: rows of keys, each a small letter and its capital.
QtObject {
    // Set by KioskView.
    property var all: []

    function of(tag: string): var {
        return all.find(keyboard => keyboard.tag === tag) ?? all[0] ?? null;
    }
    // A letter from a keyboard of hardware as a key: of this language first, then of any other.
    // Null for what is no letter.
    function key(tag: string, letter: string): var {
        const own = of(tag);
        const order = own ? [own, ...all.filter(other => other !== own)] : [];
        for (const keyboard of order) {
            for (const row of keyboard.rows) {
                const key = row.find(key => key.small === letter) ?? row.find(key => key.capital === letter);
                if (key)
                    return key;
            }
        }
        const small = letter.toLowerCase(), capital = letter.toUpperCase();
        return small.length !== 1 || small === capital ? null : {
            "small": small,
            "capital": capital
        };
    }
}
