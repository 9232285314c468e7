"""Mistakes that people make in a list of names: what stands in people.csv, and what instead.

`old` is the whole file when it is None. The messages are in approved_people/<name>.txt.
"""

from typing import NamedTuple


class Mistake(NamedTuple):
    name: str
    old: str | None
    new: str


_OAK = "oak,Çinar Meşə oğlu Ağacov"
_HEAD = "name,born,died,sources\n"
_LATE = "ivy,Sarmaşıq Ağacova,née Yarpaqova,Yarpaq,1970-08"

MISTAKES = (
    Mistake("death-as-life", "The wind took him.", "He planted the first paper tree."),
    Mistake("date-in-words", "12.06.1962", "yayda 1962"),
    Mistake("date-of-excel", "12.06.1962", "22809"),
    Mistake("month-of-excel", "12.06.1962", "Jun-62"),
    Mistake("date-in-words-never", "12.06.1962", "31 iyun 1962"),
    Mistake("error-of-excel", "the paper garden", "#REF!"),
    Mistake("number-of-excel", "the paper garden", "1.23E+11"),
    Mistake("date-month-13", "12.06.1962", "06.13.1962"),
    Mistake("date-no-such-day", "12.06.1962", "31.06.1962"),
    Mistake("date-two-digits", "12.06.1962", "12.06.62"),
    Mistake("date-three", "2000-03-01 or 2000-03-02", "2000 or 2001 or 2002"),
    Mistake("date-backwards", "2000-03-01 or 2000-03-02", "2000-03-02 or 2000-03-01"),
    Mistake("died-before-born", "12.06.1962,2000-03-01", "12.06.1962,1900-03-01"),
    Mistake("age-contradicted", "1970-08,2000-03-01 or 2000-03-02,29", "1970-08,2000-03-01,40"),
    Mistake("age-in-words", "2000-03-02,29", "2000-03-02,twenty"),
    Mistake("age-impossible", "2000-03-02,29", "2000-03-02,290"),
    Mistake("no-name", ",Yan Bumagin,", ",,"),
    Mistake("no-source", "garden-report,,,,,,,\n\n", ",,,,,,,\n\n"),
    Mistake("dead-source", "garden-book garden-report", "garden-bok garden-report"),
    Mistake("dead-field-source", "garden-book,garden-report,", "garden-book,garden-raport,"),
    Mistake("source-id", "garden-book garden-report", "Garden_Book"),
    Mistake("id-twice", _LATE, _LATE.replace("ivy", "oak")),
    Mistake("id-impossible", _LATE, _LATE.replace("ivy", "İvy 2")),
    Mistake("no-person", ",,,ivy,,", ",,,ivi,,"),
    Mistake("twins", ",Yan Bumagin,", ",Cinar Agacov,"),
    Mistake("twins-one-letter", ",Yan Bumagin,", ",Sarmasiq Aqacova,"),
    Mistake("portrait-without-consent", "garden-report,,,ivy", "garden-report,media/leaf.png,,ivy"),
    Mistake("portrait-missing", "garden-report,,,ivy", "garden-report,media/laef.png,yes,ivy"),
    Mistake("consent-in-words", "garden-report,,,ivy", "garden-report,media/leaf.png,maybe,ivy"),
    Mistake("translation", "the paper garden,kağız bağ,", "the paper garden,,"),
    Mistake("letters-lost", _OAK, "oak,?inar Me?? o?lu A?acov"),
    Mistake("letters-lost-in-text", "O ilk kağız", "O ilk ka??z"),
    Mistake("letters-replaced", _OAK, "oak,\ufffdinar Me\ufffd\ufffd o\ufffdlu A\ufffdacov"),
    Mistake("cyrillic-letter", _OAK, "oak,Çinаr Meşə oğlu Ağacov"),
    Mistake("cyrillic-schwa", "Xəzəl", "Xәzəl"),
    Mistake("cyrillic-in-text", "kağız bağ", "kаğız bağ"),
    Mistake("column-without-language", "Place (en)", "Place"),
    Mistake("column-twice", "occupation_az", "occupation_en"),
    Mistake("column-misspelt", "occupation_en", "ocupation_en"),
    Mistake("no-name-column", None, "born,died\n1990,1990\n"),
    Mistake("no-sources-column", None, "name,born\nYarpaq,1990\n"),
    Mistake("unquoted-comma", "the village,kənd", "the village, far,kənd"),
    Mistake("quote-open", '"She read to the trees, daily."', '"She read to the trees, daily.'),
    Mistake("nothing", None, ""),
    Mistake("sentence-too-long", "He planted", "He planted and watered " * 9),
    Mistake("semicolons", None, _HEAD.replace(",", ";") + "Yarpaq;1990-13;1990;garden-book\n"),
    Mistake("tabs", None, _HEAD.replace(",", "\t") + "Yarpaq\t1990\t1989\tgarden-book\n"),
    Mistake("title-above", None, "The list\n\nAd,Doğum tarixi,Mənbə\nYarpaq,yaz,garden-book\n"),
    Mistake("russian-header", None, "ФИО,Дата рождения,Источники\nЯн Бук,весна,garden-book\n"),
)
