// How articles are labelled, in the languages in which a label is one or two words that mean one thing: whole labels,
// names of sections, parts of an address. Left out is what is more often a button or a slot for advertisements:
// "Comments", "Kommentare", "Anzeige".

import type { Kind } from '../engine/article';

type Words = readonly (readonly [Exclude<Kind, 'news' | 'other'>, RegExp])[];

/** A satire label counts: nobody but the site itself sets one. */
export const LABELS: Words = [
  [
    'satire',
    /^(?:satire|satirical|parody|humou?r and satire|satire and humou?r|satira|sátira|glosse|сатира)$/i,
  ],
  [
    'sponsored',
    /^(?:sponsored(?: by| content| post| article| story| feature)?|paid (?:content|post|partner(?:ship)?(?: content)?|program|promotion|feature)|partner content|branded content|brand ?studio|brand ?voice|advertorial|advertisement feature|advertiser content|promoted content|presented by|in partnership with|sponsor content|bezahlter inhalt|gesponser(?:t|ter beitrag)|publireportage|contenu (?:sponsorisé|partenaire)|sponsorisé|patrocinado|contenido patrocinado|publirreportaje|conteúdo patrocinado|contenuto sponsorizzato|publiredazionale|annonsörinnehåll|на правах рекламы)(?![\p{L}\p{N}])/iu,
  ],
  [
    'opinion',
    /^(?:opinions?|op-?eds?|oped|editorials?|commentary|comment is free|commentisfree|columns?|columnists?|letters? to the editor|guest (?:column|essay|opinion|commentary)|viewpoints?|point of view|perspectives?|the editorial board|kommentar|meinung|kolumnen?|leitartikel|gast(?:beitrag|kommentar)|standpunkt|opinión|opinião|opinione|opinioni|opinie|point de vue|tribunes?|chroniques?|édito(?:s|rial|riaux)?|edito|editoriale|editoriales|columnas?|colunas?|colunistas?|tribuna|commento|commentaar|mening(?:er)?|kronikk?|debatt|ledare|leder|felieton|komentarz|мнени[ея]|колонк[аи]|görüş|社説|社论|社論|评论|評論|观点|觀點|時評|オピニオン|論説|사설|칼럼|오피니언|رأي|آراء|مقالات الرأي|राय|संपादकीय)$/i,
  ],
  [
    'analysis',
    /^(?:(?:news )?analysis|explainers?|explained|analyses?|analyse:?|hintergrund|análisis|análise|analisi|analys|analiz|analiza|d[eé]cryptages?|the upshot|анализ|аналитика|分析|解説|분석|تحليل)$/i,
  ],
];

/** Words that by the title, or in an address, are as often something else: menus, links to what readers say, titles. */
export const DOUBTFUL =
  /^(?:ideas|views|voices|columns?|comment|letters?|perspectives?|viewpoints?|leder|debatt)$/i;

/** Names of sections that mean opinion, though the same words elsewhere do not. */
export const SECTIONS: Words = [['opinion', /^(?:comment|ideas|views|voices|letters|debate)$/i]];

/** JSON-LD types that say it. */
export const TYPES: Words = [
  ['satire', /^SatiricalArticle$/],
  ['sponsored', /^AdvertiserContentArticle$/],
  ['opinion', /^OpinionNewsArticle$/],
  ['analysis', /^(?:AnalysisNewsArticle|BackgroundNewsArticle)$/],
];

/** What a site says about itself below its articles. */
export const CALLS_ITSELF_SATIRE =
  /\b(?:is|are|a|an|as|of|and|this|our) (?:\w+ ){0,3}(?:satire|satirical|parody)\b.{0,40}\b(?:site|website|publication|news|newspaper|magazine|blog|articles?|stories|page|entertainment)\b|\bsatire (?:site|website|publication)\b|\b(?:satirisches?|satiremagazin|satire-magazin)\b|\b(?:site|journal) satirique\b|\b(?:sitio|periódico|revista) satíric[oa]\b/i;
