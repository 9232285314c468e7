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
}
