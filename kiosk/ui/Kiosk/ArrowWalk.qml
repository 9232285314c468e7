import QtQuick

// The way of the arrow keys over all that can have the focus within `scope`: to the nearest in
// their direction, wherever it stands; and where there is none, if `whole`, on or back in the order
// of the page, so that nothing is out of reach.
QtObject {
    id: walk

    required property Item scope
    // What can have the focus beside what says so itself; it is where a way begins.
    property Item origin: null
    property bool whole: false
    // Where it last led to: a button that can do no more loses the focus, but not its place.
    property Item last: null

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
        // The innermost: a list has the focus while a row of it has.
        const from = all.filter(item => item.activeFocus).pop() ?? walk.origin ?? walk.lastPlace();
        const to = from ? walk.nearest(from, all, direction) ?? walk.following(from, all, direction) : all.find(item => walk.seen(item) !== null) ?? all[0] ?? null;
        if (!to)
            return false;
        walk.last = to;
        to.forceActiveFocus(Qt.TabFocusReason);
        walk.bringIntoSight(to);
        return true;
    }
    function lastPlace(): Item {
        let around = walk.last;
        while (around && around !== walk.scope)
            around = around.parent;
        return around && walk.last.visible ? walk.last : null;
    }
    function nearest(from: Item, all: var, direction: point): Item {
        const level = direction.x !== 0;
        const scroller = walk.scrollerOf(from, level);
        const here = walk.place(from.currentItem && from.currentItem.activeFocus ? from.currentItem : from);
        const others = all.filter(item => item !== from);
        // What moves together with it comes first, in sight or not.
        const along = scroller ? others.filter(item => walk.scrollerOf(item, level) === scroller) : [];
        return walk.best(here, along, direction, walk.place) ?? walk.best(here, others.filter(item => !along.includes(item)), direction, walk.seen);
    }
    function best(here: rect, items: var, direction: point, placeOf: var): Item {
        let nearest = null, least = Infinity;
        for (const item of items) {
            const there = placeOf(item);
            const far = there ? walk.distance(here, there, direction) : Infinity;
            if (far < least) {
                nearest = item;
                least = far;
            }
        }
        return nearest;
    }
    // What lies straight ahead is nearer than what lies aside; what lies behind is nowhere.
    function distance(here: rect, there: rect, direction: point): real {
        const x = there.x + there.width / 2 - here.x - here.width / 2;
        const y = there.y + there.height / 2 - here.y - here.height / 2;
        const width = (here.width + there.width) / 2, height = (here.height + there.height) / 2;
        const level = direction.x !== 0;
        const ahead = x * direction.x + y * direction.y - (level ? width : height);
        const askew = Math.abs(level ? y : x);
        const aside = Math.max(0, askew - (level ? height : width));
        return ahead >= -Theme.unit ? ahead + aside * 3 + askew / 10 : Infinity;
    }
    function following(from: Item, all: var, direction: point): Item {
        const on = direction.y > 0 || direction.x > 0 !== Theme.mirrored && direction.x !== 0;
        return walk.whole ? all[all.indexOf(from) + (on ? 1 : -1)] ?? null : null;
    }
    function place(item: Item): rect {
        return item.mapToItem(walk.scope, 0, 0, item.width, item.height);
    }
    // The part of it that can be seen; null if there is none.
    function seen(item: Item): var {
        let part = walk.place(item);
        for (let around = item.parent; around && around !== walk.scope; around = around.parent) {
            if (around.clip)
                part = walk.common(part, walk.place(around));
        }
        part = walk.common(part, Qt.rect(0, 0, walk.scope.width, walk.scope.height));
        return part.width > 0 && part.height > 0 ? part : null;
    }
    function common(one: rect, other: rect): rect {
        const x = Math.max(one.x, other.x), y = Math.max(one.y, other.y);
        return Qt.rect(x, y, Math.min(one.x + one.width, other.x + other.width) - x, Math.min(one.y + one.height, other.y + other.height) - y);
    }
    // What moves the item, to the sides or up and down; null if nothing does.
    function scrollerOf(item: Item, level: bool): Item {
        for (let around = item.parent; around && around !== walk.scope; around = around.parent) {
            if (around.contentItem && (level ? around.contentWidth > around.width + 1 : around.contentHeight > around.height + 1))
                return around;
        }
        return null;
    }
    function bringIntoSight(item: Item) {
        for (let around = item.parent; around && around !== walk.scope; around = around.parent) {
            if (!around.contentItem || around.contentX === undefined)
                continue;
            // With a little of what comes next.
            const more = Theme.gutter * 2;
            const at = item.mapToItem(around, 0, 0, item.width, item.height);
            if (around.contentHeight > around.height + 1)
                around.contentY += walk.shift(at.y, at.height, around.height, more);
            if (around.contentWidth > around.width + 1)
                around.contentX += walk.shift(at.x, at.width, around.width, more);
            around.returnToBounds();
        }
    }
    function shift(from: real, length: real, room: real, more: real): real {
        if (from < 0 || length + more > room)
            return from - more;
        return Math.max(0, Math.min(from - more, from + length + more - room));
    }
    function stops(item: Item): var {
        const all = [];
        for (const child of item.children) {
            if (!child.visible || !child.enabled || child.opacity === 0)
                continue;
            if (child.activeFocusOnTab || child === walk.origin)
                all.push(child);
            if (child.showsFocus === undefined)
                all.push(...walk.stops(child));
        }
        return all;
    }
}
