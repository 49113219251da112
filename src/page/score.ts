// Adds up the signs of an article: above zero it is one. The weights are set by reason, in round numbers: how far one
// would trust the sign alone. Only the base is fitted. Weights fitted to the pages at hand did worse on pages they had
// not seen, however strongly held back, the more so for kinds of page with few examples; `npm run bench:detection`
// shows both side by side.

import type { Look } from './look';
import { SIGNS, type SignName } from './signs';

/** Where all signs are absent. */
export const BASE = -4.2;

/** What each sign adds when it is as strong as it gets; negative ones speak against an article. */
export const WEIGHTS: Readonly<Record<SignName, number>> = {
  // Whole paragraphs, not labels.
  proseLength: 1.2,
  // A body that is mostly running text.
  proseOfKept: 1.2,
  muchProse: 0.7,
  fewProse: -0.5,
  // All of it in one place.
  together: 1,
  // Named as the body of an article by class; sites name honestly what only their own style sheets read.
  inBody: 0.8,
  // People are quoted.
  quoted: 0.6,
  // Menus and lists of links.
  links: -0.5,
  // Tables of data.
  rows: -1,
  // Threads, lists of posts, reviews by customers: text in many boxes alike, each with its own day.
  posts: -2,
  // Section pages: text in many boxes alike, each headed by a link.
  teasers: -1.5,
  // More pictures than paragraphs.
  images: -0.8,
  // Headlines are sentences; names of things are short.
  longTitle: 1.4,
  titleShown: 0.3,
  oneHeading: 0.2,
  // The text begins under its title.
  closeToTitle: 0.8,
  // "Contact us", "Search results", "Page not found".
  noHeadline: -2.5,
  // Somebody wrote it.
  signed: 0.7,
  // And on some day.
  dated: 0.5,
  dateNearTitle: 0.7,
  // And says so by the title, or how long it takes to read.
  byNearTitle: 0.5,
  publishedMeta: 0.5,
  writtenBy: 0.3,
  // Tells of others; English alone, as the next two.
  told: 0.6,
  // Speaks to “you”: shops, services, manuals, but also advice.
  addressed: -0.4,
  // Speaks of “us”: companies about themselves.
  ours: -1.2,
  // Set by plug-ins on category pages too, so it weighs no more than others.
  ogArticle: 1,
  ogOther: -1.2,
  // Structured data of an article type rarely lies.
  articleData: 1.2,
  // Of a product, a list, questions and answers.
  otherData: -1.5,
  // Made by software for forums, manuals, shops.
  software: -1.5,
  // /blog/, /news/, /2024/10/.
  articlePath: 1.4,
  // /forum/, /docs/, /product/, /category/, /about/.
  otherPath: -1,
  // The front page, by its own word; some sites say so on each page.
  homePath: -2,
  // The title in the address.
  longSlug: 1,
  shortSlug: -0.3,
  // Price tags.
  prices: -1,
  // Buttons that sell.
  calls: -1,
  // Carts and variants by class name.
  shop: -0.8,
  // Reply, quote, member since: many people write here.
  replies: -1.5,
  // Threads and answers by class name.
  forum: -0.8,
  // Manuals by class name, by their labels.
  docs: -1.2,
  docLabels: -1.2,
  // Listings of code; articles on programming have some.
  code: -1,
  // Page 2, 3, next.
  pages: -0.5,
  // Many times: a list of posts, or a talk.
  manyTimes: -0.5,
  // Pages to do things on.
  forms: -0.8,
  // One <article> element holds one.
  oneArticle: 0.5,
  // Blogs end in one.
  commentForm: 0.8,
};

/** Positive for articles; about the logarithm of the odds. */
export function score(page: Look): number {
  let sum = BASE;
  for (const name of Object.keys(SIGNS) as SignName[]) sum += WEIGHTS[name] * SIGNS[name](page);
  return sum;
}
