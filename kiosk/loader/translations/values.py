"""What is said of single values: dates, numbers, ids, choices, texts."""

SAID = {
    "“{text}” is not a date.": ("“{text}” tarix deyil.", "«{text}» — не дата."),
    "Write 1977-08-11, 11.08.1977, 08.1977 or 1977, or two of them with “or” between.": (
        "1977-08-11, 11.08.1977, 08.1977 və ya 1977 yazın; iki tarix olsa, arasında “və ya” yazın.",
        "Напишите 1977-08-11, 11.08.1977, 08.1977 или 1977; между двумя датами — «или».",
    ),
    "Write the year first: 1990-01-20, or 1990-01, or 1990.": (
        "Əvvəlcə ili yazın: 1990-01-20, 1990-01 və ya 1990.",
        "Сначала пишите год: 1990-01-20, 1990-01 или 1990.",
    ),
    "“{text}” names no month of the year.": (
        "“{text}”: ilin belə ayı yoxdur.",
        "«{text}»: такого месяца нет.",
    ),
    "Months are 01 to 12.": ("Aylar 01-dən 12-yədəkdir.", "Месяцы — от 01 до 12."),
    "There is no day {day} in {month}.": (
        "{month} ayında {day} günü yoxdur.",
        "В месяце {month} нет дня {day}.",
    ),
    "Correct the day, or write only the month or the year if that is all that is known.": (
        "Günü düzəldin; yalnız ay və ya il məlumdursa, yalnız onu yazın.",
        "Исправьте день; если известен только месяц или год, напишите только его.",
    ),
    "There is no month {n}: the day comes first here.": (
        "“{n}” ayı yoxdur: burada əvvəlcə gün yazılır.",
        "Месяца {n} нет: здесь сначала пишется день.",
    ),
    "Write the year first, or the day before the month.": (
        "Əvvəlcə ili, yaxud aydan qabaq günü yazın.",
        "Пишите сначала год или день перед месяцем.",
    ),
    "“{text}” holds more than two dates.": (
        "“{text}”: burada ikidən çox tarix var.",
        "«{text}»: здесь больше двух дат.",
    ),
    "{later} comes before {earlier}.": (
        "{later} tarixi {earlier} tarixindən əvvəldir.",
        "{later} раньше, чем {earlier}.",
    ),
    "Write the earlier date first.": (
        "Əvvəlki tarixi birinci yazın.",
        "Сначала напишите более раннюю дату.",
    ),
    "“{text}” is not a time of day.": ("“{text}” saat deyil.", "«{text}» — не время суток."),
    "“{text}” is not a time.": ("“{text}” saat deyil.", "«{text}» — не время."),
    "Write it as 07:00 or 23:30.": (
        "07:00 və ya 23:30 kimi yazın.",
        "Пишите так: 07:00 или 23:30.",
    ),
    "“{text}” is not a day.": ("“{text}” gün deyil.", "«{text}» — не день."),
    "Write year, month and day: 2026-01-20.": (
        "İl, ay və günü yazın: 2026-01-20.",
        "Напишите год, месяц и день: 2026-01-20.",
    ),
    "“{text}” is not in plain digits.": (
        "“{text}” sadə rəqəmlərlə yazılmayıb.",
        "«{text}» написано не простыми цифрами.",
    ),
    "Write the digits 0 to 9.": ("0-dan 9-a rəqəmlərlə yazın.", "Пишите цифрами от 0 до 9."),
    "Write the digits 0 to 9 and nothing between them.": (
        "0-dan 9-a rəqəmlərlə, arasında heç nə olmadan yazın.",
        "Пишите цифрами от 0 до 9, без знаков между ними.",
    ),
    "“{text}” is not a whole number.": ("“{text}” tam ədəd deyil.", "«{text}» — не целое число."),
    "Write digits only, such as 131.": (
        "Yalnız rəqəmlərlə yazın, məsələn, 131.",
        "Пишите только цифрами, например 131.",
    ),
    "“{text}” is not a number that fits here.": (
        "“{text}” buraya uyğun ədəd deyil.",
        "«{text}» — неподходящее число.",
    ),
    "“{text}” is not a number above 0.": (
        "“{text}” sıfırdan böyük ədəd deyil.",
        "«{text}» — не число больше нуля.",
    ),
    "Write digits, such as 10 or 7.5.": (
        "Rəqəmlərlə yazın, məsələn, 10 və ya 7.5.",
        "Пишите цифрами, например 10 или 7.5.",
    ),
    "A count cannot be below 0.": ("Say sıfırdan az ola bilməz.", "Число не может быть меньше 0."),
    "Correct the number.": ("Ədədi düzəldin.", "Исправьте число."),
    "“{text}” is neither yes nor no.": (
        "“{text}” nə “bəli”, nə də “xeyr”dir.",
        "«{text}» — не «да» и не «нет».",
    ),
    "Write yes or no.": ("“Bəli” və ya “xeyr” yazın.", "Напишите «да» или «нет»."),
    "“{text}” is not one of the choices here.": (
        "“{text}” buradakı seçimlərdən deyil.",
        "«{text}» нет среди вариантов.",
    ),
    "Write one of: {names}.": ("Bunlardan birini yazın: {names}.", "Напишите одно из: {names}."),
    "“{text}” cannot be an id.": ("“{text}” id ola bilməz.", "«{text}» не может быть id."),
    "Ids are small letters a-z, digits and hyphens.": (
        "Id kiçik a-z hərfləri, rəqəmlər və defisdən ibarətdir.",
        "Id состоит из строчных букв a-z, цифр и дефисов.",
    ),
    "A comma ends a text within {braces}: put a text that holds one into quotes.": (
        "{braces} içində vergül mətni bitirir: vergüllü mətni dırnağa alın.",
        "Запятая внутри {braces} завершает текст: возьмите текст с запятой в кавычки.",
    ),
    "“{text}” is not a file of this exhibit.": (
        "“{text}” bu sərginin faylı deyil.",
        "«{text}» — не файл этой экспозиции.",
    ),
    "Put the file into the media folder and write media/ and its name in small letters a-z, "
    "digits, dots and hyphens.": (
        "Faylı media qovluğuna qoyun və media/ yazıb adını kiçik a-z hərfləri, rəqəm, nöqtə və "
        "defislə yazın.",
        "Положите файл в папку media и напишите media/ и его имя строчными буквами a-z, цифрами, "
        "точками и дефисами.",
    ),
    "“{text}” is not a picture that the kiosk shows.": (
        "“{text}” köşkün göstərdiyi şəkil növü deyil.",
        "«{text}» — не изображение, которое показывает киоск.",
    ),
    "Save the picture as JPEG (.jpg) or PNG (.png). SVG is not accepted.": (
        "Şəkli JPEG (.jpg) və ya PNG (.png) kimi saxlayın. SVG qəbul olunmur.",
        "Сохраните изображение как JPEG (.jpg) или PNG (.png). SVG не принимается.",
    ),
    "There is no file “{name}”.": ("“{name}” faylı yoxdur.", "Файла «{name}» нет."),
    "Put it into the media folder, or correct the name.": (
        "Onu media qovluğuna qoyun, yaxud adını düzəldin.",
        "Положите его в папку media или исправьте имя.",
    ),
    # Texts.
    "This text is empty.": ("Bu mətn boşdur.", "Этот текст пуст."),
    "Write the text, or take the line out.": (
        "Mətni yazın, yaxud sətri çıxarın.",
        "Напишите текст или уберите строку.",
    ),
    "This text has {n} characters; {most} is the limit.": (
        "Bu mətndə {n} işarə var; hədd: {most}.",
        "В этом тексте {n} знаков, предел — {most}.",
    ),
    "Shorten it.": ("Onu qısaldın.", "Сократите его."),
    "This text holds a word of {n} letters without a space.": (
        "Bu mətndə boşluqsuz {n} hərfli söz var.",
        "В этом тексте есть слово из {n} букв без пробела.",
    ),
    "Break it up with spaces.": ("Onu boşluqlarla bölün.", "Разбейте его пробелами."),
    "“{text}” is not a language.": ("“{text}” dil deyil.", "«{text}» — не язык."),
    "Use the short code of the language: az, en, ru.": (
        "Dilin qısa kodunu yazın: az, en, ru.",
        "Пишите короткий код языка: az, en, ru.",
    ),
    "A * opens an emphasis that is never closed.": (
        "* işarəsi vurğunu açır, amma bağlayanı yoxdur.",
        "Знак * открывает выделение, которое не закрыто.",
    ),
    "Put a second * after the emphasised words, or write \\* for a star.": (
        "Vurğulanan sözlərdən sonra ikinci * qoyun; ulduz üçün \\* yazın.",
        "Поставьте второй * после выделенных слов; для самой звёздочки пишите \\*.",
    ),
    "[@] names no source.": ("[@] heç bir mənbəni göstərmir.", "[@] не называет источника."),
    "Write the id of a source, as in [@apa-2024].": (
        "Mənbənin id-sini yazın, məsələn, [@apa-2024].",
        "Напишите id источника, например [@apa-2024].",
    ),
    "The text in “{tag}” is missing.": (
        "“{tag}” dilində mətn yoxdur.",
        "Нет текста на языке «{tag}».",
    ),
    "The text in “{tag}” is empty.": (
        "“{tag}” dilində mətn boşdur.",
        "Текст на языке «{tag}» пуст.",
    ),
    "Write the translation.": ("Tərcüməni yazın.", "Напишите перевод."),
    "Fill in the column {name}.": ("“{name}” sütununu doldurun.", "Заполните столбец «{name}»."),
    "Fill in the columns that end in _{tag}.": (
        "Adı _{tag} ilə bitən sütunları doldurun.",
        "Заполните столбцы, которые оканчиваются на _{tag}.",
    ),
    "Add {tag}: and the translation.": (
        "{tag}: və tərcüməni əlavə edin.",
        "Добавьте {tag}: и перевод.",
    ),
    "Add {tag}: and the translation to each of them.": (
        "Hər birinə {tag}: və tərcüməni əlavə edin.",
        "Добавьте к каждому {tag}: и перевод.",
    ),
    "Nothing in this file is in “{tag}” yet: {n} texts missing.": (
        "Bu faylda hələ “{tag}” dilində heç nə yoxdur: {n} mətn çatmır.",
        "В этом файле ещё ничего нет на языке «{tag}»: не хватает текстов — {n}.",
    ),
    "exhibit.yaml does not name the language “{tag}” of 1 text here.": (
        "exhibit.yaml buradakı 1 mətnin dilini (“{tag}”) saymır.",
        "exhibit.yaml не называет язык «{tag}», на котором здесь 1 текст.",
    ),
    "exhibit.yaml does not name the language “{tag}” of {n} texts here.": (
        "exhibit.yaml buradakı {n} mətnin dilini (“{tag}”) saymır.",
        "exhibit.yaml не называет язык «{tag}»; текстов на нём здесь: {n}.",
    ),
    "Add it to languages: there, or take them out.": (
        "Orada languages: siyahısına əlavə edin, yaxud mətnləri çıxarın.",
        "Добавьте его там в languages: или уберите эти тексты.",
    ),
    "This has {n} words; {most} is the limit.": (
        "Burada {n} söz var; hədd: {most}.",
        "Здесь слов: {n}; предел — {most}.",
    ),
    "This has {n} words together with the {field}; {most} is the limit.": (
        "“{field}” ilə birlikdə burada {n} söz var; hədd: {most}.",
        "Вместе с «{field}» здесь слов: {n}; предел — {most}.",
    ),
    "Shorten it, so that a standing visitor reads it to the end.": (
        "Qısaldın ki, ayaq üstə duran ziyarətçi sona qədər oxusun.",
        "Сократите, чтобы стоящий посетитель дочитал до конца.",
    ),
    "A sentence here has {n} words; {most} is the limit.": (
        "Buradakı cümlədə {n} söz var; hədd: {most}.",
        "В предложении здесь слов: {n}; предел — {most}.",
    ),
    "Make two of it.": ("Onu iki cümlə edin.", "Разделите его на два."),
    "“{text}” is not a placeholder that the kiosk fills.": (
        "“{text}” köşkün doldurduğu yer deyil.",
        "«{text}» — не место, которое заполняет киоск.",
    ),
    "Write {years since 1990-01-20}, or \\{ for a brace.": (
        "{years since 1990-01-20} yazın; mötərizənin özü üçün \\{ yazın.",
        "Напишите {years since 1990-01-20}; для самой скобки — \\{.",
    ),
    "{day} has not come yet, so no years can be counted since.": (
        "{day} hələ gəlməyib, ondan keçən illər sayıla bilməz.",
        "{day} ещё не наступило, годы с этого дня не сосчитать.",
    ),
    "There is no day {day}.": ("{day} günü yoxdur.", "Дня {day} нет."),
    "Correct the date.": ("Tarixi düzəldin.", "Исправьте дату."),
    "The texts in “{one}” and “{other}” cite different sources: {only}.": (
        "“{one}” və “{other}” mətnləri fərqli mənbələrə istinad edir: {only}.",
        "Тексты «{one}» и «{other}» ссылаются на разные источники: {only}.",
    ),
    "Cite the same sources in every language.": (
        "Hər dildə eyni mənbələrə istinad edin.",
        "Ссылайтесь на одни и те же источники на всех языках.",
    ),
    "A citation has no effect in this field; visitors would see its brackets.": (
        "Bu sahədə istinad işləmir; ziyarətçilər mötərizələri görər.",
        "В этом поле ссылка не действует; посетители увидят её скобки.",
    ),
    "Move it into the text of the page.": (
        "Onu səhifənin mətninə köçürün.",
        "Перенесите её в текст страницы.",
    ),
    "1 text is still to be written in “{tag}” here; visitors would see an example.": (
        "Burada “{tag}” dilində 1 mətn hələ yazılmayıb; ziyarətçilər nümunəni görər.",
        "Здесь ещё не написан 1 текст на языке «{tag}»; посетители увидят пример.",
    ),
    "{n} texts are still to be written in “{tag}” here; visitors would see an example.": (
        "Burada “{tag}” dilində {n} mətn hələ yazılmayıb; ziyarətçilər nümunəni görər.",
        "Здесь ещё не написаны тексты на языке «{tag}»: {n}; посетители увидят пример.",
    ),
    "Write them, and take [{tag}] out.": (
        "Onları yazın və [{tag}] işarəsini çıxarın.",
        "Напишите их и уберите [{tag}].",
    ),
    "No font of the kiosk has the character “{letter}” ({code}, {name}).": (
        "Köşkün heç bir şriftində “{letter}” işarəsi yoxdur ({code}).",
        "Ни в одном шрифте киоска нет знака «{letter}» ({code}).",
    ),
    "Use another character; a visitor would see an empty box.": (
        "Başqa işarə yazın; ziyarətçi boş çərçivə görər.",
        "Возьмите другой знак: посетитель увидит пустой прямоугольник.",
    ),
    "The field “{name}” is empty.": ("“{name}” sahəsi boşdur.", "Поле «{name}» пусто."),
    "This entry is empty.": ("Bu yazı boşdur.", "Эта запись пуста."),
    "Write its value, or take the line out.": (
        "Dəyərini yazın, yaxud sətri çıxarın.",
        "Напишите значение или уберите строку.",
    ),
    "This text does not say which language it is in.": (
        "Bu mətnin hansı dildə olduğu yazılmayıb.",
        "Не указано, на каком языке этот текст.",
    ),
    "Write one text for each language, each after its code: az, en, ru.": (
        "Hər dil üçün kodundan sonra bir mətn yazın: az, en, ru.",
        "Напишите по тексту на каждом языке после его кода: az, en, ru.",
    ),
    "This does not fit here.": ("Bu, buraya uyğun deyil.", "Это сюда не подходит."),
    "Compare it with a page that works.": (
        "Onu işləyən bir səhifə ilə müqayisə edin.",
        "Сравните с работающей страницей.",
    ),
    "One text belongs here, not several.": (
        "Burada bir mətn olmalıdır, bir neçəsi yox.",
        "Здесь должен быть один текст, а не несколько.",
    ),
    "Put it into quotes.": ("Onu dırnağa alın.", "Возьмите его в кавычки."),
    "“{name}” holds a list, and this is none.": (
        "“{name}” siyahıdır, bu isə siyahı deyil.",
        "«{name}» — это список, а здесь не список.",
    ),
    "Begin each entry with a hyphen and a space, on a line of its own.": (
        "Hər yazını ayrı sətirdə defis və boşluqla başlayın.",
        "Начинайте каждую запись с дефиса и пробела на отдельной строке.",
    ),
}
