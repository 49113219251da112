// Words that are written with a dot which need not end a sentence. In English three classes, because they differ in
// what may follow; of other languages the ones that news writes most, in one list.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Always followed by a name or a number: the dot belongs to the word and is never a border. */
export const TITLES = words(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen adm col lt sgt capt cpl cmdr maj pvt rev fr hon pres supt insp det st messrs',
);

/** Followed by a number or name as a rule; a border only when nothing else can be meant. */
export const LEANING = words('no nos vol pp fig art sec ch approx ca cf vs v eg ie est al viz resp');

/** May close a sentence: a border when the next word is one that starts sentences. */
export const OPEN = words(
  'inc corp co ltd llc plc bros jr sr esq etc dept univ assn ave blvd rd mt ft hwy min max ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);

/** Capitalised, these begin a sentence far more often than they go on after an abbreviation. */
export const STARTERS = words(
  'the a an this that these those it he she they we you i there here his her its their our my in on at for from by with after before ' +
    'but and or so yet if when while as since although though however meanwhile also then now what who why how where some many most ' +
    "all both each no not one two another other such under during according despite because until last next it’s it's that’s that's \"",
);

/** Verbs that follow a quoted question or exclamation: “Why now?” Smith asked. */
export const SAYS = words(
  'said says say asked asks told tells wrote writes added adds tweeted replied shouted cried yelled',
);

/** Of languages other than English: a border only before a small word, which would hardly be capitalised within a sentence. */
export const ELSEWHERE = words(
  'bzw ca nr dr prof dipl ing mio mrd str usw etc vgl inkl evtl ggf sog geb gest jh jhd abs art tel hrsg mm mme mlle env cf vol ' +
    'sr sra srta dra avda núm pág ee uu ud aprox lic gral sig dott avv pag ecc eng exmo dhr mevr mw drs bijv enz blz ' +
    'mgr inż ul tys mln mld im św tzw np godz tzv např tis bl kl mia doç sn cad sok jl dll ifj kb stb ' +
    'janv févr avr juil sept oct nov déc ene abr ago dic jan feb jun jul aug okt dez dec ' +
    'г гг им ул тыс млн млрд руб коп обл св др пр см стр проф акад доц гр',
);

/** Languages that write "3rd" as "3.". */
export const DOTTED_ORDINALS = words('de da no sv fi et is cs sk sl hr hu pl lv tr');
