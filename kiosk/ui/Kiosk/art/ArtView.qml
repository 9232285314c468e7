import QtQuick
Rectangle { property string name; property int count; color: name ? "#202840" : "transparent" }
