// The commonest small words of languages, as data: articles, pronouns, prepositions, forms of "to be". They make up a
// third and more of running text, so they tell its language (language.ts), and they carry no content of their own,
// so they count for nothing when claims are compared. Words that deny are among them; what those do to the
// meaning is for a veto to say.

const LISTS: Readonly<Record<string, string>> = {
  en: `the and of to in that is was for with are has on by it from this have be as at an he she they we you i not or but
    his her their its who which what when were been will would can could said about more than had there if all one
    into up out so no my your our do how some new also after over just only other them then`,
  de: `der die und das den dem des ein eine einen einem einer eines ist sind war waren wird werden wurde nicht von mit
    sich auf für zu zum zur im in an am als auch es er sie wir ich aus bei nach vor über unter durch um noch nur aber
    oder wie dass hat haben hatte kann sein ihr ihre sei bis wenn mehr so man sehr kein keine gegen seit schon`,
  fr: `le la les des et est une un dans pour que qui pas sur au aux du par plus avec sont de ce cette ces il elle ils nous
    vous je on ne se son sa ses leur leurs ont été être comme mais ou où à en tout très aussi même après avant sans
    sous entre depuis selon cela était avait fait donc d l qu c j n s`,
  es: `el la los las que y en de del por un una unos con para se su sus como más pero es son fue ha han al lo le les no
    este esta estos esto o si sobre entre también hasta desde sin muy ya cuando donde porque ser está están había
    era nos mi todo a durante según tras qué quien años`,
  it: `il lo la i gli le di che per non una uno un del della dei delle degli con sono nel nella nei anche è più alla
    alle al ai ha hanno si da dal dalla su sul sulla come ma o se questo questa essere stato era dopo tra fra ci
    suo sua loro cui così molto quando dove e in a l d c`,
  pt: `o a os as de que não do da dos das em um uma para com no na nos nas mais foi ao à são é e se por pelo pela como
    mas ou seu sua seus ele ela eles está também já há muito quando após entre sobre até sem ser tem isso este esta
    nem só depois você`,
  ca: `el la els les de i que en un una per amb no és del dels al als ha han són es més com però o aquest aquesta
    seva seu també va van fins quan ser està sobre entre sense molt ja perquè hi ho amb pel pels les d l s n`,
  nl: `de het een van en dat niet op te zijn met voor die is door ook naar aan bij in er maar om als ze hij we ik je uit
    over nog wordt worden werd heeft hebben had was waren tot dan meer kan geen zich wel onder tegen na deze dit hun
    of zo al omdat`,
  sv: `och att det som en på är av för med den till inte har de om ett i vi han hon jag från var men så kan man när eller
    ska efter också sig hade vid under mot där än detta inom mycket alla vara blir bli nu över sin ut`,
  da: `og at det er en den til på af for med der ikke som har de et i vi han hun jeg fra var men så kan man når eller
    skal efter også sig havde ved under mod hvor end dette meget alle være bliver blev nu over sin ud om hvad mere
    været nogle kun siger`,
  no: `og at det er en den til på av for med der ikke som har de et i vi han hun jeg fra var men så kan man når eller
    skal etter også seg hadde ved under mot hvor enn dette mye alle være blir ble nå over sin ut om hva mer vært
    noen bare sier å fikk ikkje eg ein frå vart meir`,
  is: `og að í á er sem um það til við hann hún ekki með af en fyrir var þetta hafa verið eru frá sem því eða þar svo
    þegar ég við þeir hefur sig sér vera`,
  fi: `ja on ei että se oli hän ovat joka mutta myös kuin tai jos niin kun olla ole sen siitä tämä nyt vain sitten
    mukaan kanssa vuoden ollut voi sekä he ne joka jotka mitä sitä tätä hänen sanoo jo vielä koska jälkeen`,
  et: `ja on ei et see oli mis kui aga ka ta nad oma või siis seda selle tema olla ning kes nii juba veel pärast aasta
    kuid mida meie olid üle kõik ütles`,
  hu: `a az és hogy nem is egy ez van volt meg csak de már mint még ha vagy azt ezt akkor mert után el ki fel le
    szerint lesz lehet minden kell sem pedig amely aki ami között alatt ellen`,
  pl: `w i na z się nie że do jest to jak po za od są dla przez o a ale co tak tym tego ze jego jej ich był była było
    były przy ma oraz może już czy który która które także też tylko jako będzie ten ta pod przed bez`,
  cs: `a se v na je že s z do o to i jako za by od po jsem si ve k byl ale tak jeho které který která pro není už jsou
    nebo podle také bylo při co když až jen má ze před také ještě být mezi`,
  sk: `a sa v na je že s z do o to aj ako za by od po som si vo k bol ale tak jeho ktoré ktorý ktorá pre nie už sú
    alebo podľa tiež bolo pri čo keď až len má zo pred ešte byť medzi`,
  sl: `in je v na se da za so ki z po pa kot bi tudi ne od do pri to ga bil bila bilo ter o še ali iz če kar ker lahko
    med pred njegov sta smo`,
  hr: `i je u na se da za su od s a koji koja koje o to kao iz ne bi nije što ili do po sa ali kako samo nakon biti
    bio bila bilo već više prema će te ako još pri može kada jer`,
  ro: `și de în a la cu pe care din nu un o este că mai pentru să au fost sunt ca se ce sau după dar cum lui ei ale al
    fi prin între până când lor acest această am ai iar fără către`,
  sq: `të e në dhe i që për me një nga është se u ka do janë si më nuk por ky kjo ose deri pas kanë ishte tyre duke
    edhe ai ajo tij`,
  lt: `ir kad į yra iš su buvo tai bet kaip ar jis dėl po per už apie nuo iki jo jos savo taip dar šis ši jau gali
    prie tik bei būti metų`,
  lv: `un ir ka uz no ar par kas tas bet kā vai arī pie pēc tika nav šī šis būs līdz gan jau viņš viņa tā savu vēl to
    gadā lai`,
  tr: `ve bir bu için ile olarak olan da de daha gibi kadar sonra çok en ne o var mi değil ama ise göre her ancak ya
    oldu olduğu olduğunu dedi tarafından üzere hem bunu şu ki`,
  az: `və bir bu üçün ilə olan da də daha kimi sonra çox ən nə o var deyil amma isə görə hər ki olub edib onun bildirib
    tərəfindən`,
  id: `yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke adalah oleh sebagai karena atau saat bisa
    mereka kami kita telah sudah ada para lebih tersebut seperti saya dia bahwa secara agar`,
  tl: `ang ng sa na mga at ay ni si ito hindi para kung may ko mo niya siya sila nang din rin pa lang nila dahil ayon
    kay kanyang isang`,
  vi: `và của là có không được cho các trong một những người với này đã để từ khi đến theo ở về cũng tại vào như ra
    nhiều nhưng đó sẽ thì do trên hơn năm`,
  sw: `ya na wa kwa ni katika la za cha kuwa hii huo hiyo yake ambao ambayo lakini pia baada kama hilo wake wao si`,
  eu: `eta da ez du bat ere dute den izan dira zuen baina hau bere egin zen duen dela gehiago baita batean`,
  cy: `y yr a i yn o ar mae bod ei wedi gan am fod ac nid eu roedd hefyd oedd na ond`,
  ga: `an na agus ar i is a go ag le bhí tá sé de do ní sin seo chun bhfuil ach nó`,
  eo: `la kaj de en al ke estas ne por kun li ĝi sed el pri tio oni ili esti`,

  ru: `и в во на не что с со ко об ли по как это он она они к из за от для о но а у же все так его её был была было были или мы вы я
    бы при до после только также если уже еще ещё чтобы их который которые этом того может есть нет когда`,
  uk: `і в на не що з по як це він вона вони до із за від для про але а у же все так його її був була було були або ми
    ви я б при після тільки також якщо вже ще щоб їх який які зі цього може є та під час коли`,
  be: `і ў на не што з па як гэта ён яна яны да за ад для пра але а у ж усе так яго яе быў была было былі або мы я пры
    пасля толькі таксама калі ўжо яшчэ каб іх які якія можа ёсць`,
  bg: `и в на не че с по като това той тя те към от за до но а у се да е са си му ѝ им ще беше бяха или ние при след само
    също ако вече още които който която има няма може са са през`,
  mk: `и во на не дека со по како тоа тој таа тие кон од за до но а се да е се си му ѝ ќе беше или ние при само исто ако
    веќе уште кои кој која има нема може што го ја ги`,
  sr: `и у на не да с по као то он она они ка од за до али а се је су би био била било ће или ми при само такође ако већ
    још који која које има нема може што га није из`,
  kk: `және бұл үшін мен бен да де бір осы деп болып еді екен бар жоқ оның ол сол қазақстан керек`,

  ar: `في من على إلى أن عن مع هذا هذه التي الذي ما لا لم كان كانت قد بعد قبل بين أو ثم كما حيث هو هي إن كل غير ذلك
    خلال منذ حتى لن لكن وقد وفي ومن بن`,
  fa: `و در به از که این را با است آن برای یک خود تا بر هم نیز شد شده کرد می ها یا اما او ما اگر هر نمی بود دارد
    باید پس وی`,
  ur: `کے کی میں کا ہے اور سے کو نے کہ اس یہ پر ہیں نہیں تھا ایک بھی کر وہ تو ان تھے لیے گیا جو کیا`,
  he: `של את על לא הוא היא זה כי עם גם אל או יש אין כל אבל מה אני הם היה אם רק לאחר בין כך אך זו אותו עוד יותר`,
  yi: `און די אין פֿון איז צו דער דאס ניט מיט אויף וואס אַ א`,
  hi: `के की में का है और से को ने कि इस यह पर हैं नहीं था एक भी कर वह तो उन थे लिए गया जो किया हो रहा रहे`,
  mr: `आहे आणि या हे ते की ने च्या मध्ये नाही होते केले हा ही झाले करण्यात`,
  ne: `छ र को मा ले का पनि यो हो लाई छन् भएको गरेको थियो तथा`,
};

/** Letters of words that the others in their script do without: they tell more than a word does in a short line. */
export const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  ru: /[ыэ]/,
  uk: /[іїєґ]/,
  be: /ў/,
  bg: /ъ/,
  mk: /[ѓќѕ]/,
  sr: /[ђћ]/,
  kk: /[әқңғүұ]/,
  fa: /[پچژگ]/,
  ur: /[ٹڈڑںے]/,
};

/** Languages by their small words, lower case. */
export const SMALL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([lang, list]) => [lang, new Set(list.split(/\s+/))]),
);
