"""Invented people in five scripts, as many as asked, the same at every run: name elements put together by number.

Elements and their Chinese are common ones of the field's tables; nobody real is listed.
"""

import random
from collections.abc import Iterator

from people.names import forms_of

FIRST = """ай 阿依|ақ 阿克|алтын 阿勒腾|арда 阿尔达|асқар 阿斯哈尔|ата 阿塔|ахмет 阿合买提|әбді 阿布都|әділ 阿迪力|
әлі 艾力|бақыт 巴合提|бауыр 巴吾尔|бейбіт 别依比提|болат 波拉提|дана 达娜|дәулет 达吾列提|дос 多斯|
дулат 都拉提|еді 叶德|елу 叶鲁|ербол 叶尔波勒|ермек 叶尔买克|есен 叶森|жақсы 加克斯|жанар 加娜尔|жасыл 加斯勒|
жеңіс 杰恩斯|жігіт 吉格提|жолды 卓勒德|жұма 居马|зейне 再娜|ибра 伊布拉|илья 伊利亚|исма 伊斯马|қабыл 哈布勒|
қазы 哈孜|қайрат 哈依拉提|қали 哈力|қамбар 哈木巴尔|қанат 哈纳提|қасым 哈斯木|қуан 库安|құдай 库达依|
құрман 库尔曼|кеңес 肯额斯|күлән 库兰|мадия 马迪亚|мақсат 马合沙提|мали 马力|марат 马拉提|мейрам 米拉木|
мерген 梅尔根|молда 毛勒达|мұқа 木哈|мұрат 木拉提|мұса 木沙|мұхтар 木合塔尔|нария 娜丽亚|наурыз 瑙鲁孜|
нияз 尼亚孜|нұр 努尔|ораз 吾拉孜|орын 吾仁|өмір 吾米尔|перне 佩尔乃|рахым 热合木|рысты 热斯特|сабыр 沙布尔|
сағын 萨恒|сали 沙力|сансыз 散斯孜|сапар 沙帕尔|сары 沙热|саят 萨亚提|сейіт 赛依提|серік 赛力克|сұлтан 苏里坦|
табыс 塔布斯|талғат 塔勒哈提|тана 塔娜|тас 塔斯|темір 铁木尔|тілеу 特列吾|төле 托列|тоқтар 托合塔尔|
тұрсын 吐尔逊|уәли 瓦力|үміт 玉米提|хамза 哈木扎|шалқар 沙勒哈尔|шаттық 沙提克|шоқан 乔坎|ырыс 热斯|
ілияс 伊里亚斯"""
LAST = (
    " |бек 别克|бай 拜|жан 江|хан 汗|ғали 哈力|құл 库勒|гүл 古丽|тай 泰|мұрат 木拉提|мырза 木尔扎|дар 达尔|дықан 迪汗"
)
STANDARDS = ("kk", "ru", "kk-2021", "passport", "tote", "zh")


def _elements(text):
    return [tuple(item.strip(" \n").split(" ")) if item.strip() else ("", "") for item in text.split("|")]


WORDS = [
    ((first + last).capitalize(), first_zh + last_zh)
    for first, first_zh in _elements(FIRST)
    for last, last_zh in _elements(LAST)
    if first != last
]


def spelling(given, father, standard) -> str:
    """``given`` and ``father`` are of ``WORDS``."""
    if standard == "zh":
        return f"{given[1]}·{father[1]}"
    kazakh = f"{given[0]} {father[0]}"
    if standard == "kk":
        return kazakh
    forms = {form.standard: form.text for form in forms_of(kazakh)}
    return forms.get(standard) or kazakh


def people(number: int) -> Iterator[tuple[tuple, tuple, list[str]]]:
    """``(given, father, the standards of the spellings on record)``, one to four of them. No pair comes twice."""
    chance = random.Random(1)
    pairs = chance.sample(range(len(WORDS) ** 2), number)
    for pair in pairs:
        standards = chance.sample(STANDARDS, chance.choice((1, 2, 2, 3, 4)))
        yield WORDS[pair // len(WORDS)], WORDS[pair % len(WORDS)], standards
