"""What all tests share."""

import pytest


@pytest.fixture(scope="session")
def qapp():
    """The program's own application with its bundled fonts, in place of pytest-qt's widgets."""
    from kiosk.app import qt_application

    return qt_application()
