"""Names by language, where they tell which word is the given name. Casefolded.

Only as many as decide an order: the commonest family names where the family comes first, and given
names that mark the other word as the family's.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


VI_STRONG: Final = _words(
    "nguyễn trần lê phạm huỳnh phan võ đặng bùi đỗ hồ ngô đinh trịnh đoàn trương tạ lưu"
)
VI_WEAK: Final = _words("hoàng vũ dương lý mai lâm cao châu đào tô hà vương thái la quách")
"""Vietnamese family names that are given names too."""
VI_ASCII: Final = _words("nguyen tran pham huynh trinh truong doan ngo bui dang")
VI_ASCII_MAYBE: Final = _words("le vo vu do ho phan duong dinh hoang ly mai lam dao luu ha cao")
"""Without their marks these are words elsewhere: they need a Vietnamese middle name."""
VI_MIDDLE: Final = _words("van thi đức duc ngọc ngoc minh hữu huu quang thanh xuân xuan văn thị")
VI_GIVEN: Final = _words(
    """
    an anh bao binh chau chi cuong dat diep dung duc duy duyen giang ha hai hang hanh hien hieu
    hoa hoai hoan hoang hong hung huong huy huyen khanh khoa khoi kien kim lam lan lien linh
    loan loc long luan ly mai man manh minh my nam nga ngan ngoc nguyet nhan nhi nhu nhung phat
    phong phu phuc phuong quan quang quoc quyen quynh sang son tai tam tan thach thai thang
    thanh thao thinh tho thu thuan thuong thuy tien tin toan trang tri trinh trung truc tu tuan
    tung tuyen tuyet uyen van viet vinh vy xuan yen
    """
)

HU_FAMILY: Final = _words(
    """
    bíró vincze antal bálint máté kerekes sándor orosz székely lengyel szűts kálmán jakab erdős
    hajdu hajdú somlai csordás gyenes zsoldos rigó vadas tamási
    nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász
    lakatos mészáros oláh rácz fekete szilágyi orbán török fehér gál szűcs kocsis pintér
    fodor szalai sipos magyar lukács gulyás biró király katona bognár bodnár halász kelemen
    somogyi fazekas kovacs toth szabo horvath molnar nemeth balog takacs juhasz meszaros
    szilagyi torok feher vörös hegedűs hegedüs szekeres balázs vass illés barta csonka major
    veres
    """
)
HU_GIVEN: Final = _words(
    """
    márton dénes hunor csongor zalán kornél ottó vilmos domonkos tivadar ernő jenő lajos károly
    kálmán gusztáv árpád ervin aladár benedek soma noel bendegúz emma luca zoé léna flóra lili
    hajnalka piroska ibolya margit magdolna etelka terézia rozália kata panna bettina noémi
    rebeka szilvia szabina ramóna renáta melinda marianna gyöngyi györgyi
    jános istván lászló józsef zoltán sándor gábor ferenc attila péter tamás zsolt tibor andrás
    csaba imre györgy balázs gergely gergő bence máté dániel ádám márk kristóf levente botond
    áron milán norbert krisztián róbert szabolcs dávid miklós béla géza gyula endre ákos
    barnabás bálint zsuzsanna zsuzsa erzsébet katalin ilona éva anikó ágnes judit andrea mónika
    eszter zsófia réka dóra nóra orsolya boglárka fanni tímea ildikó krisztina tünde beáta edit
    emese enikő csilla kinga petra viktória anna mária hanna luca dorina vivien bernadett
    gabriella veronika lilla janos istvan laszlo jozsef zoltan sandor gabor andras gyorgy zsofia
    bela
    """
)

ZH_STRONG: Final = _words(
    """
    wang zhang liu chen huang zhao zhou zheng guo luo xie deng zhu sun cao peng zeng cai jiang
    tan lim ng goh chua ong teo koh wong chan cheung chung leung kwok lau tsang tsai chiu chow
    yeung fung kwan lai yip yeoh yap khoo chong cheng chew foo heng hoong kok kwek loh low neo
    ooi pang quek seah sim tay teoh toh wee chang chou hsu hsieh hsiao kuo liao tseng chao
    """
)
ZH_WEAK: Final = _words(
    """
    li yang wu xu ma hu lin he gao liang song tang han feng dong yu du ye wei su lu ding ren
    shen yao cui zhong tian fan shi jin jia xia fu fang zou xiong bai meng qin qiu hou jiang yin
    xue yan lei long tao shao mao gong wan duan lai kong tong gu pan yuan ho lo mok mak man poon
    szeto tam to
    """
)
"""Also a syllable of given names."""
KO_FAMILY: Final = _words(
    """
    kim lee park choi choe jung jeong chung kang cho yoon yun jang lim han oh seo suh shin kwon
    hwang ahn song jeon hong yoo ryu ryoo baek nam moon son bae noh heo huh ha joo gwak sung cha
    koo woo min yi rhee pak im an
    """
)
KO_SYLLABLE: Final = (
    "ji|jee|soo|su|min|hyun|hyeon|jun|joon|young|yeong|hye|hae|seo|yeon|yun|yoon|won|woo|wook|uk|jin"
    "|jae|kyu|kyung|gyeong|sung|seong|seung|eun|ah|na|ra|hee|hui|ho|hoon|hun|tae|dong|do|chan|chul"
    "|cheol|sang|sun|seon|mi|in|bin|jung|jeong|ye|yu|yoo|ki|gi|kwang|gwang|il|han|ha|bo|byung|gun"
    "|geon|myung|sik|suk|seok|yong|kyo|jong|rim|rin|sol|an|heon|hwa|ju|joo|seul|gi|ram|sik|sin|da"
)
PINYIN: Final = (
    "(?:[bpm](?:iao|ian|ing|ang|eng|ai|ei|ao|ou|an|en|ie|iu|in|i|a|o|u)"
    "|f(?:ang|eng|ei|ou|an|en|a|u)|[dtnl](?:iang|iao|ian|ing|ang|eng|ong|uan|ai|ei|ao|ou|an|en|ie|iu"
    "|in|ui|un|uo|ue|i|a|e|u)|[gkh](?:uang|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|ua|ui|un|uo|a|e|u)"
    "|[jqx](?:iang|iong|uan|iao|ian|ing|ia|ie|iu|in|ue|un|i|u)"
    "|(?:zh|ch|sh|[rzcs])(?:uang|uai|uan|ang|eng|ong|ai|ei|ao|ou|an|en|ua|ui|un|uo|a|e|i|u)"
    "|y(?:ang|ing|ong|uan|ao|an|ou|in|ue|un|a|e|i|o|u)|w(?:ang|eng|ai|ei|an|en|a|o|u)"
    "|ai|an|ang|ao|ou|er|en|e)"
)
"""One syllable of Mandarin in Latin letters."""
SINITIC: Final = _words(
    """
    wei jie ling ming mei hui jia yee siew siu tai man ka kai kit chee choon hock kian kiat boon
    beng leng eng huat hwee shu xin yi xuan kah yong seng soon tong wai yin kin kwong lok sze
    suet tsz yan hoi ching wing fai keung yuen yuet lai lan fong fei ping pui kei hei chi cheuk
    ho nga shing tung chun chia ting yu jun hsin hsiang hsuan chih shih tzu min mun geok poh
    swee peck bee gek guan heok keng khim khai zhen zhi hao rui yun jing ying qi en teck thiam
    chin chye eu fook
    """
)
"""Syllables of southern Chinese and Taiwanese given names beyond Mandarin's spelling."""

JA_FAMILY: Final = _words(
    """
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada
    sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori ikeda hashimoto abe
    ishikawa yamashita nakajima ogawa ishii okada goto hasegawa murakami kondo fujita endo aoki
    sakamoto saito fukuda ota nishimura fujii okamoto nakano fujiwara miura matsuda harada
    takeda nakagawa ueda morita kojima wada shibata sakai kudo yokoyama miyazaki miyamoto uchida
    takagi ando taniguchi ono maruyama imai kono fujimoto murata sugiyama hirano otsuka kikuchi
    nomura arai matsui iwasaki
    """
)
JA_GIVEN: Final = _words(
    """
    taro jiro ichiro kenji kenta hiroshi takashi takeshi satoshi yuki haruki haruka yuko keiko
    naoko akiko yoko tomoko sachiko emi ayumi mai kaori miki sakura hina yui aoi mio rin rina
    hana mei daisuke shota sho ryo ryota yusuke kosuke keisuke shinji koji yuji eiji kazuki
    daiki naoki tomoya tatsuya masashi makoto osamu minoru akira hideo hideki kazuo nobuo
    toshiro jun ken shun kaito riku sota haruto yuto minato ren asuka chihiro megumi mayumi
    misaki nanami natsumi noriko reiko rie saki shiori sumire yumi yuriko kumiko junko kyoko
    michiko etsuko hanako masako
    """
)
JA_KANJI_FAMILY: Final = _words(
    """
    佐藤 鈴木 高橋 田中 渡辺 渡邊 渡部 伊藤 山本 中村 小林 加藤 吉田 山田
    佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 阿部 池田 橋本 山下
    石川 中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 藤井
    青木 福田 三浦 西村 藤原 太田 松田 原田 岡本 中野 中川 小野 田村 竹内
    金子 中山 和田 石田 工藤 上田 森田 柴田 酒井 横山 宮崎 宮本 内田 高木
    安藤 谷口 大野 丸山 今井 河野 藤本 村田 武田 杉山 上野 増田 小島 小山
    大塚 平野 菅原 久保 松井 千葉 岩崎 桜井 野口 木下 松尾 菊地 野村 新井
    佐野 大西 杉本 市川 古川 水野 小松 島田 五十嵐 久保田 大久保 小笠原 服部 本田
    川口 川崎 辻 東 星野 永井 北村 西田 飯田 吉川 荒木 望月 平田
    """
)
CJK_DOUBLE: Final = _words(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 皇甫 令狐 夏侯 尉迟 尉遲 东方 公孙 慕容 司徒 張簡"
)
CJK_FAMILY: Final = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董"
    "袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫"
    "阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶"
    "章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂苗曲盛翁骆駱游尤辛欒连連"
)
HANGUL_FAMILY: Final = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용"
)
HANGUL_DOUBLE: Final = _words("남궁 황보 제갈 사공 선우 서문 독고 동방")
ROMANISED: Final = {
    "王": "wang wong ong heng",
    "李": "li lee lei",
    "张": "zhang cheung chang teo",
    "張": "zhang cheung chang teo",
    "刘": "liu lau low",
    "劉": "liu lau low",
    "陈": "chen chan tan",
    "陳": "chen chan tan",
    "杨": "yang yeung yeo",
    "楊": "yang yeung yeo",
    "黄": "huang wong ng ooi",
    "黃": "huang wong ng ooi",
    "赵": "zhao chiu chao",
    "吴": "wu ng goh",
    "吳": "wu ng goh",
    "周": "zhou chow chew chou",
    "徐": "xu tsui hsu",
    "孙": "sun suen",
    "马": "ma",
    "馬": "ma",
    "林": "lin lam lim hayashi",
    "何": "he ho",
    "高": "gao ko",
    "郭": "guo kwok koh kuo quek",
    "梁": "liang leung neo",
    "谢": "xie tse hsieh",
    "許": "xu hui hsu koh",
    "许": "xu hui hsu koh",
    "郑": "zheng cheng tay",
    "蔡": "cai choi tsai chua",
    "魏": "wei ngai",
    "余": "yu yee",
    "于": "yu",
    "叶": "ye yip yap",
    "苏": "su so",
    "김": "kim gim",
    "이": "lee yi rhee li",
    "박": "park pak bak",
    "최": "choi choe",
    "정": "jung jeong chung",
    "강": "kang gang",
    "조": "cho jo",
    "윤": "yoon yun",
    "장": "jang chang",
    "임": "lim im",
    "한": "han",
    "오": "oh",
    "서": "seo suh",
    "신": "shin sin",
    "권": "kwon",
    "황": "hwang",
    "안": "ahn an",
    "송": "song",
    "홍": "hong",
    "유": "yoo yu",
    "류": "ryu ryoo",
}
"""How a family name's first sign is written in Latin letters."""

BURMESE: Final = _words(
    """
    aung zaw htut khin thant nyunt kyaw myint htet thiha phyo hlaing moe thu zin mya tun naing
    win soe thein maung nway wai yan zar thazin su ei may nay lin pyae sone hnin myo min thet
    paing ye htun kyi san suu zay yar lwin oo swe nyein hein thandar nilar cho wah theingi
    yadanar ko
    """
)

DIVINE: Final = _words(
    """
    rahman rehman rahim raheem karim kareem aziz latif lateef hamid hameed majid majeed qadir
    qadeer kader kadir ghani hakim hakeem salam wahab wahhab rashid rasheed razzaq razak samad
    sattar jabbar nasser nasir naser fattah fatah azim azeem hadi haq haque hak mannan basit
    halim haleem hafiz muhsin monem moneim ghafur ghafoor ghaffar gafur khaliq quddus wahid
    waheed rauf raouf aleem alim malik_ shakur shakoor sabur saboor baqi bari awal ahad moiz
    muttalib mutalib muhaimin qayyum qayum quader wadud wali hai jalil jaleel kabir khalek mabud
    momin rab rabb salim
    """
)
"""What follows Abdul in one given name (servant of …)."""

FAMILY_FIRST: Final = _words(
    """
    rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno_ gallo conti
    costa mancini rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara
    galli leone müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann
    schäfer koch bauer richter klein schröder neumann schwarz zimmermann braun krüger hofmann
    hartmann lange schmitt krause meier lehmann huber gruber maier mayer hofer dupont dubois
    durand moreau lefebvre leroy roux fournier girard bonnet lambert_ mercier garnier faure
    rousseau blanc guerin chevalier nowak wiśniewski wójcik kowalczyk kamiński lewandowski
    zieliński szymański woźniak dąbrowski mazur krawczyk kaczmarek novák svoboda novotný dvořák
    černý procházka kučera veselý horák němec popescu popa ionescu radu_ dumitru stan stoica
    gheorghe rusu munteanu matei marin_ papadopoulos pappas ivanov petrov smirnov kuznetsov
    popov sokolov lebedev kozlov novikov morozov fernández gonzález rodríguez lópez martínez
    sánchez pérez gómez díaz álvarez jiménez ruiz hernández silva santos oliveira souza ferreira
    pereira
    """
)
"""Family names of languages whose forms put the family first, and which are no given names."""

SLAVIC_ENDINGS: Final = (
    *(
        "ova",
        "ová",
        "eva",
        "evá",
        "skaya",
        "ska",
        "cka",
        "ski",
        "cki",
        "sky",
        "skyi",
        "enko",
        "chuk",
    ),
    *("escu", "idze", "shvili", "ović", "ović", "evic", "ovic", "ич", "ic", "ov", "ev", "yuk"),
)
RU_ENDINGS: Final = (
    *(
        "ов",
        "ова",
        "ев",
        "ева",
        "ёв",
        "ёва",
        "ин",
        "ина",
        "ын",
        "ына",
        "ский",
        "ская",
        "цкий",
        "цкая",
    ),
    *("енко", "чук", "юк", "ко", "дзе", "швили", "ян", "ський", "ська", "их", "ых"),
)
