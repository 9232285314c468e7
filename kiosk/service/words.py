"""Every word of the staff panel, in each of its languages. Visitors never see one of them.

The screen that is shown in place of an exhibit has its words here as well: it must not depend on
content either.
"""

LANGUAGES = {"az": "Azərbaycanca", "en": "English", "ru": "Русский"}

LOOKED_AFTER = {
    "az": "Bu ekrana hazırda baxılır",
    "en": "This screen is being looked after",
    "ru": "Этим экраном сейчас занимаются",
}
"""What visitors read where no exhibit can be shown."""

# Key -> the words in az, en, ru.
_ALL: dict[str, tuple[str, str, str]] = {
    "title": ("Kioska qulluq", "Looking after the kiosk", "Уход за киоском"),
    "close": ("Bağla", "Close", "Закрыть"),
    "yes": ("Bəli", "Yes", "Да"),
    "no": ("Xeyr", "No", "Нет"),
    "on": ("Açıqdır", "On", "Включено"),
    "off": ("Bağlıdır", "Off", "Выключено"),
    "scrollUp": ("Yuxarı", "Up", "Вверх"),
    "scrollDown": ("Aşağı", "Down", "Вниз"),
    # The pad
    "newPin": ("PIN seçin", "Choose a PIN", "Придумайте PIN"),
    "newPinText": (
        "6–12 rəqəm. Onu yalnız əməkdaşlar bilməlidir.",
        "6 to 12 digits. Only staff should know it.",
        "От 6 до 12 цифр. Знать его должны только сотрудники.",
    ),
    "repeatPin": ("Bir daha daxil edin", "Enter it once more", "Введите его ещё раз"),
    "repeatPinText": (
        "Eyni rəqəmlər; yerləri dəyişib.",
        "The same digits; they have changed places.",
        "Те же цифры; они поменялись местами.",
    ),
    "pin": ("PIN", "PIN", "PIN"),
    "pinText": (
        "Rəqəmlərin yeri hər dəfə dəyişir.",
        "The digits change places every time.",
        "Цифры каждый раз меняются местами.",
    ),
    "spoilt": ("PIN oxunmur", "The PIN cannot be read", "PIN-код не читается"),
    "spoiltText": (
        "Bu kompüterdə pin.json faylını silin, sonra kioski yenidən başladın və yeni PIN seçin.",
        "Remove the file pin.json on this computer, start the kiosk again and choose a new PIN.",
        "Удалите на этом компьютере файл pin.json, перезапустите киоск и придумайте новый PIN-код.",
    ),
    "wrong": ("PIN düz deyil.", "That is not the PIN.", "PIN-код неверный."),
    "wait": (
        "PIN düz deyil. {n} saniyə gözləyin.",
        "That is not the PIN. Wait {n} seconds.",
        "PIN-код неверный. Подождите {n} с.",
    ),
    "short": ("Ən azı 6 rəqəm lazımdır.", "It needs at least 6 digits.", "Нужно не меньше 6 цифр."),
    "simple": (
        "Bu PIN asan tapılır. Başqasını seçin.",
        "This one is easy to guess. Choose another.",
        "Такой код легко угадать. Придумайте другой.",
    ),
    "different": (
        "İkisi eyni deyil. Yenidən başlayın.",
        "The two were not the same. Begin again.",
        "Коды не совпали. Начните сначала.",
    ),
    "erase": ("Sil", "Erase", "Стереть"),
    "enter": ("Davam", "OK", "Далее"),
    # The pages
    "state": ("Vəziyyət", "State", "Состояние"),
    "problems": ("Problemlər", "Problems", "Проблемы"),
    "content": ("Məzmun", "Content", "Содержание"),
    "room": ("Zal", "Hall", "Зал"),
    # State
    "version": ("Məzmunun versiyası", "Version of the content", "Версия содержания"),
    "noExhibit": (
        "Heç bir məzmun göstərilə bilmir.",
        "No content can be shown.",
        "Никакое содержание показать нельзя.",
    ),
    "program": ("Proqram", "Program", "Программа"),
    "clock": ("Saat", "Clock", "Часы"),
    "doubtful": (
        "Bu saat düz ola bilməz: proqram bundan sonra buraxılıb.",
        "It cannot be right: the program was released later.",
        "Они не могут быть верны: программа выпущена позже.",
    ),
    "screen": ("Ekran", "Screen", "Экран"),
    "screenText": (
        "{width} × {height} piksel, {wmm} × {hmm} mm ({inches} düym)",
        "{width} × {height} pixels, {wmm} × {hmm} mm ({inches} inches)",
        "{width} × {height} пикселей, {wmm} × {hmm} мм ({inches} дюймов)",
    ),
    "sound": ("Səs", "Sound", "Звук"),
    "soundAsked": ("Yoxlanır…", "Being looked at…", "Проверяется…"),
    "soundNone": (
        "Səs qurğusu yoxdur: heç nə eşidilmir.",
        "There is no sound device: nothing can be heard.",
        "Звукового устройства нет: ничего не слышно.",
    ),
    "soundUnknown": (
        "Kompüter səs haqqında cavab vermir.",
        "The computer does not say.",
        "Компьютер не отвечает.",
    ),
    "soundHere": (
        "Səsyazmalar eşidilir. Sistem səsləri: {voices}",
        "Recordings are heard. Voices of the system: {voices}",
        "Записи слышны. Системные голоса: {voices}",
    ),
    "noVoices": ("yoxdur", "none", "нет"),
    "touch": ("Toxunma", "Touch", "Касание"),
    "touchText": (
        "Son toxunma {time}, qurğu: {device}",
        "Last touch at {time}, device: {device}",
        "Последнее касание в {time}, устройство: {device}",
    ),
    "touchNone": (
        "Başladılandan bəri toxunulmayıb.",
        "None since the start.",
        "С запуска не было.",
    ),
    "disk": ("Disk", "Disk", "Диск"),
    "diskText": ("{free} GB boşdur", "{free} GB free", "Свободно {free} ГБ"),
    "diskUnknown": ("Disk oxunmur.", "The disk cannot be read.", "Диск не читается."),
    "starts": ("Son başlamalar", "Last starts", "Последние запуски"),
    "startsNone": ("Qeyd yoxdur.", "None is noted.", "Не записаны."),
    # Problems
    "checking": ("Məzmun yoxlanır…", "The content is being checked…", "Содержание проверяется…"),
    "nothingWrong": ("Düzəldiləsi heç nə yoxdur.", "Nothing to correct.", "Исправлять нечего."),
    "cannotCheck": (
        "Məzmunu yoxlamaq mümkün olmadı.",
        "The content could not be checked.",
        "Проверить содержание не удалось.",
    ),
    "lookAgain": ("Yenidən yoxla", "Check again", "Проверить снова"),
    "tryAgain": (
        "Məzmunu yenidən aç",
        "Try to show it again",
        "Попробовать показать снова",
    ),
    "line": ("{file}, sətir {line}", "{file}, line {line}", "{file}, строка {line}"),
    "error": ("düzəldilməlidir", "must be corrected", "нужно исправить"),
    "incomplete": ("tərcümə çatmır", "translation missing", "нет перевода"),
    "warning": ("məsləhət", "advice", "совет"),
    # Content
    "goBack": ("Əvvəlki versiyaya qayıt", "Go back to the version before",
               "Вернуться к прежней версии"),
    "goBackTo": ("Qayıdılacaq: {version}", "It would go back to: {version}",
                 "Вернётся: {version}"),
    "goBackNone": (
        "Burada əvvəlki versiya yoxdur.",
        "There is no version before this one here.",
        "Прежней версии здесь нет.",
    ),
    "goBackDone": (
        "Heç kim olmayanda əvvəlki versiya göstəriləcək.",
        "The version before is shown as soon as nobody is at the screen.",
        "Прежняя версия появится, когда у экрана никого не будет.",
    ),
    "failed": ("Alınmadı.", "That did not work.", "Не получилось."),
    "publish": ("USB yaddaşdan dərc et", "Publish from the stick", "Опубликовать с флешки"),
    "stickNone": (
        "Paket olan USB yaddaş taxılmayıb.",
        "No stick with a pack is plugged in.",
        "Флешка с пакетом не вставлена.",
    ),
    "school": ("Məktəb qrupları", "School groups", "Школьные группы"),
    "schoolText": (
        "Açıq olanda ağır məqamlar ekranda ümumiyyətlə yoxdur. Yenidən başladılanda da belə qalır.",
        "While on, hard passages are not on the screen at all. It stays so after a restart.",
        "Пока включено, тяжёлых мест на экране нет совсем. Сохраняется и после перезапуска.",
    ),
    "schoolFixed": (
        "Bu məzmun özü məktəb qrupları üçündür (school_groups: yes).",
        "This content is for school groups by itself (school_groups: yes).",
        "Это содержание само по себе для школьных групп (school_groups: yes).",
    ),
    "schoolNone": (
        "Heç bir məzmun göstərilmir.",
        "No content is shown.",
        "Содержание не показывается.",
    ),
    # Hall
    "silence": ("Sükut dəqiqəsi", "Minute of silence", "Минута молчания"),
    "silenceText": (
        "Dərhal başlayır, özü bitir. Panel bağlanır.",
        "It begins at once and ends by itself. The panel closes.",
        "Начинается сразу, кончается сама. Панель закроется.",
    ),
    "begin": ("Başlat", "Begin", "Начать"),
    "volume": ("Ən yüksək səs", "Loudest sound", "Наибольшая громкость"),
    "volumeText": (
        "Heç bir səs bundan yüksək olmur; ziyarətçi yalnız azalda bilər.",
        "Nothing is louder; visitors choose below it.",
        "Громче не будет ничего; посетитель выбирает в этих пределах.",
    ),
    "brightness": ("Parlaqlıq", "Brightness", "Яркость"),
    "brightnessText": (
        "Yalnız şəkil tündləşir, panelin işığı yox: o nə az yanır, nə az qızır. "
        "70 %-də də mətn 7:1 oxunur.",
        "Only the picture is darkened, not the lamp of the panel: it saves no power and no wear. "
        "Text stays at 7:1 down to 70 %.",
        "Темнеет только изображение, а не подсветка: она горит как прежде. "
        "Текст остаётся не ниже 7:1 и при 70 %.",
    ),
    "percent": ("{n} %", "{n} %", "{n} %"),
    "less": ("Azalt", "Less", "Меньше"),
    "more": ("Artır", "More", "Больше"),
    "cleaning": ("Təmizləmə", "Cleaning", "Уборка"),
    "cleaningText": (
        "60 saniyə şüşə heç nəyə cavab vermir.",
        "For 60 seconds the glass answers to nothing.",
        "60 секунд стекло ни на что не отвечает.",
    ),
    "cleaningNow": (
        "Şüşəni silə bilərsiniz. Dairə tamamlananda bitir.",
        "The glass can be wiped. It ends when the circle is closed.",
        "Стекло можно протирать. Закончится, когда замкнётся круг.",
    ),
    "keys": ("Düymələri öyrət", "Learn the keys", "Обучить клавиши"),
    "keysText": (
        "Taktil klaviatura üçün. 5 dəqiqəyə özü bağlanır; "
        "düymələr növbəti başlamadan sonra işləyir.",
        "For a tactile keypad. It closes by itself after 5 minutes; "
        "the keys work from the next start.",
        "Для тактильной клавиатуры. Закроется само через 5 минут; "
        "клавиши заработают со следующего запуска.",
    ),
    "keysFailed": (
        "Bağlandı, heç nə dəyişmədi.",
        "It ended and changed nothing.",
        "Закрыто, ничего не изменено.",
    ),
    "keysDone": ("Bağlandı.", "It ended.", "Закрыто."),
    "desktop": ("İş masası", "Desktop", "Рабочий стол"),
    "desktopText": (
        "Kiosk gizlənir və bu müddətdən sonra özü qayıdır.",
        "The kiosk hides, and comes back by itself after this time.",
        "Киоск скроется и сам вернётся через это время.",
    ),
    "minutes": ("{n} dəqiqə", "{n} minutes", "{n} минут"),
    "changePin": ("PIN-i dəyiş", "Change the PIN", "Сменить PIN-код"),
    "changePinText": (
        "Bilməli olmayan biri bilirsə.",
        "If somebody knows it who should not.",
        "Если его узнал кто-то посторонний.",
    ),
}  # fmt: skip


def words(language: str) -> dict[str, str]:
    """Every word in one of the LANGUAGES, by its key."""
    place = list(LANGUAGES).index(language)
    return {key: each[place] for key, each in _ALL.items()}
