"""What the columns of a list are for: the help of their fields, and what they take."""

SAID = {
    "A short id. Left out: made from the name.": (
        "Qısa id. Boş qalsa, addan düzəldilir.",
        "Короткий id. Если пусто, составляется из имени.",
    ),
    "The full name, spelt as the source spells it.": (
        "Tam ad, mənbədəki yazılışla.",
        "Полное имя, как оно написано в источнике.",
    ),
    "The surname, where it is not the last word of the name.": (
        "Soyad, əgər adın son sözü deyilsə.",
        "Фамилия, если она не последнее слово имени.",
    ),
    "Other spellings and earlier names, for the search.": (
        "Başqa yazılışlar və əvvəlki adlar, axtarış üçün.",
        "Другие написания и прежние имена, для поиска.",
    ),
    "The father's name, where the name does not tell it.": (
        "Ata adı, əgər addan bilinmirsə.",
        "Имя отца, если его нет в самом имени.",
    ),
    "Date of birth: a day, a month or a year.": (
        "Doğum tarixi: gün, ay və ya il.",
        "Дата рождения: день, месяц или год.",
    ),
    "Date of death: the same; or two with “or” between.": (
        "Ölüm tarixi: eyni qayda ilə; iki tarix olsa, arasında “və ya”.",
        "Дата смерти: так же; между двумя датами — «или».",
    ),
    "The age, where a source gives it.": (
        "Yaş, əgər mənbə göstərirsə.",
        "Возраст, если его называет источник.",
    ),
    "How the sources contradict each other. An age against the dates is then not shown.": (
        "Mənbələrin bir-birinə necə zidd olduğu. Tarixlərə uymayan yaş onda göstərilmir.",
        "Чем источники противоречат друг другу. Возраст, не сходящийся с датами, не показывается.",
    ),
    "Where the person came from, lived or lies.": (
        "Şəxsin haradan olduğu, harada yaşadığı və ya dəfn olunduğu.",
        "Откуда человек родом, где жил или похоронен.",
    ),
    "What the person did.": ("Şəxsin məşğuliyyəti.", "Чем человек занимался."),
    "One sentence about the life, at most 25 words.": (
        "Həyatı haqqında bir cümlə, ən çoxu 25 söz.",
        "Одно предложение о жизни, не более 25 слов.",
    ),
    "How the person died, at most 40 words. Only behind a gate.": (
        "Necə həlak olduğu, ən çoxu 40 söz. Yalnız örtük arxasında göstərilir.",
        "Как человек погиб, не более 40 слов. Показывается только по согласию посетителя.",
    ),
    "Ids of the sources, with spaces between.": (
        "Mənbələrin id-ləri, arasında boşluq.",
        "Id источников через пробел.",
    ),
    "Ids of sources.": ("Mənbələrin id-ləri.", "Id источников."),
    "Sources of single fields.": ("Ayrı-ayrı sahələrin mənbələri.", "Источники отдельных полей."),
    "A portrait, below media/.": ("Portret, media/ qovluğunda.", "Портрет, в папке media/."),
    "yes, if the family agrees to the portrait. Without it, it is not shown.": (
        "Ailə portretə razıdırsa, “bəli”. Yoxsa portret göstərilmir.",
        "«Да», если семья согласна на портрет. Иначе он не показывается.",
    ),
    "Ids of family or neighbours to stand next to.": (
        "Yanında durmalı qohum və ya qonşuların id-ləri.",
        "Id родных или соседей, рядом с которыми стоит имя.",
    ),
    "For staff only, never shown.": (
        "Yalnız əməkdaşlar üçün, göstərilmir.",
        "Только для сотрудников, не показывается.",
    ),
    "The day, or the month or year if no more is known.": (
        "Gün; daha çoxu məlum deyilsə, ay və ya il.",
        "День; если больше не известно, месяц или год.",
    ),
    "The time of day, where a source gives it.": (
        "Saat, əgər mənbə göstərirsə.",
        "Время суток, если его называет источник.",
    ),
    "The last day, if it lasted.": (
        "Son gün, əgər davam edibsə.",
        "Последний день, если событие длилось.",
    ),
    "The time at which it ended.": ("Bitdiyi saat.", "Время окончания."),
    "Date and time in words, where they are uncertain; shown instead.": (
        "Tarix və saat sözlə, dəqiq olmayanda; onların yerinə göstərilir.",
        "Дата и время словами, если они неточны; показываются вместо них.",
    ),
    "Where it happened.": ("Harada olub.", "Где это произошло."),
    "What happened, at most nine words.": (
        "Nə baş verib, ən çoxu doqquz söz.",
        "Что произошло, не более девяти слов.",
    ),
    "The same in one or two sentences, at most 45 words.": (
        "Eyni şey bir-iki cümlə ilə, ən çoxu 45 söz.",
        "То же в одном-двух предложениях, не более 45 слов.",
    ),
    "How sure the sources are.": (
        "Mənbələr nə qədər əmindir.",
        "Насколько источники уверены.",
    ),
    "How the sources differ.": ("Mənbələr nə ilə fərqlənir.", "Чем расходятся источники."),
    "The ids of its sources.": ("Mənbələrinin id-ləri.", "Id его источников."),
    "A short id, by which texts cite it.": (
        "Qısa id; mətnlər ona bununla istinad edir.",
        "Короткий id, по которому на него ссылаются тексты.",
    ),
    "What sort of source it is.": ("Mənbənin növü.", "Вид источника."),
    "Its title, in its own language.": ("Adı, öz dilində.", "Название на его языке."),
    "Who published it.": ("Kim nəşr edib.", "Кто издал."),
    "The year of publication, if known.": (
        "Nəşr ili, məlumdursa.",
        "Год издания, если известен.",
    ),
    "Its address. Printed on the screen, never opened.": (
        "Ünvanı. Ekranda yazılır, açılmır.",
        "Адрес. Показывается на экране, но не открывается.",
    ),
    "What the exhibit takes from it, in one sentence.": (
        "Sərginin ondan nə götürdüyü, bir cümlə ilə.",
        "Что экспозиция из него берёт, одним предложением.",
    ),
    "The number. The lower one, where the source gives a range.": (
        "Ədəd. Mənbə aralıq göstərirsə, kiçiyi.",
        "Число. Если источник даёт промежуток, меньшее.",
    ),
    "The higher number of a range.": ("Aralığın böyük ədədi.", "Большее число промежутка."),
    "How the source means the number: as an estimate, or as the least there was.": (
        "Mənbə ədədi necə nəzərdə tutur: təxmini, yaxud ən azı.",
        "Как источник понимает число: как оценку или как наименьшее.",
    ),
    "What is counted, if not the same.": (
        "Nə sayılır, əgər eyni deyilsə.",
        "Что считается, если не то же самое.",
    ),
    "What is counted; completes the number.": (
        "Nə sayılır; ədədi tamamlayır.",
        "Что считается; продолжает число.",
    ),
    "Who says so.": ("Bunu kim deyir.", "Кто это говорит."),
    "The year in which it was said, if known.": (
        "Deyildiyi il, məlumdursa.",
        "Год, когда это сказано, если известен.",
    ),
    "The id of the source.": ("Mənbənin id-si.", "Id источника."),
    "A short id, so that a scene can show this figure.": (
        "Qısa id; səhnə bu göstəricini onunla tapır.",
        "Короткий id, по которому сцена находит этот показатель.",
    ),
    "A point of light for each, bars to one scale, or the number alone.": (
        "Hər biri üçün bir işıq, bir miqyasda zolaqlar, yaxud yalnız ədəd.",
        "По огоньку на каждого, полосы в одном масштабе или только число.",
    ),
    "What this part counts.": ("Bu hissə nəyi sayır.", "Что считает эта часть."),
    "How many.": ("Neçə.", "Сколько."),
    "One honest sentence on why the numbers differ.": (
        "Ədədlərin niyə fərqləndiyi haqqında bir düzgün cümlə.",
        "Одно честное предложение о том, почему числа расходятся.",
    ),
    "What the row is; the others belong to a figure, by its id.": (
        "Sətrin növü; qalanları id üzrə göstəriciyə aiddir.",
        "Что это за строка; остальные относятся к показателю по его id.",
    ),
    # What a column takes.
    "a day, a month or a year: 20.01.1990, 1990-01, 1990": (
        "gün, ay və ya il: 20.01.1990, 1990-01, 1990",
        "день, месяц или год: 20.01.1990, 1990-01, 1990",
    ),
    "the same, or two with “or” between": (
        "gün, ay və ya il; ikisi olsa, arasında “və ya”",
        "день, месяц или год; между двумя — «или»",
    ),
    "a time of day: 09:30": ("saat: 09:30", "время: 09:30"),
    "a whole number": ("tam ədəd", "целое число"),
    "an id: small letters a-z, digits, hyphens": (
        "id: kiçik a-z hərfləri, rəqəmlər, defis",
        "id: строчные буквы a-z, цифры, дефисы",
    ),
    "ids, with spaces between": ("id-lər, arasında boşluq", "id через пробел"),
    "texts, with semicolons between": (
        "mətnlər, arasında nöqtəli vergül",
        "тексты через точку с запятой",
    ),
    "text in the language named above": (
        "sütunun adında göstərilən dildə mətn",
        "текст на языке, указанном в названии столбца",
    ),
    "the same; *stars* emphasise, [@id] cites a source": (
        "həmin dildə mətn; *ulduzlar* vurğulayır, [@id] mənbəyə istinad edir",
        "текст на этом языке; *звёздочки* выделяют, [@id] ссылается на источник",
    ),
    "a file, such as media/name.jpg": (
        "fayl, məsələn, media/name.jpg",
        "файл, например media/name.jpg",
    ),
    "text": ("mətn", "текст"),
}
