// Small pages that are no articles, one of each kind, in our own words. Most hold paragraphs enough for one, and say
// nothing of themselves by which they could be told at once.

import { paragraphs, STORY } from './pages';

export interface OtherPage {
  readonly what: string;
  readonly html: string;
  /** Where the address alone would tell, none is given. */
  readonly url?: string;
}

const html = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | Quayside</title>${head}</head><body>
<header><a href="/">Quayside</a><nav><ul><li><a href="/boats">Boats</a></li><li><a href="/ropes">Ropes</a></li></ul></nav></header>
${body}<footer><p>© Quayside Ltd. All rights reserved.</p></footer></body></html>`;

const og = (type: string): string => `<meta property="og:type" content="${type}">`;
const data = (json: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...json })}</script>`;
const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const story = (i: number): string => STORY[i % STORY.length] ?? '';

const posts = times(
  7,
  (
    i,
  ) => `<div class="post" id="post-${i}"><div class="author">skipper_${i}</div><div class="joined">Joined: 20${10 + i}</div>
<time datetime="2024-05-0${i + 1}">${i + 1} May 2024</time><div class="message"><p>${story(i)} I had the same with my own boat last year and would not do it again.</p></div>
<a href="#r">Reply</a> <a href="#q">Quote</a></div>`,
).join('');

const cards = (box: string): string =>
  times(
    9,
    (i) =>
      `<${box} class="card"><h3><a href="/news/2024/05/0${i}/story-number-${i}-of-the-harbour">Harbour story number ${i}</a></h3><p>${story(i)}</p></${box}>`,
  ).join('');

const goods = times(
  12,
  (i) =>
    `<li class="product-card"><a href="/p${i}"><img src="${i}.jpg"><h3>Rope ${i} mm</h3></a><span class="price">€${i}9.00</span><button>Add to cart</button></li>`,
).join('');

export const OTHER_PAGES: readonly OtherPage[] = [
  {
    what: 'web mail',
    html: html(
      'Inbox (3)',
      `<div role="application"><ul><li>Harbour office</li></ul><div>${paragraphs()}</div></div>`,
    ),
  },
  {
    what: 'a bank account',
    html: html(
      'Your account',
      `<main><h1>Good morning, Mara</h1><form><input name="iban"><input name="amount"><button>Send money</button></form>${paragraphs()}</main>`,
    ),
  },
  {
    what: 'an editor',
    html: html('Draft', `<div contenteditable="true"><h1>Draft</h1>${paragraphs()}</div>`),
  },
  {
    what: 'a registration form with its terms',
    html: html(
      'Create your account',
      `<main><h1>Create your account</h1><form><input name="mail"><input type="password"><button>Register</button></form>${paragraphs()}</main>`,
    ),
  },
  {
    what: 'a form with long explanations',
    html: html(
      'Apply for a berth',
      `<main><h1>Apply for a berth</h1><form>${times(9, (i) => `<label>Line ${i}<input name="f${i}"></label><p>Tell us what your boat looks like, so that we can find you the berth that fits your needs. ${i}</p>`).join('')}<button>Apply now</button></form></main>`,
    ),
  },
  {
    what: 'a checkout',
    html: html(
      'Checkout',
      `<main><h1>Checkout</h1><input autocomplete="cc-number">${paragraphs()}</main>`,
      og('article'),
    ),
  },
  {
    what: 'search results',
    html: html(
      'ferry pier - Search',
      `<main><form role="search"><input value="ferry pier"></form><ol>${times(8, (i) => `<li><a href="/news/ferry-${i}">The ferry pier in the news, part ${i}</a><br><cite>quayside.example</cite><p>${story(i)}</p></li>`).join('')}</ol></main>`,
    ),
  },
  {
    what: 'a product',
    html: html(
      'Braided rope 12 mm',
      `<main class="product"><h1>Braided rope 12 mm</h1><span class="price">€49.00</span><select><option>10 m</option></select><button>Add to cart</button>
<h2>Description</h2><p>Our braided rope keeps your boat where you left it, in every weather and for many years. We make it ourselves in our own yard.</p><p>You can splice it with your bare hands, and we send you a booklet that shows you how it is done.</p>
<h2>Reviews</h2><p>“Best rope that I ever bought from them, and delivered within two days to my door.”</p><ul>${goods}</ul></main>`,
      og('product') + data({ '@type': 'Product', name: 'Braided rope 12 mm' }),
    ),
  },
  {
    what: 'a shelf of products with advice',
    html: html(
      'Ropes',
      `<main class="collection"><h1>Ropes</h1><ul class="products">${goods}</ul><h2>How to choose your rope</h2><p>Our ropes come in three strengths, and you will find the right one for your boat with our table below.</p><p>If you are in doubt, ask our team: we answer your questions on every working day, and gladly.</p></main>`,
      og('website'),
    ),
  },
  {
    what: 'a thread of a forum',
    html: html('Rust on the beams?', `<main><h1>Rust on the beams, what to do about it?</h1>${posts}</main>`),
  },
  {
    what: 'a question and its answers',
    html: html(
      'How do I find rust?',
      `<main><h1>How do I find rust in a beam without taking it out?</h1>${posts.replaceAll('class="post"', 'class="answer"')}</main>`,
      data({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'How do I find rust?' } }),
    ),
  },
  {
    what: 'a front page',
    html: html('News from the harbour', `<main>${cards('article')}</main>`),
  },
  {
    what: 'a front page opened at its address',
    url: 'https://quayside.example/',
    html: html(
      'The harbour and its people',
      `<main><h1>The harbour and its people, then and now</h1>${paragraphs()}</main>`,
    ),
  },
  {
    what: 'a section page that calls itself an article',
    html: html(
      'Sea',
      `<main><h1>Sea</h1><p class="byline">By Elin Dahl</p><time datetime="2024-05-02">2 May 2024</time><div class="river">${cards('div')}</div></main>`,
      `${og('article')}<meta property="article:published_time" content="2024-05-02">${data({ '@type': 'NewsArticle', headline: 'Sea', datePublished: '2024-05-02' })}`,
    ),
  },
  {
    what: 'a gallery',
    html: html(
      'Boats of the year',
      `<main><h1>Boats of the year in forty pictures</h1>${times(20, (i) => `<figure><img src="${i}.jpg"><figcaption>Boat ${i}, seen from the quay</figcaption></figure>`).join('')}</main>`,
    ),
  },
  {
    what: 'a page for a video',
    html: html(
      'Watch: the storm of 2009',
      '<main><h1>Watch: the storm of 2009</h1><video src="a.mp4"></video><p>The storm took the eastern steps with it.</p><p>1,204 views · 3 weeks ago</p></main>',
      og('video.other') + data({ '@type': 'VideoObject', name: 'The storm of 2009' }),
    ),
  },
  {
    what: 'a page that is not there',
    html: html(
      'Page not found',
      `<main><h1>404: page not found</h1><p>The page that you are looking for has sailed. Try one of these stories, which others have read today.</p>${cards('div')}</main>`,
    ),
  },
  {
    what: 'a manual',
    html: html(
      'Configuring the tide gauge',
      `<div class="docs-layout"><aside class="toctree">${times(14, (i) => `<a href="/docs/${i}">Chapter ${i}</a>`).join('')}</aside><main class="documentation"><h1>Configuring the tide gauge</h1><p>On this page</p>
<p>You can set the tide gauge with a file or at the prompt; what you set at the prompt wins over what your file says.</p><pre><code>gauge --set 3</code></pre><p>Restart your gauge after you have changed the file, or send it the signal that makes it read its file again.</p><pre><code>gauge restart</code></pre><h2>Parameters</h2><pre><code>level: 3</code></pre><p>See also</p><a>Previous topic</a> <a>Next topic</a><a>Edit this page</a></main></div>`,
    ),
  },
  {
    what: 'a page of a company about its service',
    html: html(
      'Boat care',
      `<main><section><h1>Boat care</h1><p>We look after your boat as if it were our own, from the first day of the season to the last. Our team has done so for thirty years.</p><a>Get a quote</a></section>
<section><h2>Cleaning</h2><p>Our divers clean your hull while you have your coffee; we only use what our harbour can bear.</p><a>Book now</a></section><section><h2>Painting</h2><p>We paint in our own hall, so that the weather can't touch your boat, and your neighbours can't either.</p><a>Contact sales</a></section><section><h2>Storage</h2><p>Let us keep your boat over the winter: our halls are dry, our dogs are awake, and our prices are fair.</p><a>Get started</a></section></main>`,
      og('article'),
    ),
  },
  {
    what: 'about the company',
    html: html(
      'About us',
      '<main><h1>About us</h1><p>We are a family of boat builders, and our yard has stood on this quay since 1932. Our boats go all over the world.</p><p>Our people are our pride: many of us learned our trade in this very yard, and some of our grandfathers did too.</p><p>We would love to hear from you, so write to us or come to our yard and have a coffee with us.</p></main>',
      og('article'),
    ),
  },
  {
    what: 'a privacy policy',
    html: html(
      'Privacy policy',
      `<main><h1>Privacy policy</h1>${times(8, (i) => `<h2>${i}. Your data</h2><p>We keep your data no longer than we need it to serve you, and you may ask us at any time which of your data we hold.</p>`).join('')}</main>`,
    ),
  },
  {
    what: 'a profile of a member',
    html: html(
      'skipper_7',
      `<main class="profile"><h1>skipper_7</h1><p>Joined: 2011</p><p>Posts: 812</p><ul>${times(9, (i) => `<li class="activity"><a href="/t/${i}">Re: rust on the beams ${i}</a><time>${i + 1} May 2024</time><p>${story(i)}</p></li>`).join('')}</ul></main>`,
      og('profile'),
    ),
  },
  {
    what: 'an offer of work',
    html: html(
      'Rope maker (part time)',
      '<main><h1>Rope maker (part time)</h1><p>Location: Quay Street</p><h2>Your tasks</h2><ul><li>You twist ropes of all strengths</li><li>You help our customers</li></ul><h2>What we offer you</h2><p>We pay you fairly and on the day, and our team will teach you all that you need to know about our ropes.</p><a>Apply now</a></main>',
      data({ '@type': 'JobPosting', title: 'Rope maker' }),
    ),
  },
  {
    what: 'an event',
    html: html(
      'Harbour night',
      '<main><h1>Harbour night</h1><p>Saturday, 8 June 2024, 19:00</p><p>Quay Street 4</p><p>Join us for music, fish and a walk along the quay; bring your own glass, and your children of course.</p><a>Get tickets</a><p>Tickets from €12.00</p></main>',
      data({ '@type': 'Event', name: 'Harbour night' }),
    ),
  },
  {
    what: 'an episode of a podcast',
    html: html(
      'Episode 14',
      '<main><h1>Episode 14</h1><audio src="a.mp3"></audio><p>Mara and Tomas talk about the pier, the gulls and the price of rope. Listen to us wherever you get your podcasts.</p><ul><li>00:00 Hello</li><li>04:10 The pier</li><li>21:30 Gulls</li></ul></main>',
      og('music.song') + data({ '@type': 'PodcastEpisode', name: 'Episode 14' }),
    ),
  },
];
