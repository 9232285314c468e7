import QtQuick

// The way of the arrow keys over all that can have the focus within `scope`: to the nearest in
// their direction, wherever it stands.
QtObject {
    id: walk

    required property Item scope
    // What can have the focus beside what can be pressed; it is where a way begins.
    required property Item origin

    // An arrow key as a direction; null for any other key.
    function direction(key: int): var {
        switch (key) {
        case Qt.Key_Left:
            return Qt.point(-1, 0);
        case Qt.Key_Right:
            return Qt.point(1, 0);
        case Qt.Key_Up:
            return Qt.point(0, -1);
        case Qt.Key_Down:
            return Qt.point(0, 1);
        }
        return null;
    }
    // Whether there was anything to go to.
    function go(direction: point): bool {
        const all = walk.stops(walk.scope);
        const from = all.find(item => item.activeFocus) ?? walk.origin;
        let nearest = null, least = Infinity;
        for (const item of all) {
            const far = item === from ? Infinity : walk.distance(from, item, direction);
            if (far < least) {
                nearest = item;
                least = far;
            }
        }
        if (nearest)
            nearest.forceActiveFocus();
        return nearest !== null;
    }
    // What lies straight ahead is nearer than what lies aside; what lies behind is nowhere.
    function distance(from: Item, to: Item, direction: point): real {
        const here = walk.middle(from), there = walk.middle(to);
        const x = there.x - here.x, y = there.y - here.y;
        const width = (from.width + to.width) / 2, height = (from.height + to.height) / 2;
        const level = direction.x !== 0;
        const ahead = x * direction.x + y * direction.y - (level ? width : height);
        const askew = Math.abs(level ? y : x);
        const aside = Math.max(0, askew - (level ? height : width));
        const inSight = there.y >= 0 && there.y <= walk.scope.height;
        return inSight && ahead >= -Theme.unit ? ahead + aside * 3 + askew / 10 : Infinity;
    }
    function middle(item: Item): point {
        return item.mapToItem(walk.scope, item.width / 2, item.height / 2);
    }
    function stops(item: Item): var {
        const all = [];
        for (const child of item.children) {
            if (!child.visible || !child.enabled)
                continue;
            if (child.showsFocus !== undefined || child === walk.origin)
                all.push(child);
            else
                all.push(...walk.stops(child));
        }
        return all;
    }
}
