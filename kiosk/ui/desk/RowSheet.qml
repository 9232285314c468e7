import QtQuick
import Kiosk

// A list that is kept in a spreadsheet: that is where it is changed.
Column {
    id: sheet

    required property var row
    required property DeskModel desk

    spacing: DeskLook.gap + 4
    topPadding: DeskLook.margin

    function focusIn() {
        open.forceActiveFocus(Qt.TabFocusReason);
    }

    Say {
        objectName: "desk:sheet-why"
        width: parent.width
        text: DeskWords.fill("sheet_why", sheet.row.value)
    }
    DeskButton {
        id: open

        objectName: "desk:sheet-open"
        text: DeskWords.fill("sheet_open", sheet.row.value)
        onClicked: sheet.desk.openSheet()
    }
    Say {
        width: parent.width
        text: DeskWords.fill("sheet_import", sheet.row.value.split(".")[0])
        color: DeskLook.quiet
        font.pixelSize: DeskLook.sizeSmall
    }
}
