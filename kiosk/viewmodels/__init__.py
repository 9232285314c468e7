"""The only QObjects: they translate between the exhibit, the session and QML. They never decide."""
