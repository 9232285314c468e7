import QtQuick
import Kiosk

// Words for staff: one size, whatever the visitor before has chosen.
Label {
    readonly property int ownSize: Theme.fontSize(Math.max(4.8, 6 * Theme.shrink), 1, Theme.sansCapital)

    font.pixelSize: ownSize
    leading: 1.3
}
