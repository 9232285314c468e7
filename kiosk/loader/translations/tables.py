"""What is said of spreadsheets, their cells and their letters."""

SAID = {
    # Places.
    "line {n}": ("sətir {n}", "строка {n}"),
    "line {n}, column {name}": ("sətir {n}, “{name}” sütunu", "строка {n}, столбец «{name}»"),
    "sheet “{sheet}”, row {n}": ("“{sheet}” vərəqi, sətir {n}", "лист «{sheet}», строка {n}"),
    "sheet “{sheet}”, {cell}": ("“{sheet}” vərəqi, {cell}", "лист «{sheet}», {cell}"),
    "sheet “{sheet}”": ("“{sheet}” vərəqi", "лист «{sheet}»"),
    "row {row}": ("sətir {row}", "строка {row}"),
    # The file.
    "This spreadsheet is larger than the kiosk reads.": (
        "Bu cədvəl köşkün oxuya bildiyindən böyükdür.",
        "Эта таблица больше, чем может прочитать киоск.",
    ),
    "A sheet of this file has more than {n} rows.": (
        "Bu faylın bir vərəqində {n} sətirdən çox var.",
        "На одном из листов этого файла больше {n} строк.",
    ),
    "Keep only the list in it.": (
        "Faylda yalnız siyahını saxlayın.",
        "Оставьте в файле только список.",
    ),
    "This file cannot be read as a spreadsheet.": (
        "Bu fayl cədvəl kimi oxunmur.",
        "Этот файл не читается как таблица.",
    ),
    "Open it and save it again as .xlsx, without a password; or save it as CSV UTF-8.": (
        "Onu açıb parolsuz .xlsx kimi, yaxud CSV UTF-8 kimi yenidən yadda saxlayın.",
        "Откройте его и сохраните заново как .xlsx без пароля или как CSV UTF-8.",
    ),
    "This file is empty.": ("Bu fayl boşdur.", "Этот файл пуст."),
    "Write its content, or delete it.": (
        "Məzmununu yazın, yaxud faylı silin.",
        "Заполните его или удалите.",
    ),
    "The {sheet} seems to hold such a list as well, and is not read.": (
        "Deyəsən, belə bir siyahı həm də burada var: {sheet}. O oxunmur.",
        "Похоже, такой же список есть и здесь: {sheet}. Он не читается.",
    ),
    "Put its rows below those of the {sheet}, or rename its first column.": (
        "Sətirlərini bunun altına köçürün: {sheet}; yaxud birinci sütununun adını dəyişin.",
        "Перенесите его строки сюда: {sheet}, или переименуйте его первый столбец.",
    ),
    "This file is larger than {n} MiB.": (
        "Bu faylın ölçüsü həddi keçir: {n} MiB.",
        "Этот файл больше {n} МиБ.",
    ),
    "Split it, or take out what is not text.": (
        "Onu hissələrə bölün, yaxud mətn olmayanı çıxarın.",
        "Разделите его или уберите то, что не является текстом.",
    ),
    "This file is saved as UTF-16.": (
        "Bu fayl UTF-16 kodlaşdırması ilə saxlanılıb.",
        "Этот файл сохранён в кодировке UTF-16.",
    ),
    "A letter here cannot be read: this file is not saved as UTF-8.": (
        "Buradakı hərf oxunmur: fayl UTF-8 kimi saxlanılmayıb.",
        "Буква здесь не читается: файл сохранён не в UTF-8.",
    ),
    "Save the file again with the encoding UTF-8.": (
        "Faylı UTF-8 kodlaşdırması ilə yenidən yadda saxlayın.",
        "Сохраните файл заново в кодировке UTF-8.",
    ),
    "In Excel: Save As, “CSV UTF-8”. Or save it as .xlsx.": (
        "Excel-də “Fərqli yadda saxla”, “CSV UTF-8” seçin. Yaxud .xlsx kimi saxlayın.",
        "В Excel: «Сохранить как», «CSV UTF-8». Или сохраните как .xlsx.",
    ),
    "An invisible character ({code}) stands here.": (
        "Burada görünməyən işarə var ({code}).",
        "Здесь стоит невидимый знак ({code}).",
    ),
    "An invisible mark ({code}) turns the direction of the text here.": (
        "Buradakı görünməyən işarə ({code}) mətnin istiqamətini dəyişir.",
        "Невидимый знак ({code}) здесь меняет направление текста.",
    ),
    "Delete it: rub out the letters around it and type them again.": (
        "Onu silin: ətrafındakı hərfləri silib yenidən yazın.",
        "Удалите его: сотрите буквы вокруг и наберите их заново.",
    ),
    "A quotation mark is opened here, and none closes it at the end of the cell.": (
        "Burada dırnaq açılıb, xananın sonunda isə bağlanmayıb.",
        "Здесь открыта кавычка, а в конце ячейки она не закрыта.",
    ),
    'Close it behind the text; write one within a text twice: "".': (
        'Mətndən sonra dırnağı bağlayın; mətnin içindəki dırnağı iki dəfə yazın: "".',
        'Закройте её после текста; кавычку внутри текста пишите дважды: "".',
    ),
    "There is no file “{name}” in the folder of the exhibit.": (
        "Sərginin qovluğunda “{name}” faylı yoxdur.",
        "В папке экспозиции нет файла «{name}».",
    ),
    "Put it beside exhibit.yaml, or correct its name.": (
        "Onu exhibit.yaml faylının yanına qoyun, yaxud adını düzəldin.",
        "Положите его рядом с exhibit.yaml или исправьте имя.",
    ),
    "A list is not read from this kind of file.": (
        "Siyahı bu növ fayldan oxunmur.",
        "Из файла такого вида список не читается.",
    ),
    "Save it as .xlsx, or as CSV UTF-8, beside exhibit.yaml.": (
        "Onu exhibit.yaml faylının yanında .xlsx və ya CSV UTF-8 kimi saxlayın.",
        "Сохраните его рядом с exhibit.yaml как .xlsx или как CSV UTF-8.",
    ),
    "There are two lists of {what}: {one} and {other}.": (
        "Eyni siyahı iki dəfə var ({what}): {one} və {other}.",
        "Один и тот же список есть дважды ({what}): {one} и {other}.",
    ),
    "Keep the one that is right, and take the other out of this folder.": (
        "Doğru olanı saxlayın, o birini bu qovluqdan çıxarın.",
        "Оставьте верный, а другой уберите из этой папки.",
    ),
    "A list of {what} is not read under this name.": (
        "Siyahı ({what}) bu adla oxunmur.",
        "Список ({what}) под таким именем не читается.",
    ),
    "Save it as {what}.csv (CSV UTF-8) or {what}.xlsx.": (
        "Onu {what}.csv (CSV UTF-8) və ya {what}.xlsx kimi saxlayın.",
        "Сохраните его как {what}.csv (CSV UTF-8) или {what}.xlsx.",
    ),
    "This file has {n} more problems than are shown.": (
        "Bu faylda göstəriləndən əlavə daha {n} irad var.",
        "В этом файле есть ещё замечания, кроме показанных: {n}.",
    ),
    "Correct these first.": ("Əvvəlcə bunları düzəldin.", "Сначала исправьте эти."),
    # Columns and rows.
    "No row of this file has a column “{name}”, so it cannot be read as a list.": (
        "Bu faylın heç bir sətrində “{name}” sütunu yoxdur, ona görə siyahı kimi oxunmur.",
        "Ни в одной строке этого файла нет столбца «{name}», поэтому он не читается как список.",
    ),
    "Name the columns in its first row: {names} …": (
        "Birinci sətirdə sütunların adını yazın: {names} …",
        "Назовите столбцы в первой строке: {names} …",
    ),
    "The column “{name}” is not read.": (
        "“{name}” sütunu oxunmur.",
        "Столбец «{name}» не читается.",
    ),
    "Correct its name. If it is only for yourselves, leave it.": (
        "Adını düzəldin. Yalnız özünüz üçündürsə, olduğu kimi saxlayın.",
        "Исправьте его имя. Если он нужен только вам, оставьте его.",
    ),
    "The column “{name}” does not say in which language it is.": (
        "“{name}” sütununun hansı dildə olduğu yazılmayıb.",
        "У столбца «{name}» не указан язык.",
    ),
    "Write the code of the language behind its name.": (
        "Adından sonra dilin kodunu yazın.",
        "Напишите после имени код языка.",
    ),
    "Two columns hold “{name}”.": (
        "“{name}” iki sütunda var.",
        "Столбец «{name}» есть дважды.",
    ),
    "Keep one of the two, or give one another name.": (
        "Birini saxlayın, yaxud birinə başqa ad verin.",
        "Оставьте один из двух или дайте одному другое имя.",
    ),
    "This list has no column “{name}”.": (
        "Bu siyahıda “{name}” sütunu yoxdur.",
        "В этом списке нет столбца «{name}».",
    ),
    "Add a column {name}, and fill it in for every row.": (
        "“{name}” sütununu əlavə edin və hər sətirdə doldurun.",
        "Добавьте столбец «{name}» и заполните его в каждой строке.",
    ),
    "This row has more cells than the header, so its texts may stand in wrong columns.": (
        "Bu sətirdə xanalar başlıqdan çoxdur, mətnlər başqa sütunlara düşmüş ola bilər.",
        "В этой строке ячеек больше, чем в заголовке: тексты могли попасть не в свои столбцы.",
    ),
    "Put a text that holds the sign between the cells into quotes.": (
        "İçində xanaları ayıran işarə olan mətni dırnağa alın.",
        "Возьмите в кавычки текст, в котором есть знак-разделитель ячеек.",
    ),
    "This row has nothing in the column “{name}”.": (
        "Bu sətirdə “{name}” sütunu boşdur.",
        "В этой строке столбец «{name}» пуст.",
    ),
    "Fill it in.": ("Onu doldurun.", "Заполните его."),
    "Fill it in. {help}": ("Onu doldurun. {help}", "Заполните его. {help}"),
    "This row belongs to a figure that is not above it.": (
        "Bu sətrin aid olduğu göstərici yuxarıda yoxdur.",
        "Показателя, к которому относится эта строка, выше нет.",
    ),
    "Write the id of that figure, and put it above this row.": (
        "Həmin göstəricinin id-sini yazın və onu bu sətirdən yuxarıda yerləşdirin.",
        "Напишите id этого показателя и поместите его выше этой строки.",
    ),
    "“{word}” is no kind of row.": (
        "“{word}” sətir növü deyil.",
        "«{word}» — не вид строки.",
    ),
    "This row has no id, by which texts could cite it.": (
        "Bu sətrin id-si yoxdur, mətnlər ona istinad edə bilməz.",
        "У этой строки нет id, по которому на неё могли бы сослаться тексты.",
    ),
    "Write a short one of small letters a-z, digits and hyphens.": (
        "Kiçik a-z hərfləri, rəqəmlər və defisdən ibarət qısa id yazın.",
        "Напишите короткий id из строчных букв a-z, цифр и дефисов.",
    ),
    "“{text}” stands twice; it is already in line {n}.": (
        "“{text}” iki dəfə yazılıb; artıq var: sətir {n}.",
        "«{text}» стоит дважды: оно уже есть в строке {n}.",
    ),
    "Keep one of the two.": ("İkisindən birini saxlayın.", "Оставьте одно из двух."),
    "It belongs to row {n}, which is refused.": (
        "O, qəbul olunmayan sətrə aiddir: {n}.",
        "Она относится к строке {n}, которая не принята.",
    ),
    "Correct that row.": ("Həmin sətri düzəldin.", "Исправьте ту строку."),
    "This is a made-up example of the template; visitors would take it for true.": (
        "Bu, şablondakı uydurma nümunədir; ziyarətçilər onu həqiqət sayar.",
        "Это вымышленный пример из шаблона; посетители примут его за правду.",
    ),
    "Take the whole row out.": ("Bütün sətri çıxarın.", "Уберите строку целиком."),
    # Excel.
    "This cell shows “{text}”: Excel could not work out what belongs here.": (
        "Bu xanada “{text}” yazılıb: Excel burada nə olmalı olduğunu hesablaya bilməyib.",
        "В этой ячейке «{text}»: Excel не смог вычислить значение.",
    ),
    "Type the value itself into the cell.": (
        "Xanaya dəyərin özünü yazın.",
        "Наберите в ячейке само значение.",
    ),
    "Excel has turned this cell into a date: the kiosk reads “{text}”.": (
        "Excel bu xananı tarixə çevirib: köşk “{text}” oxuyur.",
        "Excel превратил эту ячейку в дату: киоск читает «{text}».",
    ),
    "Set the format of the cell to Text, and type it again.": (
        "Xananın formatını “Mətn” edin və yenidən yazın.",
        "Задайте ячейке формат «Текстовый» и наберите заново.",
    ),
    "Excel has shortened a long number to “{text}”; its last digits are lost.": (
        "Excel uzun ədədi qısaldıb: “{text}”; son rəqəmləri itib.",
        "Excel сократил длинное число до «{text}»; последние цифры потеряны.",
    ),
    "Set the format of the cell to Text, and type the number again.": (
        "Xananın formatını “Mətn” edin və ədədi yenidən yazın.",
        "Задайте ячейке формат «Текстовый» и наберите число заново.",
    ),
    "Excel has turned the time into the number {text}; the kiosk reads it as a time.": (
        "Excel saatı {text} ədədinə çevirib; köşk onu saat kimi oxuyur.",
        "Excel превратил время в число {text}; киоск читает его как время.",
    ),
    "Set the format of the cell to Text, and type the time again.": (
        "Xananın formatını “Mətn” edin və saatı yenidən yazın.",
        "Задайте ячейке формат «Текстовый» и наберите время заново.",
    ),
    "Excel has turned the year {year} into the day {text}; the kiosk reads the year.": (
        "Excel {year} ilini {text} gününə çevirib; köşk ili oxuyur.",
        "Excel превратил год {year} в день {text}; киоск читает год.",
    ),
    "Set the format of the column to Text, and type the date again.": (
        "Sütunun formatını “Mətn” edin və tarixi yenidən yazın.",
        "Задайте столбцу формат «Текстовый» и наберите дату заново.",
    ),
    "No year was typed here, and Excel has added {year} by itself.": (
        "Burada il yazılmayıb, {year} ilini Excel özü əlavə edib.",
        "Год здесь не набран, Excel сам добавил {year}.",
    ),
    "Excel has made a day of this month; the kiosk reads it as {month}.": (
        "Excel bu aydan bir gün düzəldib; köşk onu {month} kimi oxuyur.",
        "Excel сделал из этого месяца день; киоск читает {month}.",
    ),
    "Excel has turned a date into the number {text}.": (
        "Excel tarixi {text} ədədinə çevirib.",
        "Excel превратил дату в число {text}.",
    ),
    "Excel has shortened a date to “{text}”; the day or the century may be lost.": (
        "Excel tarixi qısaldıb: “{text}”; gün və ya əsr itmiş ola bilər.",
        "Excel сократил дату до «{text}»; день или век могли потеряться.",
    ),
    # Letters.
    "Letters of “{word}” were lost: question marks stand in their place.": (
        "“{word}” sözündə hərflər itib: yerində sual işarəsi var.",
        "В слове «{word}» потеряны буквы: вместо них стоят вопросительные знаки.",
    ),
    "Type them again, and save the list as CSV UTF-8 or as .xlsx.": (
        "Onları yenidən yazın və siyahını CSV UTF-8 və ya .xlsx kimi saxlayın.",
        "Наберите их заново и сохраните список как CSV UTF-8 или .xlsx.",
    ),
    "Letter {n} of “{word}”, the “{letter}”, is Cyrillic and stands in a word of another "
    "alphabet.": (
        "“{word}” sözündə hərf {n} (“{letter}”) kirildir, söz isə başqa əlifbadadır.",
        "Буква {n} в слове «{word}», «{letter}», — кириллическая, а слово написано другим "
        "алфавитом.",
    ),
    "Letter {n} of “{word}”, the “{letter}”, is Latin and stands in a word of another alphabet.": (
        "“{word}” sözündə hərf {n} (“{letter}”) latındır, söz isə başqa əlifbadadır.",
        "Буква {n} в слове «{word}», «{letter}», — латинская, а слово написано другим алфавитом.",
    ),
    "Type the word again with one keyboard.": (
        "Sözü bir klaviatura ilə yenidən yazın.",
        "Наберите слово заново в одной раскладке.",
    ),
}
