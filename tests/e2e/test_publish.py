"""`kiosk publish` and `kiosk go-back` to a real kiosk in a process of its own."""

from kiosk.cli import main
from tests.loader.exhibits import replace_in


def test_a_running_kiosk_shows_the_new_edition_and_goes_back(
    start, edition, tmp_path, capsys
) -> None:
    kiosk = start()
    assert kiosk.next_title() == "20 January 1990"
    pack = tmp_path / "garden.kiosk"
    assert main(["pack", str(edition), "-o", str(pack), "--approved-by", "A. Curator"]) == 0
    capsys.readouterr()
    assert main(["publish", str(pack)]) == 0, capsys.readouterr().err
    said = capsys.readouterr().out
    assert "The kiosk shows version" in said
    assert kiosk.next_title() == "The paper garden again"
    assert main(["versions"]) == 0
    assert "“The paper garden again”" in capsys.readouterr().out
    assert main(["go-back"]) == 0
    assert kiosk.next_title() == "20 January 1990"
    assert "Traceback" not in kiosk.end()
    after = start()
    assert after.next_title() == "20 January 1990"


def test_a_faulty_exhibit_never_reaches_the_kiosk(edition, tmp_path, monkeypatch, capsys) -> None:
    state = tmp_path / "state"
    replace_in(edition, "pages/home.yaml", "page: planting", "page: plantin")
    monkeypatch.delenv("KIOSK_STATE", raising=False)
    monkeypatch.setenv("KIOSK_STATE", str(state))
    assert main(["publish", str(edition)]) == 1
    said = capsys.readouterr().err
    assert "There is no page “plantin”." in said
    assert "Traceback" not in said
    assert not list((state / "packs").iterdir())
    assert main(["pack", str(edition), "-o", str(tmp_path / "bad.kiosk")]) == 1
    assert not list(tmp_path.glob("*.kiosk"))
