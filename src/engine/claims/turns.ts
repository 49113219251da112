// Words that turn a statement round or leave it open, in languages other than English. English has a veto for each way
// to do it; here a few words must do: those that deny, those that call a thing untrue or only said, those that leave
// it open. A record in a language that is not listed fires on its own words only.

/**
 * Whole words, as parts of regular expressions in which * stands for any letters and _ for one; in scripts without
 * spaces, any part of the text.
 */
interface Turns {
  readonly not: string;
  readonly doubt: string;
  readonly open: string;
}

const TURNS: Readonly<Record<string, Turns>> = {
  de: {
    not: 'nicht nie niemals kein* nichts niemand weder keineswegs',
    doubt:
      'falsch* unwahr* gerüchte? angeblich* dementier* bestreite* bestritt* leugne* widerleg* mythos lüge* irrtum fake fakes erfunden* zweifel* unbelegt*',
    open: 'könnten? dürften? würden? möglicherweise vielleicht wohl falls wenn ob sollten? mögen? wolle plant planen will wollen',
  },
  fr: {
    not: 'ne n ni jamais aucune? rien personne non nullement',
    doubt:
      'faux fausses? rumeurs? prétend* démen* nie nient nié contest* mythe intox mensong* erreur infondée?s? trompeu* soi-disant',
    open: 'peut-être pourrai* devrai* serai* aurai* éventuel* si veut veulent envisage* prévoi*',
  },
  es: {
    not: 'no nunca jamás ningún ninguna ninguno nada nadie ni tampoco',
    doubt:
      'fals[oa]s? bulos? rumor(?:es)? desmient* desmin* nieg* negó mito mentiras? supuest* presunt* erróne* engañ* infundad* dud*',
    open: 'podrí* habrí* serí* quizás? quizá tal acaso si posiblemente quiere quieren planea* pueden? podrá*',
  },
  it: {
    not: 'non mai nessun* niente nulla né neppure neanche',
    doubt: 'fals[oaie] bufal[ae] smenti* nega* mito bugi[ae] presunt* errat* infondat* dubb* voci',
    open: 'potrebb* sarebb* avrebb* forse se vuole vogliono può possono dovrebb*',
  },
  pt: {
    not: 'não nunca jamais nenhum* nada ninguém nem',
    doubt:
      'fals[oa]s? boatos? desment* neg* mito mentiras? suposto* suposta* enganos* err[ao]d* infundad* fake dúvida*',
    open: 'poderi* seri* teri* talvez se quer querem pode podem',
  },
  nl: {
    not: 'niet geen nooit niets niemand noch',
    doubt:
      'onjuiste? onwaar valse? vals gerucht* ontken* mythe leugen* vermeende? zogenaamde? onzin misleidende?',
    open: 'zou zouden misschien mogelijk als of kan kunnen wil willen mocht',
  },
  sv: {
    not: 'inte aldrig ingen inget inga ej varken',
    doubt: 'falsk* felaktig* rykte* förneka* dementera* myt lögn* påstådd* osann*',
    open: 'skulle kanske om kan vill möjligen torde',
  },
  da: {
    not: 'ikke aldrig ingen intet hverken',
    doubt: 'falsk* forkert* rygte* benægte* afvis* dementer* myte løgn* påstået usand*',
    open: 'ville måske hvis om kan vil muligvis skulle',
  },
  no: {
    not: 'ikke ikkje aldri ingen intet verken',
    doubt: 'falsk* feil* rykte* benekte* avvis* dementer* myte løgn* påstått usann*',
    open: 'ville kanskje hvis om kan vil muligens skulle',
  },
  fi: {
    not: 'ei en et emme ette eivät eikä ettei koskaan mitään',
    doubt: 'vää?r* huhu* kiist* myytti valhe* väitet* perätön* perättöm*',
    open: '_*is[iä]* ehkä jos voi voivat saattaa saattavat mahdollisesti',
  },
  pl: {
    not: 'nie nigdy żad* nikt nic ani',
    doubt: 'fałsz* nieprawd* plotk* zaprzecz* dementuj* mit kłamstw* rzekom* błędn*',
    open: 'może mogą mógł* by byłby byłoby jeśli jeżeli gdyby czy chyba chce chcą',
  },
  cs: {
    not: 'ne ne___* nikdy žád* nikdo nic ani',
    doubt: 'lživ* fám* popř* popír* mýtus lež údajn* mylná? hoax',
    open: 'může mohou mohl mohla mohlo by bylo-li pokud jestli zda možná chce chtějí',
  },
  sk: {
    not: 'nie ne___* nikdy žiad* nikto nič ani',
    doubt: 'lživ* fám* popr* popier* mýtus lož údajn* hoax',
    open: 'môže môžu mohol mohla mohlo by ak keby či možno chce chcú',
  },
  hu: {
    not: 'nem ne sem soha senki semmi nincs',
    doubt: 'hamis* téves* pletyk* cáfol* tagad* mítosz hazug* állítólag*',
    open: 'lehet talán ha esetleg akar akarnak vajon volna',
  },
  ro: {
    not: 'nu n nici niciodată nicio niciun nimeni nimic',
    doubt: 'fals* zvon* dezmin* neag* mit minciun* pretins* eronat*',
    open: 'ar poate pot dacă putea vrea vor ar-fi posibil',
  },
  tr: {
    not: 'değil* yok hiç asla ne hiçbir _*m[aeıiuü](?:d[ıiuü]|z|y[ae]|m[ıi]ş|yor|s[ıi]n)* _*m[ıiuü]yor*',
    doubt: 'yanlış* asılsız* yalan* iddia* söylenti* efsane sözde sahte',
    open: 'belki eğer mi mı mu mü _*(?:abilir|ebilir)* olası muhtemelen ise',
  },
  id: {
    not: 'tidak bukan belum jangan tak tanpa',
    doubt: 'hoaks hoax bohong palsu salah keliru membantah dibantah rumor mitos diduga konon',
    open: 'mungkin jika kalau apakah bisa dapat akan seandainya',
  },
  vi: {
    not: 'không chưa chẳng đừng',
    doubt: 'sai giả bịa đồn nhầm lầm bác',
    open: 'nếu liệu có-thể lẽ sẽ',
  },
  ru: {
    not: 'не нет ни никогда никто ничего никак* нельзя',
    doubt: 'ложн* ложь фейк* слух* опроверг* отриц* миф* якобы неверн* вымы*',
    open: 'может могут мог могла могли бы если ли возможно вероятно хочет хотят',
  },
  uk: {
    not: 'не ні ніколи ніхто нічого немає жодн* неможна',
    doubt: 'фейк* чутк* спросту* запереч* міф* нібито хибн* неправд* брехн*',
    open: 'може можуть міг могла могли б би якщо чи можливо хоче хочуть',
  },
  bg: {
    not: 'не няма никога никой нищо ни нито',
    doubt: 'фалшив* слух* опроверг* отрич* мит лъж* невярн* уж',
    open: 'може могат би ако дали вероятно иска искат',
  },
  sr: {
    not: 'не није нису никад нико ништа ни неће',
    doubt: 'лажн* гласин* деманто* пориче мит лаж наводно нетачн*',
    open: 'може могу би ако да-ли можда жели',
  },
  hr: {
    not: 'ne nije nisu nikad nitko niko ništa ni neće',
    doubt: 'lažn* glasin* demant* poriče mit laž navodno netočn* netačn*',
    open: 'može mogu bi ako možda želi',
  },
  el: {
    not: 'δεν δε μη μην ποτέ κανείς κανένα* τίποτα ούτε όχι',
    doubt: 'ψευδ* ψέμα* φήμ* διαψεύδ* διέψευσ* αρν* μύθος δήθεν',
    open: 'μπορεί ίσως αν εάν θα πιθανόν μήπως θέλει',
  },
  ar: {
    not: 'لا لم لن ليس ليست ليسوا غير بدون ما دون ولا ولم ولن',
    doubt: '*كاذب* شائع* *نفى *نفت *ينفي *زائف* مزاعم خرافة *مضلل*',
    open: 'قد ربما إذا لو هل يمكن لعل إن',
  },
  fa: {
    not: 'نه نیست نبود هیچ بدون هرگز ن(?:می|خواه|شد|کرد|دار|باید|توان)*',
    doubt: 'دروغ* شایع* تکذیب نادرست جعلی ادعا*',
    open: 'شاید اگر آیا ممکن احتمالا ممکنه',
  },
  he: {
    not: 'לא אין איננ* אינ* מעולם בלי אף',
    doubt: 'שקר* כזב שמוע* הכחיש* מכחיש* מיתוס לכאורה שגוי* פייק',
    open: 'אולי אם האם ייתכן עשוי עשויה עשויים עלול יכול',
  },
  hi: {
    not: 'नहीं न ना मत कभी बिना',
    doubt: 'झूठ* अफवाह* फर्जी खंडन गलत भ्रामक दावा',
    open: 'अगर यदि शायद क्या सकता सकती सकते संभव',
  },
  ko: {
    not: '안 못 *않* *아니* *없* *못*',
    doubt: '*거짓* *허위* *루머* *부인* *가짜* *사실무근*',
    open: '*수도 만약 *면 *지도 아마 *가능성* *까',
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
    const any = list
      .replaceAll('*', String.raw`[\p{L}\p{M}]*`)
      .replaceAll('_', String.raw`\p{L}`)
      .split(' ')
      .join('|');
    return new RegExp(UNSPACED.has(lang) ? any : `(?<= )(?:${any})(?= )`, 'u');
  });
  patterns.set(lang, made);
  return made;
}

/** Whether words of a language have no spaces between them. */
export function isUnspacedLanguage(lang: string): boolean {
  return UNSPACED.has(lang);
}
