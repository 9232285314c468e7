"""The words of the report in the languages of the staff."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportWords:
    """`kinds` names what each kind of finding is about, `lines` says one; {names} are filled."""

    title: str
    version: str
    day: str
    nothing: str
    to_do: str
    advice: str
    whole: str
    columns: dict[str, str]
    item: str
    none: str
    readability: str
    readability_note: str
    page: str
    language: str
    words: str
    longest: str
    lix: str
    mean: str
    kinds: dict[str, str]
    lines: dict[str, str]


_EN = ReportWords(
    title="Report on the exhibit",
    version="Version of the content",
    day="As of",
    nothing="There is nothing to do.",
    to_do="To do: {n}",
    advice="Advice: {n}",
    whole="What is there, item by item and language by language",
    columns={"text": "texts", "alt": "pictures in words", "caption": "captions",
             "transcript": "transcripts", "narration": "read aloud"},
    item="Item",
    none="Nothing.",
    readability="How hard the pages are to read",
    readability_note="LIX: words in a sentence, and how many of a hundred are long. Compare a page "
    "with the others in its language only.",
    page="Page",
    language="Language",
    words="Words",
    longest="Longest sentence",
    lix="LIX",
    mean="mean {n}",
    kinds={
        "text": "Texts that are not translated",
        "alt": "Pictures that are not told in words",
        "caption": "Captions that are missing",
        "transcript": "Transcripts that are missing",
        "credit": "Pictures without the name of who made them",
        "source": "Pages that name no source",
        "expired": "Facts that no longer hold",
        "pixels": "Pictures with too few pixels",
        "room": "Texts that do not fit",
        "long": "Texts with too many words",
        "expiring": "Facts that end soon",
        "unchecked": "Facts that nobody has checked for a year",
        "names": "Names that are almost the same",
        "narration": "Pages that nobody has read aloud yet",
        "reading": "Pages that are harder to read than the others",
    },
    lines={
        "text": "This has no text in this language. The language is not offered until it has one.",
        "alt": "Visitors who cannot see are not told what this picture shows.",
        "caption": "This caption is missing.",
        "transcript": "Visitors who cannot hear or see the film have nothing to read.",
        "credit": "Nobody is named who made it and who holds the rights.",
        "source": "Nothing here says where this is known from. Cite a source.",
        "expired": "This held until {day}; visitors no longer see it. Check it again.",
        "pixels": "{file} is {own} pixels wide and drawn {drawn} wide. It should have {needed}.",
        "room": "“{text}” does not fit at text size {size}: about {n} words too many.",
        "long": "It has {count} words; {limit} are enough. {n} too many.",
        "expiring": "This holds until {day}. Check it soon.",
        "unchecked": "This was last checked on {day}.",
        "names": "“{other}” is almost the same name. Are they two people?",
        "narration": "There is no recording of this page.",
        "reading": "LIX {lix}; the mean of the language is {mean}. Its longest sentence has {n} "
        "words.",
    },
)  # fmt: skip

_AZ = ReportWords(
    title="Sərgi haqqında hesabat",
    version="Məzmunun versiyası",
    day="Tarix",
    nothing="Görüləsi iş yoxdur.",
    to_do="Görüləsi işlər: {n}",
    advice="Tövsiyələr: {n}",
    whole="Nələr var: hər bölmə üzrə və hər dildə",
    columns={"text": "mətnlər", "alt": "şəklin sözlə təsviri", "caption": "şəkilaltı yazılar",
             "transcript": "filmin mətni", "narration": "səsli oxunuş"},
    item="Bölmə",
    none="Heç nə.",
    readability="Səhifələr nə dərəcədə çətin oxunur",
    readability_note="LIX: cümlədəki sözlərin sayı və yüz sözdən neçəsinin uzun olması. Səhifəni "
    "yalnız həmin dildəki digər səhifələrlə müqayisə edin.",
    page="Səhifə",
    language="Dil",
    words="Sözlər",
    longest="Ən uzun cümlə",
    lix="LIX",
    mean="orta {n}",
    kinds={
        "text": "Tərcümə olunmamış mətnlər",
        "alt": "Sözlə təsvir olunmamış şəkillər",
        "caption": "Çatışmayan şəkilaltı yazılar",
        "transcript": "Çatışmayan film mətnləri",
        "credit": "Müəllifi göstərilməyən şəkillər",
        "source": "Mənbəsi göstərilməyən səhifələr",
        "expired": "Vaxtı keçmiş məlumatlar",
        "pixels": "Pikselləri az olan şəkillər",
        "room": "Yerə sığmayan mətnlər",
        "long": "Həddindən artıq sözü olan mətnlər",
        "expiring": "Vaxtı tezliklə bitən məlumatlar",
        "unchecked": "Bir ildir yoxlanmayan məlumatlar",
        "names": "Demək olar eyni olan adlar",
        "narration": "Hələ səsləndirilməmiş səhifələr",
        "reading": "Digərlərindən çətin oxunan səhifələr",
    },
    lines={
        "text": "Bu dildə mətn yoxdur. Mətn yazılana qədər bu dil təklif olunmur.",
        "alt": "Görməyən ziyarətçilərə bu şəkildə nə olduğu deyilmir.",
        "caption": "Bu yazı çatışmır.",
        "transcript": "Filmi eşitməyən və ya görməyən ziyarətçilərin oxumağa heç nəyi yoxdur.",
        "credit": "Kimin çəkdiyi və hüquqların kimə məxsus olduğu göstərilməyib.",
        "source": "Bunun haradan məlum olduğu burada göstərilməyib. Mənbə göstərin.",
        "expired": "Bu, {day} tarixinədək qüvvədə idi; ziyarətçilər onu artıq görmür. Yenidən "
        "yoxlayın.",
        "pixels": "{file} faylının eni {own} pikseldir, ekranda isə {drawn} piksel enində "
        "göstərilir. {needed} piksel olmalıdır.",
        "room": "“{text}” {size} ölçülü mətndə yerə sığmır: təxminən {n} söz artıqdır.",
        "long": "Burada {count} söz var; {limit} kifayətdir. {n} söz artıqdır.",
        "expiring": "Bu, {day} tarixinədək qüvvədədir. Tezliklə yoxlayın.",
        "unchecked": "Bu, sonuncu dəfə {day} tarixində yoxlanıb.",
        "names": "“{other}” demək olar eyni addır. Bunlar iki ayrı insandır?",
        "narration": "Bu səhifənin səs yazısı yoxdur.",
        "reading": "LIX {lix}; bu dilin ortası {mean}. Ən uzun cümlədə {n} söz var.",
    },
)  # fmt: skip

_RU = ReportWords(
    title="Отчёт о выставке",
    version="Версия содержания",
    day="На дату",
    nothing="Делать ничего не нужно.",
    to_do="Нужно сделать: {n}",
    advice="Советы: {n}",
    whole="Что есть: по каждому разделу и на каждом языке",
    columns={"text": "тексты", "alt": "снимки словами", "caption": "подписи",
             "transcript": "текст фильма", "narration": "чтение вслух"},
    item="Раздел",
    none="Ничего.",
    readability="Насколько трудно читать страницы",
    readability_note="LIX: сколько слов в предложении и сколько из ста длинных. Сравнивайте "
    "страницу только с другими на том же языке.",
    page="Страница",
    language="Язык",
    words="Слов",
    longest="Самое длинное предложение",
    lix="LIX",
    mean="в среднем {n}",
    kinds={
        "text": "Тексты без перевода",
        "alt": "Снимки, не описанные словами",
        "caption": "Подписи, которых нет",
        "transcript": "Тексты фильмов, которых нет",
        "credit": "Снимки без имени автора",
        "source": "Страницы, где не назван источник",
        "expired": "Сведения, срок которых истёк",
        "pixels": "Снимки, в которых мало точек",
        "room": "Тексты, которые не помещаются",
        "long": "Тексты, в которых слишком много слов",
        "expiring": "Сведения, срок которых скоро истечёт",
        "unchecked": "Сведения, которые год никто не проверял",
        "names": "Почти одинаковые имена",
        "narration": "Страницы, которые ещё никто не прочёл вслух",
        "reading": "Страницы, которые читать труднее других",
    },
    lines={
        "text": "На этом языке текста нет. Пока его нет, язык не предлагается.",
        "alt": "Незрячим посетителям не сказано, что на этом снимке.",
        "caption": "Этой подписи нет.",
        "transcript": "Тем, кто не слышит или не видит фильм, нечего прочесть.",
        "credit": "Не сказано, кто автор и кому принадлежат права.",
        "source": "Здесь не сказано, откуда это известно. Назовите источник.",
        "expired": "Это было верно до {day}; посетители этого больше не видят. Проверьте заново.",
        "pixels": "{file}: ширина {own} точек, а на экране {drawn}. Нужно {needed}.",
        "room": "«{text}» не помещается при размере текста {size}: лишних слов около {n}.",
        "long": "Слов: {count}; достаточно {limit}. Лишних: {n}.",
        "expiring": "Это верно до {day}. Проверьте в ближайшее время.",
        "unchecked": "Последняя проверка: {day}.",
        "names": "«{other}» — почти то же имя. Это два разных человека?",
        "narration": "Записи этой страницы нет.",
        "reading": "LIX {lix}; в среднем по языку {mean}. В самом длинном предложении слов: {n}.",
    },
)  # fmt: skip

REPORT_WORDS = {"az": _AZ, "en": _EN, "ru": _RU}
