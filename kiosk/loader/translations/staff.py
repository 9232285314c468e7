"""What the commands say to staff."""

SAID = {
    "Did you mean: {nearest}": (
        "Bəlkə, bunu nəzərdə tutmusunuz: {nearest}",
        "Возможно, имелось в виду: {nearest}",
    ),
    "{read} rows read, {taken} taken, {refused} refused: rows {rows}.": (
        "{read} sətir oxundu, {taken} qəbul edildi, {refused} qəbul edilmədi. Sətirlər: {rows}.",
        "Строк прочитано: {read}, принято: {taken}, не принято: {refused} — строки {rows}.",
    ),
    "{read} rows read, {taken} taken, none refused.": (
        "{read} sətir oxundu, {taken} qəbul edildi, qəbul edilməyən yoxdur.",
        "Строк прочитано: {read}, принято: {taken}, отказов нет.",
    ),
    "The list then: {added} added, {changed} changed, {same} as before, {removed} removed, "
    "{kept} kept.": (
        "Siyahıda: {added} əlavə edilir, {changed} dəyişir, {same} olduğu kimidir, {removed} "
        "çıxarılır, {kept} saxlanılır.",
        "В списке: добавлено {added}, изменено {changed}, без изменений {same}, удалено "
        "{removed}, оставлено {kept}.",
    ),
    "Refused": ("Qəbul edilmədi", "Не принято"),
    "Added": ("Əlavə edilir", "Добавлено"),
    "Changed": ("Dəyişir", "Изменено"),
    "Removed": ("Çıxarılır", "Удалено"),
    "Kept as it was, because its row is refused": (
        "Olduğu kimi saxlanılır, çünki sətri qəbul edilmədi",
        "Оставлено как было, потому что строка не принята",
    ),
    "Taken, but look at it": ("Qəbul edildi, amma baxın", "Принято, но посмотрите"),
    "  and {n} more.": ("  və daha {n}.", "  и ещё {n}."),
    "(nothing)": ("(boş)", "(пусто)"),
    "The entries change their order.": (
        "Yazıların sırası dəyişir.",
        "Порядок записей меняется.",
    ),
    "These languages would no longer be offered to visitors: {languages}. "
    "Fill in what is missing in them.": (
        "Bu dillər ziyarətçilərə daha təklif olunmayacaq: {languages}. Onlarda çatmayanı doldurun.",
        "Эти языки больше не будут предложены посетителям: {languages}. Заполните недостающее.",
    ),
    "No row can be taken; nothing was written.": (
        "Heç bir sətir qəbul edilə bilməz; heç nə yazılmadı.",
        "Ни одну строку нельзя принять; ничего не записано.",
    ),
    "The list says all of this already; nothing was written.": (
        "Siyahıda bunların hamısı artıq var; heç nə yazılmadı.",
        "В списке всё это уже есть; ничего не записано.",
    ),
    "{table} is put aside as {table}.bak.": (
        "{table} kənara qoyulur: {table}.bak.",
        "{table} откладывается как {table}.bak.",
    ),
    "This was only a look: nothing was written.": (
        "Bu, yalnız baxış idi: heç nə yazılmadı.",
        "Это был только просмотр: ничего не записано.",
    ),
    "When it is written: {what}": ("Yazılanda: {what}", "При записи: {what}"),
    "{file} has been changed meanwhile; nothing was written. Begin again.": (
        "{file} bu arada dəyişib; heç nə yazılmadı. Yenidən başlayın.",
        "{file} тем временем изменился; ничего не записано. Начните заново.",
    ),
    "{file} cannot be written.": ("{file} yazıla bilmir.", "{file} не удаётся записать."),
    "Written: {file}": ("Yazıldı: {file}", "Записано: {file}"),
    "As it was before: {file}": ("Əvvəlki halı: {file}", "Как было раньше: {file}"),
    "Nothing of this file can be read:": (
        "Bu fayldan heç nə oxunmur:",
        "Из этого файла ничего нельзя прочитать:",
    ),
    "The exhibit could not open with this list:": (
        "Sərgi bu siyahı ilə açıla bilməzdi:",
        "С этим списком экспозиция не откроется:",
    ),
    "Nothing was written.": ("Heç nə yazılmadı.", "Ничего не записано."),
    "“{file}” is no spreadsheet that is read: .xlsx or .csv.": (
        "“{file}” oxunan cədvəl deyil: .xlsx və ya .csv lazımdır.",
        "«{file}» — не таблица, которая читается: нужен .xlsx или .csv.",
    ),
    "The file “{file}” cannot be opened.": (
        "“{file}” faylı açılmır.",
        "Файл «{file}» не открывается.",
    ),
    "The list {file} has no row below its header.": (
        "{file} siyahısında başlıqdan aşağıda sətir yoxdur.",
        "В списке {file} нет строк под заголовком.",
    ),
    "The file {file} is written in a way that it cannot be changed without doubt.": (
        "{file} faylı elə yazılıb ki, onu şübhəsiz dəyişmək olmur.",
        "Файл {file} написан так, что его нельзя изменить с уверенностью.",
    ),
    "Correct the file {file} first: kiosk check {folder}": (
        "Əvvəlcə {file} faylını düzəldin: kiosk check {folder}",
        "Сначала исправьте файл {file}: kiosk check {folder}",
    ),
    "“{name}” is no page that holds a list. The lists are: {known}.": (
        "“{name}” siyahısı olan səhifə deyil. Siyahılar: {known}.",
        "«{name}» — не страница со списком. Списки: {known}.",
    ),
    "The name of the spreadsheet must end with .xlsx: {file}": (
        "Cədvəlin adı .xlsx ilə bitməlidir: {file}",
        "Имя таблицы должно оканчиваться на .xlsx: {file}",
    ),
    "{file} exists already; nothing was written.": (
        "{file} artıq var; heç nə yazılmadı.",
        "{file} уже есть; ничего не записано.",
    ),
    # kiosk check.
    "must be corrected": ("düzəldilməlidir", "нужно исправить"),
    "translation missing": ("tərcümə çatmır", "нет перевода"),
    "advice": ("məsləhət", "совет"),
    "{errors} to correct, {incomplete} missing in translation, {advice} as advice": (
        "düzəldilməli: {errors}, tərcüməsi çatmayan: {incomplete}, məsləhət: {advice}",
        "исправить: {errors}, нет перевода: {incomplete}, советов: {advice}",
    ),
    "nothing to correct": ("düzəldiləsi heç nə yoxdur", "исправлять нечего"),
    "The exhibit cannot open yet: {counts}.": (
        "Sərgi hələ açıla bilmir: {counts}.",
        "Экспозиция пока не откроется: {counts}.",
    ),
    "The exhibit opens with {pages} pages in {languages}: {counts}.": (
        "Sərgi açılır, səhifələr: {pages}, dillər: {languages}; {counts}.",
        "Экспозиция открывается, страниц: {pages}, языки: {languages}; {counts}.",
    ),
    " Not offered until complete: {tags}.": (
        " Tamamlanana qədər təklif olunmur: {tags}.",
        " Не предлагаются, пока не готовы: {tags}.",
    ),
    # Templates.
    "People": ("Şəxslər", "Люди"),
    "Timeline": ("Xronologiya", "Хронология"),
    "Sources": ("Mənbələr", "Источники"),
    "Figures": ("Rəqəmlər", "Числа"),
    "Columns": ("Sütunlar", "Столбцы"),
    "Sheet": ("Vərəq", "Лист"),
    "Column": ("Sütun", "Столбец"),
    "Must be filled in": ("Mütləq doldurulmalıdır", "Обязательно"),
    "What it takes": ("Nə yazılır", "Что писать"),
    "What it is for": ("Nə üçündür", "Для чего"),
    "yes": ("bəli", "да"),
    "no": ("xeyr", "нет"),
    "part": ("hissə", "часть"),
    "other": ("başqa", "другое"),
    "Every row here is a made-up example. Delete these rows and write your own.": (
        "Buradakı bütün sətirlər uydurma nümunədir. Onları silib özünüzünkünü yazın.",
        "Все строки здесь — вымышленные примеры. Удалите их и впишите свои.",
    ),
}
