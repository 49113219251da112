// The names of the months in some forty languages, as a page writes them: "July", "juil.", "lipca", "июля", "ביולי",
// "กรกฎาคม". One table for all of them: hardly two languages share a name for different months, and those that do
// (listopad) are settled by the more common one. The page's own language, often wrong or missing, is not asked.

/** A month's names, compared without accents and points; those of four letters and more also with an ending: "elokuuta". */
const MONTHS: readonly string[] = [
  // January
  'jan january januar janv janvier enero ene gennaio gen genn janeiro januari tammi tammikuu styczen stycznia sty leden ledna januara ' +
    'ianuarie ian ocak oca yanvar sausis sausio saus janvaris jaan jaanuar janar gener urtarril urtarrila xaneiro sijecanj sijecnja sij januarja ' +
    'янв январь января січ січня січень јан јануар јануари януари студзеня ιαν ιανουαριου ιανουαριος ' +
    'يناير جانفي ژانویه جنوری ינואר जनवरी জানুয়ারি ஜனவரி มกราคม มค იანვარი հունվար қаңтар ionawr eanair',
  // February
  'feb february februar fevr fev fevrier febrero febbraio febb fevereiro februari helmi helmikuu luty lutego lut unor unora februara ' +
    'februarie subat sub fevral vasaris vasario vas februaris veebr veebruar shkurt febrer otsail otsaila febreiro veljaca veljace velj februarja pebruari ' +
    'фев февр февраль февраля лют лютий лютого феб фебруар фебруари февруари лютага φεβ φεβρουαριου φεβρουαριος ' +
    'فبراير شباط فيفري فوریه فروری פברואר फरवरी ফেব্রুয়ারি பிப்ரவரி กุมภาพันธ์ กพ თებერვალი փետրվար ақпан chwefror feabhra',
  // March
  'mar march marz maerz mrz mars marzo marco mart maart mrt maaliskuu maalis marzec marca brezen brezna bre marcius marc marcia martie ' +
    'kovas kovo kov marts marcis martx martxo martxoa ozujak ozujka ozu maret mac ' +
    'мар март марта бер берез березня березень марот сакавіка μαρ μαρτ μαρτιου μαρτιος ' +
    'مارس آذار مارچ מרץ מרס मार्च মার্চ மார்ச் มีนาคม มีค მარტი մարտ наурыз mawrth marta',
  // April
  'apr april avr avril abril abr aprile huhti huhtikuu kwiecien kwietnia kwi duben dubna dub aprilis aprilie nisan nis aprel balandis balandzio ' +
    'prill apirila apirilla travanj travnja tra aprila ' +
    'апр апрель апреля апрел април квіт квітня квітень красавіка απρ απριλιου απριλιος ' +
    'أبريل نيسان أفريل آوریل اپریل אפריל अप्रैल এপ্রিল ஏப்ரல் เมษายน เมย აპრილი ապրիլ сәуір ebrill aibrean',
  // May
  'may mai mayo maggio mag maio maj mei touko toukokuu maja kveten kvetna kve majus mayis geguze geguzes geg maijs mijs maig maiatz maiatza svibanj svibnja svi ' +
    'май мая мај трав травня травень траўня μαι μαιου μαιος ' +
    'مايو أيار ماي مه مئی מאי मई মে மே พฤษภาคม พค მაისი մայիս мамыр bealtaine',
  // June
  'jun june juni juin junio giugno giu junho juny kesa kesakuu czerwiec czerwca cze cerven cervna cvn junius juna iunie iun haziran haz iyun birzelis birzelio bir ' +
    'junijs juuni qershor ekain ekaina xuno lipanj lipnja  junija ' +
    'июн июнь июня юни јун јуни черв червня червень чэрвеня ιουν ιουνιου ιουνιος ' +
    'يونيو يونيه حزيران جوان ژوئن جون יוני जून জুন ஜூன் มิถุนายน มิย ივნისი հունիս маусым mehefin meitheamh',
  // July
  'jul july juli juil juillet julio luglio lug julho juliol heina heinakuu lipiec lipca lip cervenec cervence cvc julius jula iulie iul temmuz tem iyul liepa liepos ' +
    'julijs juuli korrik uztail uztaila xullo srpanj srpnja julija ' +
    'июл июль июля юли јул јули лип липня липень ліпеня ιουλ ιουλιου ιουλιος ' +
    'يوليو يوليه تموز جويلية ژوئیه ژوییه جولائی יולי जुलाई জুলাই ஜூலை กรกฎาคม กค ივლისი հուլիս шілде gorffennaf',
  // August
  'aug august aout agosto ago agost augusti elo elokuu sierpien sierpnia sie srpen srpna srp augusztus augusta agustos agu avqust rugpjutis rugpjucio rugp ' +
    'augusts gusht abuztu abuztua kolovoz kolovoza kol avgust avg agustus ogos agust ' +
    'авг август августа аўг серп серпня серпень авгус жніўня αυγ αυγουστου αυγουστος ' +
    'أغسطس آب أوت اگست אוגוסט अगस्त আগস্ট ஆகஸ்ட் สิงหาคม สค აგვისტო օգոստոս тамыз awst lunasa',
  // September
  'sep sept september septembre septiembre setiembre settembre sett set setembro syys syyskuu wrzesien wrzesnia wrz zari zar szeptember szept septembra septembrie ' +
    'eylul eyl sentyabr rugsejis rugsejo rugs septembris shtator setembre irail iraila rujan rujna ruj ' +
    'сен сент сентябрь сентября септ септември септембар септембра вер верес вересня вересень верасня σεπ σεπτ σεπτεμβριου σεπτεμβριος ' +
    'سبتمبر أيلول شتنبر سپتامبر ستمبر ספטמבר सितंबर सितम्बर सप्टेंबर সেপ্টেম্বর செப்டம்பர் กันยายน กย სექტემბერი սեպտեմբեր қыркүйек medi',
  // October
  'oct october oktober okt octobre octubre ottobre ott outubro out oktobra loka lokakuu pazdziernik pazdziernika paz rijen rijna rij octombrie ekim eki oktyabr ' +
    'spalis spalio spal oktobris tetor urri urria oktobar ' +
    'окт октябрь октября октомври октобар октобра жовт жовтня жовтень кастрычніка οκτ οκτωβριου οκτωβριος ' +
    'أكتوبر اکتبر اکتوبر אוקטובר अक्टूबर अक्तूबर ऑक्टोबर অক্টোবর அக்டோபர் ตุลาคม ตค ოქტომბერი հոկտեմբեր қазан hydref',
  // November
  'nov november novembre noviembre novembro marras marraskuu listopad lis novembra noiembrie kasim kas noyabr lapkritis lapkricio lapkr novembris nentor ' +
    'azaro azaroa studeni studenoga stu novembar ' +
    'ноя нояб ноябрь ноября ноември новембар новембра листоп листопада листопад лістапада νοε νοεμ νοεμβριου νοεμβριος ' +
    'نوفمبر نونبر نوامبر نومبر נובמבר नवंबर नवम्बर नोव्हेंबर নভেম্বর நவம்பர் พฤศจิกายน พย ნოემბერი նոյեմբեր қараша tachwedd samhain',
  // December
  'dec december dezember dez decembre diciembre dic dicembre dezembro desember des joulu joulukuu grudzien grudnia gru prosinec prosince pro decembra decembrie dets detsember ' +
    'aralik ara dekabr gruodis gruodzio gruod decembris dhjetor desembre abendu abendua decembro prosinac prosinca decembar disember dis ' +
    'дек декабрь декабря декември децембар децембра груд грудня грудень снежня δεκ δεκεμβριου δεκεμβριος ' +
    'ديسمبر دجنبر دسامبر دسمبر דצמבר दिसंबर दिसम्बर डिसेंबर ডিসেম্বর டிசம்பர் ธันวาคม ธค დეკემბერი դեկտեմբեր желтоқсан rhagfyr nollaig',
];

/** Levantine months of two words: the second says which. */
const PAIRS: readonly (readonly [RegExp, number])[] = [
  [/كانون\s+الثان[يى]/, 1],
  [/كانون\s+ال[أا]ول/, 12],
  [/تشرين\s+ال[أا]ول/, 10],
  [/تشرين\s+الثان[يى]/, 11],
];

/** Stems shorter than this must be the whole word: "mar" is March, "marathon" is not. */
const STEM = 4;

const LONGEST_ENDING = 3;

/** Accents of Latin and Greek letters, hamza and madda, nukta: pages leave them out or not. Vowel signs stay. */
const ACCENTS = /[\u0300-\u036f\u0653-\u0655\u093c]/g;

/** Letters alone: "août" and "aout", "сент." and "сент" are one. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(/[^\p{L}\p{M}]+/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l');
}

const BY_NAME = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [bare(name), i + 1] as const)),
);

/** 1 to 12 for a month's name in any of the languages known, 0 for any other word. */
export function monthOf(name: string): number {
  const pair = PAIRS.find(([pattern]) => pattern.test(name));
  if (pair) return pair[1];
  const word = bare(name);
  // Hebrew and Arabic put "in" before the name without a space.
  return stemmed(word) || (/^[בו]/.test(word) ? stemmed(word.slice(1)) : 0);
}

function stemmed(word: string): number {
  for (let cut = 0; cut <= LONGEST_ENDING && word.length - cut > 1; cut++) {
    const month = BY_NAME.get(word.slice(0, word.length - cut));
    if (month && (cut === 0 || word.length - cut >= STEM)) return month;
  }
  return 0;
}
