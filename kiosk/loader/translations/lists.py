"""What is said of people, timelines, figures and sources, and of what they point at."""

SAID = {
    # People.
    "This person has no source.": ("Bu şəxsin mənbəyi yoxdur.", "У этого человека нет источника."),
    "Write the id of a source.": ("Mənbənin id-sini yazın.", "Напишите id источника."),
    "This person died ({died}) before being born ({born}).": (
        "Bu şəxsin ölümü ({died}) doğumundan ({born}) əvvəldir.",
        "Смерть этого человека ({died}) раньше рождения ({born}).",
    ),
    "Correct one of the two dates.": (
        "İki tarixdən birini düzəldin.",
        "Исправьте одну из двух дат.",
    ),
    "Nobody is {age} years old.": ("{age} yaş ola bilməz.", "Возраст {age} невозможен."),
    "Correct the age, or leave it out.": (
        "Yaşı düzəldin, yaxud boş saxlayın.",
        "Исправьте возраст или оставьте пустым.",
    ),
    "The age {age} contradicts the dates, which make it {ages}.": (
        "{age} yaş tarixlərlə uyğun gəlmir, onlara görə yaş belədir: {ages}.",
        "Возраст {age} противоречит датам, по ним выходит {ages}.",
    ),
    "{low} or {high}": ("{low} və ya {high}", "{low} или {high}"),
    "Correct what is wrong. If sources disagree, say so under conflict: the age is then not "
    "shown.": (
        "Səhvi düzəldin. Mənbələr fərqlidirsə, bunu “ziddiyyət” sütununda yazın: onda yaş "
        "göstərilmir.",
        "Исправьте ошибку. Если источники расходятся, напишите об этом в столбце «противоречие»: "
        "тогда возраст не показывается.",
    ),
    "This portrait is not shown: nobody has noted that the family agrees.": (
        "Bu portret göstərilmir: ailənin razılığı qeyd olunmayıb.",
        "Этот портрет не показывается: согласие семьи не отмечено.",
    ),
    "Write yes under consent once they do.": (
        "Razılıq alınanda “razılıq” sütununda “bəli” yazın.",
        "Когда согласие будет, напишите «да» в столбце «согласие».",
    ),
    "There is no other person “{id}”.": (
        "“{id}” id-li başqa şəxs yoxdur.",
        "Другого человека с id «{id}» нет.",
    ),
    "Write the id of a person on this list.": (
        "Bu siyahıdakı şəxsin id-sini yazın.",
        "Напишите id человека из этого списка.",
    ),
    "This may be the same person as “{name}” in line {n}.": (
        "Bu, “{name}” ilə eyni şəxs ola bilər (sətir {n}).",
        "Возможно, это тот же человек, что «{name}» в строке {n}.",
    ),
    "Make one row of the two; or tell them apart by birth, age or father.": (
        "İkisini bir sətir edin; yaxud doğum, yaş və ya ata adı ilə fərqləndirin.",
        "Сделайте из двух строк одну или различите их рождением, возрастом или отчеством.",
    ),
    "How this person died stands in the open: life says the same as death.": (
        "Bu şəxsin necə öldüyü açıq yazılıb: “həyat” və “ölümü” eynidir.",
        "Обстоятельства гибели видны всем: «жизнь» повторяет «как погиб».",
    ),
    "Write under life how the person lived, or leave it out.": (
        "“Həyat” sütununda onun necə yaşadığını yazın, yaxud boş saxlayın.",
        "Напишите в столбце «жизнь», как человек жил, или оставьте пустым.",
    ),
    "This page shows the list of people, and there is none yet.": (
        "Bu səhifə adların siyahısını göstərir, siyahı isə hələ yoxdur.",
        "Эта страница показывает список людей, а его ещё нет.",
    ),
    "Put people.csv, people.xlsx or people.yaml into the folder of the exhibit.": (
        "Sərginin qovluğuna people.csv, people.xlsx və ya people.yaml qoyun.",
        "Положите в папку экспозиции people.csv, people.xlsx или people.yaml.",
    ),
    "No page shows this list of people.": (
        "Bu siyahını heç bir səhifə göstərmir.",
        "Ни одна страница не показывает этот список людей.",
    ),
    "Add a page of the type people: kiosk new page people names": (
        "people növlü səhifə əlavə edin: kiosk new page people names",
        "Добавьте страницу типа people: kiosk new page people names",
    ),
    "The id “{id}” stands twice in this list.": (
        "“{id}” id-si bu siyahıda iki dəfə var.",
        "Id «{id}» стоит в этом списке дважды.",
    ),
    "The id “{id}” is taken: {file} has a figure of this id.": (
        "“{id}” id-si tutulub: bu id ilə göstərici {file} faylında var.",
        "Id «{id}» занят: показатель с таким id есть в {file}.",
    ),
    "Give one of the two another id.": (
        "İkisindən birinə başqa id verin.",
        "Дайте одному из двух другой id.",
    ),
    # Timelines.
    "This timeline has no entry.": (
        "Bu xronologiyada yazı yoxdur.",
        "В этой хронологии нет записей.",
    ),
    "Write at least one entry.": ("Ən azı bir yazı əlavə edin.", "Напишите хотя бы одну запись."),
    "The entry of {later} stands after that of {earlier}.": (
        "{later} tarixli yazı {earlier} tarixli yazıdan sonra durur.",
        "Запись от {later} стоит после записи от {earlier}.",
    ),
    "Put the entries in the order of time.": (
        "Yazıları vaxt ardıcıllığı ilə düzün.",
        "Расположите записи по порядку времени.",
    ),
    "A disputed entry does not say how its sources differ.": (
        "Mübahisəli yazıda mənbələrin nə ilə fərqləndiyi deyilmir.",
        "В спорной записи не сказано, чем расходятся источники.",
    ),
    "Add a note: to it.": ("Ona qeyd (note) əlavə edin.", "Добавьте к ней примечание (note)."),
    "This entry has no source.": ("Bu yazının mənbəyi yoxdur.", "У этой записи нет источника."),
    "Write sources: and the id of one.": (
        "Mənbələr sütununda mənbənin id-sini yazın.",
        "Напишите в источниках id источника.",
    ),
    "This ends ({end}) before it begins ({start}).": (
        "Bu, başlanğıcından ({start}) əvvəl bitir ({end}).",
        "Это кончается ({end}) раньше, чем начинается ({start}).",
    ),
    "Correct one of the two times.": (
        "İki vaxtdan birini düzəldin.",
        "Исправьте одно из двух времён.",
    ),
    # Figures.
    "This page has no figure.": (
        "Bu səhifədə göstərici yoxdur.",
        "На этой странице нет показателей.",
    ),
    "Write at least one figure.": (
        "Ən azı bir göstərici yazın.",
        "Напишите хотя бы один показатель.",
    ),
    "The range {low} to {high} runs backwards.": (
        "{low}–{high} aralığı tərsinədir.",
        "Промежуток от {low} до {high} перевёрнут.",
    ),
    "Write the lower number as value and the higher one as upto.": (
        "Kiçik ədədi “say”, böyüyünü “qədər” sütununda yazın.",
        "Меньшее число пишите в «число», большее — в «до».",
    ),
    "The parts of this figure add up to {total} ({numbers}), not to {value}.": (
        "Bu göstəricinin hissələrinin cəmi {total} edir ({numbers}), {value} yox.",
        "Части этого показателя дают в сумме {total} ({numbers}), а не {value}.",
    ),
    "Correct the value or one of its parts.": (
        "Sayı və ya hissələrdən birini düzəldin.",
        "Исправьте число или одну из частей.",
    ),
    "{n} lights are too many to be drawn one by one; {most} is the limit.": (
        "{n} işığı bir-bir çəkmək çoxdur; hədd: {most}.",
        "{n} огней нельзя нарисовать по одному, предел — {most}.",
    ),
    "Write shown_as: number or bars.": (
        "“Necə göstərilir” sütununda rəqəm və ya zolaqlar yazın (shown_as).",
        "В «как показать» (shown_as) напишите число или полосы.",
    ),
    "This states {here}; “{tag}” states {there}.": (
        "Burada deyilir: {here}; “{tag}” mətnində isə: {there}.",
        "Здесь сказано: {here}; в тексте «{tag}»: {there}.",
    ),
    "no number": ("ədəd yoxdur", "числа нет"),
    "Let every language state the same numbers.": (
        "Bütün dillərdə eyni ədədlər olsun.",
        "Пусть на всех языках стоят одни и те же числа.",
    ),
    "Nobody is named who gives the number {digits}.": (
        "{digits} ədədini kimin dediyi göstərilmir.",
        "Не указано, кто называет число {digits}.",
    ),
    "Write who says so under claims: of this page, or as a figure of a figures page.": (
        "Bunu kimin dediyini həmin səhifənin claims: bölməsində, yaxud rəqəmlər səhifəsində yazın.",
        "Напишите, кто это говорит, в claims: этой страницы или на странице чисел.",
    ),
    # What points at something else.
    "There is no source “{id}”.": ("“{id}” mənbəyi yoxdur.", "Источника «{id}» нет."),
    "Write an id from sources.yaml, or add the source there.": (
        "Mənbələr siyahısından (sources.yaml) id yazın, yaxud mənbəni oraya əlavə edin.",
        "Напишите id из списка источников (sources.yaml) или добавьте источник туда.",
    ),
    "There is no figure “{id}”.": ("“{id}” göstəricisi yoxdur.", "Показателя «{id}» нет."),
    "Write the id of a figure that stands on a figures page.": (
        "Rəqəmlər səhifəsində olan göstəricinin id-sini yazın.",
        "Напишите id показателя, который есть на странице чисел.",
    ),
    "There is no page “{id}”.": ("“{id}” səhifəsi yoxdur.", "Страницы «{id}» нет."),
    "Write the name of a file in the folder pages, without .yaml.": (
        "pages qovluğundakı faylın adını .yaml olmadan yazın.",
        "Напишите имя файла из папки pages без .yaml.",
    ),
    "No language is complete, so the exhibit cannot open.": (
        "Heç bir dil tamam deyil, ona görə sərgi açıla bilmir.",
        "Ни один язык не готов полностью, поэтому экспозиция не откроется.",
    ),
    "Add what is missing in at least one language.": (
        "Ən azı bir dildə çatmayanları əlavə edin.",
        "Добавьте недостающее хотя бы на одном языке.",
    ),
    "The page “{page}” has no lead that this scene could show.": (
        "“{page}” səhifəsində bu səhnənin göstərə biləcəyi giriş mətni yoxdur.",
        "На странице «{page}» нет вступления, которое показала бы эта сцена.",
    ),
    "This exhibit has no list of people whose names this scene could show.": (
        "Sərgidə adlarını bu səhnənin göstərə biləcəyi şəxslərin siyahısı yoxdur.",
        "В экспозиции нет списка людей, имена которых показала бы эта сцена.",
    ),
    "Write people.csv, or take the scene out.": (
        "people.csv yazın, yaxud səhnəni çıxarın.",
        "Напишите people.csv или уберите сцену.",
    ),
}
