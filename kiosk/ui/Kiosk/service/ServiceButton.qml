import QtQuick
import Kiosk

// A button of the panel: as wide as its word, and never too narrow for a finger.
KioskButton {
    width: Math.max(Theme.target, Math.ceil(implicitWidth))
}
