// Words that turn a statement round or leave it open, in languages other than English. English has a veto for each way
// to do it; here a few words must do: those that deny, those that call a thing untrue or only said, those that leave
// it open. A record in a language that is not listed fires on its own words only.

/** Parts of regular expressions for whole words; in scripts without spaces, for any part of the text. */
interface Turns {
  readonly not: string;
  readonly doubt: string;
  readonly open: string;
}

const TURNS: Readonly<Record<string, Turns>> = {
  de: {
    not: String.raw`nicht nie niemals kein\p{L}* nichts niemand weder keineswegs`,
    doubt: String.raw`falsch\p{L}* unwahr\p{L}* gerüchte? angeblich\p{L}* dementier\p{L}* bestreite\p{L}* bestritt\p{L}* leugne\p{L}* widerleg\p{L}* mythos lüge\p{L}* irrtum fake fakes erfunden\p{L}* zweifel\p{L}* unbelegt\p{L}*`,
    open: 'könnten? dürften? würden? möglicherweise vielleicht wohl falls wenn ob sollten? mögen? wolle plant planen will wollen',
  },
  fr: {
    not: String.raw`ne n ni jamais aucune? rien personne non nullement`,
    doubt: String.raw`faux fausses? rumeurs? prétend\p{L}* démen\p{L}* nie nient nié contest\p{L}* mythe intox mensong\p{L}* erreur infondée?s? trompeu\p{L}* soi-disant`,
    open: String.raw`peut-être pourrai\p{L}* devrai\p{L}* serai\p{L}* aurai\p{L}* éventuel\p{L}* si veut veulent envisage\p{L}* prévoi\p{L}*`,
  },
  es: {
    not: 'no nunca jamás ningún ninguna ninguno nada nadie ni tampoco',
    doubt: String.raw`fals[oa]s? bulos? rumor(?:es)? desmient\p{L}* desmin\p{L}* nieg\p{L}* negó mito mentiras? supuest\p{L}* presunt\p{L}* erróne\p{L}* engañ\p{L}* infundad\p{L}* dud\p{L}*`,
    open: String.raw`podrí\p{L}* habrí\p{L}* serí\p{L}* quizás? quizá tal acaso si posiblemente quiere quieren planea\p{L}* pueden? podrá\p{L}*`,
  },
  it: {
    not: String.raw`non mai nessun\p{L}* niente nulla né neppure neanche`,
    doubt: String.raw`fals[oaie] bufal[ae] smenti\p{L}* nega\p{L}* mito bugi[ae] presunt\p{L}* errat\p{L}* infondat\p{L}* dubb\p{L}* voci`,
    open: String.raw`potrebb\p{L}* sarebb\p{L}* avrebb\p{L}* forse se vuole vogliono può possono dovrebb\p{L}*`,
  },
  pt: {
    not: String.raw`não nunca jamais nenhum\p{L}* nada ninguém nem`,
    doubt: String.raw`fals[oa]s? boatos? desment\p{L}* neg\p{L}* mito mentiras? suposto\p{L}* suposta\p{L}* enganos\p{L}* err[ao]d\p{L}* infundad\p{L}* fake dúvida\p{L}*`,
    open: String.raw`poderi\p{L}* seri\p{L}* teri\p{L}* talvez se quer querem pode podem`,
  },
  nl: {
    not: 'niet geen nooit niets niemand noch',
    doubt: String.raw`onjuiste? onwaar valse? vals gerucht\p{L}* ontken\p{L}* mythe leugen\p{L}* vermeende? zogenaamde? onzin misleidende?`,
    open: String.raw`zou zouden misschien mogelijk als of kan kunnen wil willen mocht`,
  },
  sv: {
    not: 'inte aldrig ingen inget inga ej varken',
    doubt: String.raw`falsk\p{L}* felaktig\p{L}* rykte\p{L}* förneka\p{L}* dementera\p{L}* myt lögn\p{L}* påstådd\p{L}* osann\p{L}*`,
    open: 'skulle kanske om kan vill möjligen torde',
  },
  da: {
    not: 'ikke aldrig ingen intet hverken',
    doubt: String.raw`falsk\p{L}* forkert\p{L}* rygte\p{L}* benægte\p{L}* afvis\p{L}* dementer\p{L}* myte løgn\p{L}* påstået usand\p{L}*`,
    open: 'ville måske hvis om kan vil muligvis skulle',
  },
  no: {
    not: 'ikke ikkje aldri ingen intet verken',
    doubt: String.raw`falsk\p{L}* feil\p{L}* rykte\p{L}* benekte\p{L}* avvis\p{L}* dementer\p{L}* myte løgn\p{L}* påstått usann\p{L}*`,
    open: 'ville kanskje hvis om kan vil muligens skulle',
  },
  fi: {
    not: 'ei en et emme ette eivät eikä ettei koskaan mitään',
    doubt: String.raw`vää?r\p{L}* huhu\p{L}* kiist\p{L}* myytti valhe\p{L}* väitet\p{L}* perätön\p{L}* perättöm\p{L}*`,
    open: String.raw`\p{L}+is[iä]\p{L}* ehkä jos voi voivat saattaa saattavat mahdollisesti`,
  },
  pl: {
    not: String.raw`nie nigdy żad\p{L}* nikt nic ani`,
    doubt: String.raw`fałsz\p{L}* nieprawd\p{L}* plotk\p{L}* zaprzecz\p{L}* dementuj\p{L}* mit kłamstw\p{L}* rzekom\p{L}* błędn\p{L}*`,
    open: String.raw`może mogą mógł\p{L}* by byłby byłoby jeśli jeżeli gdyby czy chyba chce chcą`,
  },
  cs: {
    not: String.raw`ne ne\p{L}{3,} nikdy žád\p{L}* nikdo nic ani`,
    doubt: String.raw`lživ\p{L}* fám\p{L}* popř\p{L}* popír\p{L}* mýtus lež údajn\p{L}* mylná? hoax`,
    open: 'může mohou mohl mohla mohlo by bylo-li pokud jestli zda možná chce chtějí',
  },
  sk: {
    not: String.raw`nie ne\p{L}{3,} nikdy žiad\p{L}* nikto nič ani`,
    doubt: String.raw`lživ\p{L}* fám\p{L}* popr\p{L}* popier\p{L}* mýtus lož údajn\p{L}* hoax`,
    open: 'môže môžu mohol mohla mohlo by ak keby či možno chce chcú',
  },
  hu: {
    not: 'nem ne sem soha senki semmi nincs',
    doubt: String.raw`hamis\p{L}* téves\p{L}* pletyk\p{L}* cáfol\p{L}* tagad\p{L}* mítosz hazug\p{L}* állítólag\p{L}*`,
    open: 'lehet talán ha esetleg akar akarnak vajon volna',
  },
  ro: {
    not: String.raw`nu n nici niciodată nicio niciun nimeni nimic`,
    doubt: String.raw`fals\p{L}* zvon\p{L}* dezmin\p{L}* neag\p{L}* mit minciun\p{L}* pretins\p{L}* eronat\p{L}*`,
    open: 'ar poate pot dacă putea vrea vor ar-fi posibil',
  },
  tr: {
    not: String.raw`değil\p{L}* yok hiç asla ne hiçbir \p{L}+m[aeıiuü](?:d[ıiuü]|z|y[ae]|m[ıi]ş|yor|s[ıi]n)\p{L}* \p{L}+m[ıiuü]yor\p{L}*`,
    doubt: String.raw`yanlış\p{L}* asılsız\p{L}* yalan\p{L}* iddia\p{L}* söylenti\p{L}* efsane sözde sahte`,
    open: String.raw`belki eğer mi mı mu mü \p{L}+(?:abilir|ebilir)\p{L}* olası muhtemelen ise`,
  },
  id: {
    not: 'tidak bukan belum jangan tak tanpa',
    doubt: String.raw`hoaks hoax bohong palsu salah keliru membantah dibantah rumor mitos diduga konon`,
    open: 'mungkin jika kalau apakah bisa dapat akan seandainya',
  },
  vi: {
    not: 'không chưa chẳng đừng',
    doubt: 'sai giả bịa đồn nhầm lầm bác',
    open: 'nếu liệu có-thể lẽ sẽ',
  },
  ru: {
    not: String.raw`не нет ни никогда никто ничего никак\p{L}* нельзя`,
    doubt: String.raw`ложн\p{L}* ложь фейк\p{L}* слух\p{L}* опроверг\p{L}* отриц\p{L}* миф\p{L}* якобы неверн\p{L}* вымы\p{L}*`,
    open: 'может могут мог могла могли бы если ли возможно вероятно хочет хотят',
  },
  uk: {
    not: String.raw`не ні ніколи ніхто нічого немає жодн\p{L}* неможна`,
    doubt: String.raw`фейк\p{L}* чутк\p{L}* спросту\p{L}* запереч\p{L}* міф\p{L}* нібито хибн\p{L}* неправд\p{L}* брехн\p{L}*`,
    open: 'може можуть міг могла могли б би якщо чи можливо хоче хочуть',
  },
  bg: {
    not: String.raw`не няма никога никой нищо ни нито`,
    doubt: String.raw`фалшив\p{L}* слух\p{L}* опроверг\p{L}* отрич\p{L}* мит лъж\p{L}* невярн\p{L}* уж`,
    open: 'може могат би ако дали вероятно иска искат',
  },
  sr: {
    not: String.raw`не није нису никад нико ништа ни неће`,
    doubt: String.raw`лажн\p{L}* гласин\p{L}* деманто\p{L}* пориче мит лаж наводно нетачн\p{L}*`,
    open: 'може могу би ако да-ли можда жели',
  },
  hr: {
    not: String.raw`ne nije nisu nikad nitko niko ništa ni neće`,
    doubt: String.raw`lažn\p{L}* glasin\p{L}* demant\p{L}* poriče mit laž navodno netočn\p{L}* netačn\p{L}*`,
    open: 'može mogu bi ako možda želi',
  },
  el: {
    not: String.raw`δεν δε μη μην ποτέ κανείς κανένα\p{L}* τίποτα ούτε όχι`,
    doubt: String.raw`ψευδ\p{L}* ψέμα\p{L}* φήμ\p{L}* διαψεύδ\p{L}* διέψευσ\p{L}* αρν\p{L}* μύθος δήθεν`,
    open: 'μπορεί ίσως αν εάν θα πιθανόν μήπως θέλει',
  },
  ar: {
    not: 'لا لم لن ليس ليست ليسوا غير بدون ما دون ولا ولم ولن',
    doubt: String.raw`\p{L}*كاذب\p{L}* شائع\p{L}* \p{L}*نفى \p{L}*نفت \p{L}*ينفي \p{L}*زائف\p{L}* مزاعم خرافة \p{L}*مضلل\p{L}*`,
    open: 'قد ربما إذا لو هل يمكن لعل إن',
  },
  fa: {
    not: String.raw`نه نیست نبود هیچ بدون هرگز ن(?:می|خواه|شد|کرد|دار|باید|توان)\p{L}*`,
    doubt: String.raw`دروغ\p{L}* شایع\p{L}* تکذیب نادرست جعلی ادعا\p{L}*`,
    open: 'شاید اگر آیا ممکن احتمالا ممکنه',
  },
  he: {
    not: String.raw`לא אין איננ\p{L}* אינ\p{L}* מעולם בלי אף`,
    doubt: String.raw`שקר\p{L}* כזב שמוע\p{L}* הכחיש\p{L}* מכחיש\p{L}* מיתוס לכאורה שגוי\p{L}* פייק`,
    open: 'אולי אם האם ייתכן עשוי עשויה עשויים עלול יכול',
  },
  hi: {
    not: 'नहीं न ना मत कभी बिना',
    doubt: String.raw`झूठ\p{L}\p{M}* झूठा झूठी अफवाह\p{M}* फर्जी खंडन गलत भ्रामक दावा`,
    open: 'अगर यदि शायद क्या सकता सकती सकते संभव',
  },
  ko: {
    not: String.raw`안 못 \p{L}*않\p{L}* \p{L}*아니\p{L}* \p{L}*없\p{L}* \p{L}*못\p{L}*`,
    doubt: String.raw`\p{L}*거짓\p{L}* \p{L}*허위\p{L}* \p{L}*루머\p{L}* \p{L}*부인\p{L}* \p{L}*가짜\p{L}* \p{L}*사실무근\p{L}*`,
    open: String.raw`\p{L}*수도 만약 \p{L}*면 \p{L}*지도 아마 \p{L}*가능성\p{L}* \p{L}*까`,
  },
  zh: {
    not: '不 没 沒 未 无 無 非 否 勿 莫',
    doubt: '假 谣 謠 传言 傳言 辟谣 误 誤 讹 虚 虛 据称 據稱 所谓 所謂 质疑 質疑',
    open: '可能 或许 或許 如果 若 假如 是否 吗 嗎 也许 也許 将会 將會 计划 計劃',
  },
  ja: {
    not: 'ない ません ぬ ず 無 非 不 なし なかっ',
    doubt: 'デマ 嘘 うそ 虚偽 誤 否定 疑 噂 うわさ 偽 捏造',
    open: 'かもしれ だろう 可能性 もし なら たら れば か？ 検討 見込み 恐れ',
  },
  th: {
    not: 'ไม่ มิ ไร้ ปราศจาก',
    doubt: 'เท็จ ปลอม ข่าวลือ ปฏิเสธ บิดเบือน อ้างว่า',
    open: 'อาจ หาก ถ้า หรือไม่ น่าจะ คาดว่า',
  },
};

/** Scripts without spaces: there a word has no edges. */
const UNSPACED = new Set(['zh', 'ja', 'th']);
/** Languages that share a list. */
const LIKE: Readonly<Record<string, string>> = {
  ca: 'es',
  gl: 'pt',
  be: 'ru',
  mk: 'bg',
  af: 'nl',
  ms: 'id',
  bs: 'hr',
  sh: 'hr',
};

const patterns = new Map<string, readonly RegExp[]>();

/** What to look for in text whose words are parted by single blanks; undefined for languages that are not listed. */
export function turnsOf(lang: string): readonly RegExp[] | undefined {
  const known = patterns.get(lang);
  if (known) return known;
  const turns = TURNS[lang] ?? TURNS[LIKE[lang] ?? ''];
  if (!turns) return undefined;
  const made = [turns.not, turns.doubt, turns.open].map((list) => {
    const any = list.split(' ').join('|');
    return new RegExp(UNSPACED.has(lang) ? any : `(?<= )(?:${any})(?= )`, 'u');
  });
  patterns.set(lang, made);
  return made;
}

/** Whether words of a language have no spaces between them. */
export function isUnspacedLanguage(lang: string): boolean {
  return UNSPACED.has(lang);
}
