// The words behind the signs: what stands in addresses, on buttons and in titles of pages that are no articles, in
// the languages in which such words are short and the same on most sites. Patterns for lower-case text.

/** /blog/, /news/, /2024/10/. */
export const ARTICLE_PATH =
  /\/(?:blogs?|news|articles?|artikel|articulos?|articoli?|story|stories|posts?|insights?|magazine|opinion|features?|journal|press|reviews?|nachrichten|noticias?|nyheter|actualites?|aktuelles)(?:\/|-)|\/(?:19|20)\d\d[/-][01]?\d\b/;

export const HOME_PATH = /^\/?(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/;

/** Whole parts of an address under which manuals, threads, goods, lists, services and people are kept. */
export const OTHER_PATH =
  /\/(?:docs?|documentation|wiki|manual|reference|api|tutorials?|forums?|threads?|topic|boards?|questions?|viewtopic\.php|showthread\.php|products?|produkte?|produits?|productos?|prodotti|prod|dp|shop|store|cart|checkout|basket|category|categories|kategorien?|categorias?|categorie|cat|c|collections?|departments?|tags?|authors?|services|solutions|leistungen|search|about|about-us|contact|contact-us|kontakt|contacto?|careers|jobs?|profiles?|users?|members?|events?|log-?in|sign-?in|sign-?up|register|registration|account|password|faqs?|privacy|terms|imprint|impressum)(?:\/|$|\.\w+$)|\/t\/[^/]+\/\d|\/page\/\d|\/u\//;

export const OTHER_HOST =
  /^(?:docs?|forums?|community|support|help|developers?|wiki|shop|store|api|manual|discuss|my|account|login|mail|search|jobs?|careers)\./;

/** JSON-LD types of pages that are something else, unless they name an article as well. */
export const OTHER_TYPES =
  /^(?:Product|ProductGroup|CollectionPage|ItemList|FAQPage|QAPage|Question|DiscussionForumPosting|SearchResultsPage|Service|LocalBusiness|VideoObject|PodcastEpisode|PodcastSeries|Event|JobPosting|Offer|SoftwareApplication|SoftwareSourceCode|AboutPage|ContactPage|ProfilePage|TechArticle|APIReference|Course|Dataset|ImageGallery|RealEstateListing|Apartment|House|Hotel|Movie|MusicAlbum|Book)$/;

/** And these even if they do: each post and each teaser may be named as well. */
export const NEVER_TYPES =
  /^(?:DiscussionForumPosting|QAPage|SearchResultsPage|CollectionPage|ProfilePage|ContactPage)$/;

/** Software for forums, manuals and shops, by its own word. */
export const SOFTWARE =
  /discourse|vbulletin|phpbb|xenforo|invision|mybb|\bsmf\b|flarum|vanilla|nodebb|mediawiki|docusaurus|sphinx|mkdocs|gitbook|mdbook|readthedocs|antora|doxygen|javadoc|shopify|magento|prestashop|opencart|bigcommerce|shopware/;

export const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'date',
] as const;

export const PRICE =
  /^(?:from |only |now |was |sale |ab |dès |desde )?(?:[$€£¥₹]|usd|eur) ?\d|\d ?(?:€|kr\.?|zł|usd|eur|руб\.?|₽|円|元|lei|kč|ft)$/;

/** Buttons that sell. */
export const CALLS =
  /^(?:get started|get an? (?:free )?(?:quote|demo|estimate)|(?:request|book|schedule|watch) (?:an? )?(?:demo|call|appointment|consultation|quote|now)|(?:start|try)(?: for| it)? (?:free|now|your free trial|a free trial)|free trial|contact sales|buy(?: it)? now|add to (?:cart|bag|basket|wishlist)|order now|book now|shop now|enroll(?: now)?|apply now|in den warenkorb|jetzt kaufen|ajouter au panier|añadir al carrito|comprar|aggiungi al carrello|в корзину|купить|加入购物车|カートに入れる)$/;

export const FORUM_LABELS =
  /^(?:reply|quote|report|#?\d+ (?:replies|posts|answers|votes?|comments?|points?)|joined|joined:.*|posts:.*|(?:senior |junior |new )?member|moderator|registered.*|likes?:.*|reactions:.*|messages.*|solved|answered.*|asked.*|.* ago|antworten|zitieren|mitglied|répondre|citer|responder|citar|rispondi|ответить|цитировать)$/;

export const DOCUMENT_LABELS =
  /^(?:on this page|in this (?:section|topic|page)|edit (?:this )?(?:page|on github)|was this (?:page )?helpful.*|parameters?|syntax|see also|api reference|getting started|installation|documentation|prerequisites|previous topic|next topic|view source|version .*|auf dieser seite|sur cette page|en esta página)$/;

export const PAGING =
  /^(?:\d{1,3}|next|previous|prev|older posts|newer posts|next page|weiter|zurück|suivant|précédent|siguiente|anterior|successiva|›|»|>|→)$/;

/** Whole titles, the site's name behind a bar aside, that no article has. */
const NO_HEADLINE =
  /^(?:about(?: us)?|contact(?: us)?|(?:our )?(?:team|services|products|careers|jobs|pricing|faqs?|blog|events?)|privacy(?: policy| notice)?|terms(?: (?:and|&) conditions| of (?:use|service))?|cookie(?: policy|s)?|imprint|impressum|legal(?: notice)?|disclaimer|search(?: results)?|log ?in|sign ?(?:in|up)|register|registration|create (?:an |your )?account|my account|(?:your )?profile|checkout|(?:your |shopping )?cart|inbox|help|support|home ?page|home|welcome|menu|news(?:letter)?|archives?|frequently asked questions|über uns|kontakt|datenschutz(?:erklärung)?|anmelden|registrieren|registrierung|suche|startseite|agb|à propos|contactez-nous|mentions légales|connexion|inscription|recherche|accueil|contacto|contáctenos|quiénes somos|aviso legal|buscar|iniciar sesión|registro|inicio|contatti|chi siamo|accedi|registrazione|cerca|contato|sobre nós|контакты|регистрация|о нас|поиск|главная|вход)$/;
/** Pages that say that there is nothing, and lists of what was searched for. */
const NOTHING_HERE =
  /^(?:error|erreur|fehler|błąd|ошибка)?:? ?(?:404|403|410|500|503)\b|\b(?:page|site) (?:not found|could(?:n.t| not) be found|can.?t be found|doesn.?t exist|unavailable)|^(?:not found|access denied|forbidden|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|страница не найдена)|^(?:search )?results? for\b|^you searched for\b|^search:|^suchergebnisse|^résultats (?:de recherche )?pour|^resultados (?:de búsqueda )?(?:para|de)\b/;

/** What stands for the page beside the words that were searched for. */
const SEARCH =
  /^(?:search(?: results)?|suche|suchergebnisse|recherche|búsqueda|buscar|ricerca|busca|поиск|検索|搜索)$/;

export function isNoHeadline(title: string): boolean {
  const bare = title.toLowerCase().trim();
  const parts = bare.split(/\s+[|–—·•»›-]\s+/);
  return (
    NO_HEADLINE.test(parts[0] ?? bare) || parts.some((part) => SEARCH.test(part)) || NOTHING_HERE.test(bare)
  );
}
