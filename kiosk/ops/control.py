"""The control socket of a running kiosk: a local one, for the user alone; no network."""

import fcntl
import logging
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kiosk.ops.address import control_addresses, make_private
from kiosk.ops.lines import MOST_BYTES, BadLineError, line, reply, request

Answer = Callable[[Mapping[str, object]], dict[str, object]]

# Whoever connects and says nothing is hung up on when so many others have come.
MOST_CALLERS = 8

_log = logging.getLogger("kiosk.control")


class ControlServer(QObject):
    """Answers one request a connection. A lock tells who owns the socket: it falls with the
    process that held it, so what a killed kiosk left behind is in nobody's way.
    """

    def __init__(self, answer: Answer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._callers: list[QLocalSocket] = []
        self._lock: int | None = None

    def listen(self) -> Path | None:
        """Listen in the first place that can be had; tell staff if there is none.

        Returns the socket's path, or None.
        """
        for address in control_addresses():
            try:
                make_private(address.parent)
                lock = os.open(address.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
            except OSError:
                continue
            if not _taken(lock):
                os.close(lock)
                _log.warning(
                    "Another kiosk is running already and answers “kiosk observe”; this one runs "
                    "too, but cannot be reached."
                )
                return None
            QLocalServer.removeServer(str(address))
            if self._server.listen(str(address)):
                address.chmod(0o600)  # Qt would let the user execute it, too
                self._lock = lock
                return address
            os.close(lock)
        _log.warning("This kiosk cannot be reached by “kiosk observe”: no folder for its socket.")
        return None

    def close(self) -> None:
        """Hang up and take the socket away."""
        self._server.close()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @Slot()
    def _greet(self) -> None:
        while caller := self._server.nextPendingConnection():
            self._callers.append(caller)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            caller.disconnected.connect(lambda caller=caller: self._forget(caller))
            if len(self._callers) > MOST_CALLERS:
                self._callers[0].abort()
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if caller not in self._callers:
            return
        if not caller.canReadLine() and caller.bytesAvailable() <= MOST_BYTES:
            return
        try:
            said = self._answer(request(bytes(caller.readLine(MOST_BYTES + 2).data())))
        except BadLineError as error:
            said = reply(False, str(error))
        caller.readAll()
        caller.write(line(said))
        caller.flush()
        caller.disconnectFromServer()

    def _forget(self, caller: QLocalSocket) -> None:
        if caller in self._callers:
            self._callers.remove(caller)
            caller.deleteLater()


def _taken(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
