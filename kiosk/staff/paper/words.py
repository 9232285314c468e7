"""What stands on the paper beside the pictures, in the languages of the staff."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperWords:
    """The words of the proof. {n} and {total} are numbers."""

    proof: str
    introduction: str
    version: str
    made_on: str
    screen: str
    contents: str
    overview: str
    pages: str
    people: str
    attract: str
    overlays: str
    sources: str
    kiosk_words: str
    unpictured: str
    spoken: str
    captions: str
    times: str
    gated: str
    gated_note: str
    gated_none: str
    gated_closed: str
    word_count: str
    reading_time: str
    seconds: str
    text_size: str
    step: str
    sources_here: str
    list_goes_on: str
    words_on_it: str
    in_other_sizes: str
    approval: str
    approved_by: str
    date: str
    signature: str
    remarks: str
    seen_by: str
    page_of: str


_EN = PaperWords(
    proof="Proof for approval",
    introduction="Everything that this exhibit shows in this language, page by page, as the screen "
    "draws it. Please read it, note what must be changed, and sign each page.",
    version="Version of the content",
    made_on="Printed on",
    screen="Screen",
    contents="Contents",
    overview="All pages at a glance",
    pages="Pages",
    people="The people, one by one",
    attract="While nobody is at the screen",
    overlays="Over every page",
    sources="All sources",
    kiosk_words="The kiosk’s own words",
    unpictured="Words of this page that no picture here shows",
    spoken="Read aloud, not shown",
    captions="Captions of the film",
    times="Shown at certain times only",
    gated="Behind a gate",
    gated_note="The sheets that follow show what stays closed on the screen until a visitor asks "
    "for it: hard pictures and passages. Whoever would rather not see them can stop here.",
    gated_none="Nothing in this exhibit stands behind a gate.",
    gated_closed="Something here stands behind a gate. It is at the end, after a sheet that says "
    "so.",
    word_count="Words",
    reading_time="Reading time",
    seconds="{n} s",
    text_size="Text size {n}",
    step="{n} of {total}",
    sources_here="Sources on this page",
    list_goes_on="The list goes on in the same way; it stands here in full in the other text size.",
    words_on_it="One by one",
    in_other_sizes="In larger text, and further down",
    approval="Approval",
    approved_by="Approved by",
    date="Date",
    signature="Signature",
    remarks="To be changed",
    seen_by="Initials",
    page_of="page {n} of {total}",
)

_AZ = PaperWords(
    proof="Təsdiq üçün sınaq nüsxəsi",
    introduction="Sərginin bu dildə göstərdiyi hər şey, səhifə-səhifə, ekranda göründüyü kimi. "
    "Xahiş olunur, oxuyun, nəyin dəyişdirilməli olduğunu qeyd edin və hər səhifəni imzalayın.",
    version="Məzmunun versiyası",
    made_on="Çap tarixi",
    screen="Ekran",
    contents="Mündəricat",
    overview="Bütün səhifələr bir baxışda",
    pages="Səhifələr",
    people="İnsanlar, bir-bir",
    attract="Ekranın qarşısında heç kim olmayanda",
    overlays="Hər səhifənin üzərində",
    sources="Bütün mənbələr",
    kiosk_words="Köşkün öz sözləri",
    unpictured="Bu səhifənin buradakı şəkillərdə görünməyən sözləri",
    spoken="Səslə oxunur, göstərilmir",
    captions="Filmin altyazıları",
    times="Yalnız müəyyən vaxtlarda göstərilir",
    gated="Xəbərdarlıqdan sonra",
    gated_note="Sonrakı vərəqlərdə ziyarətçi özü istəməyincə ekranda bağlı qalanlar var: ağır "
    "şəkillər və mətnlər. Onları görmək istəməyən burada dayana bilər.",
    gated_none="Bu sərgidə xəbərdarlıqla bağlanmış heç nə yoxdur.",
    gated_closed="Burada xəbərdarlıqla bağlanmış hissə var. O, sonda, bunu bildirən vərəqdən sonra "
    "verilib.",
    word_count="Sözlər",
    reading_time="Oxuma vaxtı",
    seconds="{n} san.",
    text_size="Mətnin ölçüsü {n}",
    step="{n} / {total}",
    sources_here="Bu səhifənin mənbələri",
    list_goes_on="Siyahı eyni şəkildə davam edir; o, burada digər mətn ölçüsündə tam verilib.",
    words_on_it="Bir-bir",
    in_other_sizes="Daha iri mətnlə və aşağıya doğru",
    approval="Təsdiq",
    approved_by="Təsdiq edən",
    date="Tarix",
    signature="İmza",
    remarks="Dəyişdirilməlidir",
    seen_by="İnisiallar",
    page_of="səhifə {n} / {total}",
)

_RU = PaperWords(
    proof="Корректура для утверждения",
    introduction="Всё, что выставка показывает на этом языке, страница за страницей, так, как это "
    "видно на экране. Пожалуйста, прочтите, отметьте, что нужно изменить, и подпишите каждую "
    "страницу.",
    version="Версия содержания",
    made_on="Дата печати",
    screen="Экран",
    contents="Содержание",
    overview="Все страницы на одном листе",
    pages="Страницы",
    people="Люди, один за другим",
    attract="Когда у экрана никого нет",
    overlays="Поверх каждой страницы",
    sources="Все источники",
    kiosk_words="Собственные слова киоска",
    unpictured="Слова этой страницы, которых нет на снимках",
    spoken="Читается вслух, на экране не видно",
    captions="Субтитры фильма",
    times="Показывается только в определённое время",
    gated="За предупреждением",
    gated_note="На следующих листах — то, что на экране закрыто, пока посетитель сам не попросит "
    "открыть: тяжёлые снимки и тексты. Кто не хочет их видеть, может остановиться здесь.",
    gated_none="На этой выставке ничего не закрыто предупреждением.",
    gated_closed="Часть этой страницы закрыта предупреждением. Она помещена в конце, после "
    "отдельного листа.",
    word_count="Слов",
    reading_time="Время чтения",
    seconds="{n} с",
    text_size="Размер текста {n}",
    step="{n} из {total}",
    sources_here="Источники на этой странице",
    list_goes_on="Список продолжается так же; полностью он помещён здесь в другом размере текста.",
    words_on_it="Одно за другим",
    in_other_sizes="Более крупным текстом и ниже по странице",
    approval="Утверждение",
    approved_by="Утверждаю",
    date="Дата",
    signature="Подпись",
    remarks="Изменить",
    seen_by="Инициалы",
    page_of="страница {n} из {total}",
)

_BY_LANGUAGE = {"az": _AZ, "en": _EN, "ru": _RU}


def paper_words(language: str) -> PaperWords:
    """The words in `language`; in English where the staff's words are not in it."""
    return _BY_LANGUAGE.get(language.partition("-")[0], _EN)


def said(words: str, **values: object) -> str:
    """`words` with every {name} filled in."""
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words
