// Drops blocks by what they say: lines that sites put into the flow of an article for their own ends. Each pattern takes
// the whole of a short block or its beginning, so that a sentence of the article which merely holds such words stays.

import type { Draft } from './draft';

/** Longer blocks are sentences of the article, whatever they begin with. */
const LONGEST_LINE = 160;
const LONGEST_NOTICE = 400;

/** Stars, dashes and bars that part sections. */
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/** Short lines, by how they begin. */
const LINES: readonly RegExp[] = [
  WORDLESS,
  /^\(?(?:photo |image |picture )?credits?\s*[:©]/i,
  /^(?:buy|shop|order|book)(?: it| yours)? (?:now|here|today|(?:at|on|from) \S+(?: \S+)?)\s*[!.›»>→]*$/i,
  /^(?:get (?:it|yours)|check (?:price|availability|it out)|see (?:price|deal|it)|view (?:deal|price|offer)|add to (?:cart|basket|bag)|learn more|find out more|try (?:it )?(?:for )?free|get started|request a (?:demo|quote)|contact us|sold out)(?: now| here| today| (?:at|on) \S+(?: \S+)?)?\s*[!.›»>→]*$/i,
  /^(?:you (?:may|might|will|['’]ll) also (?:be interested in|like|enjoy|love)|if you (?:liked|enjoyed) this)\b[^.]*$/i,
  /^(?:thanks|thank you) for (?:reading|visiting|stopping by|watching|your support)\b[^.]*[.!]*$/i,
  /^(?:read|see|watch|listen|learn|find out|view|show|load|discover|explore) (?:also|more|next|all|too|it|this|now)\b/i,
  /^(?:also|related|recommended|further|more|must)[ -](?:read|reading|from|on|stories|story|articles?|posts?|coverage|content|news|topics?|links?|videos?)\b/i,
  /^(?:read|see|watch|listen)(?: also| more| here| now)?\s*[:|>→»]/i,
  /^(?:related|recommended|trending|popular)(?: (?:now|today|this week|for you|links?|searches|tags?|topics?|(?:on|in|at) \S+))?\s*[:|]?$|^related\s*:|^(?:table of )?contents\s*:?$/i,
  /^(?:most read|editor['’]?s['’]? picks?|don['’]t miss|you (?:may|might) (?:also )?like|you (?:may|might) be interested in|what to read next|up next|next (?:article|post|story)|previous (?:article|post|story)|in this (?:article|story)|on this page|jump to)\b[^.]*$/i,
  /^(?:sign up|subscribe|register|join|log in|follow us|follow (?:him|her|them|me)|like us|share this|share on|share via|share:|tweet|pin it|email this|print this|click here|tap here|download (?:the|our) app|get (?:the|our) app|support our)\b/i,
  /^(?:advertisement|advertisements|advertising|sponsored|sponsored by|sponsored content|ad|ads|promoted|promoted content|paid content|story continues below.*|article continues.*|continue reading.*|scroll (?:down )?to continue.*|skip (?:to|past) .*|loading(?:\.{3}|…)?|supported by[^.]*|this ad(?:vertisement)? .*)$/i,
  /^(?:photo|photos|image|images|picture|pictures|video|graphic|illustration|credit|credits|photograph|source|file photo|featured image|cover (?:image|photo)|header image)(?: credits?| courtesy| source| by| via| from)?\s*[:©|]/i,
  /^(?:photo|photograph|image|picture|illustration|graphic)s? (?:by|courtesy|credit|via)\b/i,
  /(?:^|[.\s(])(?:photo|image|picture|video|illustration)s? ?(?:credits?|courtesy|source|by|via)(?: of)?\s*[:©/]\s*\S.{0,60}$/i,
  /(?:\/|via )(?:getty images?|reuters|afp|ap|shutterstock|istock|alamy|pa|bloomberg)\)?\.?$/i,
  /^(?:getty images?|shutterstock|istock|alamy|reuters|afp|unsplash|pexels)(?: photo| stock)? ?[/|:©]/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved)/i,
  /^(?:written |posted |published |reviewed |edited |reported |updated |last updated |last modified |first published |fact[- ]checked )(?:by|on|at|in|:|\d|\p{L}{3,9}\.? \d{1,2}(?:,|$))/iu,
  /^(?:by|von|par|por)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}$/u,
  /^(?:tags?|filed under|categories|category|topics?|keywords|posted in|labels)\s*:/i,
  /^(?:leave a (?:reply|comment)|post a comment|add a comment|comments?(?: \(?\d+\)?)?|\d+ comments?|no comments.*|reply|view comments|show comments|join the (?:conversation|discussion)|no posts to display|cancel reply|post comment|your comment|save my name.*)\s*:?$/i,
  /^\d+\s*(?:min|mins|minutes?)(?:ute)? (?:read|to read|listen)$|^(?:reading time|estimated reading time|time to read)\b/i,
  /^\d+ ?(?:shares?|likes?|views?|reactions?|claps?|followers?|reads)$/i,
  /^(?:listen to (?:this|the) (?:article|story)|play audio|copy link|copied!?|print|email|save|share|share article|share this article|bookmark|facebook|twitter|linkedin|whatsapp|pinterest|reddit|telegram|x|back to top|top|home|menu|search|close|next|previous|follow|more|rate this.*|was this (?:article|page|post) helpful.*)$/i,
];

/** Notices may be longer: legal words under forms, who reported, where to complain. */
const NOTICES: readonly RegExp[] = [
  /^please (?:refresh|enable (?:javascript|cookies)|enter a valid|log in|sign in|check your (?:email|inbox)|try again)\b/i,
  /^thank you for (?:registering|signing up|subscribing|your (?:feedback|subscription|interest))\b/i,
  /^by (?:signing up|posting|commenting|subscribing|clicking|submitting|registering|entering|providing|continuing|joining)\b/i,
  /^(?:additional )?(?:reporting|writing|editing|compiled|translation|graphics?) by\b/i,
  /^our standards:/i,
  /^republish (?:our|this|the)\b/i,
  /^(?:this (?:site|form|website) (?:is protected by|uses)|we use cookies|your email address will not be published|required fields are marked)\b/i,
  /^(?:get|receive) (?:the|our|your|all|more)\b.*\b(?:inbox|newsletter|email|e-mail|updates)\b/i,
  /^(?:sign up|subscribe|register)\b.*\b(?:newsletters?|inbox|emails?|updates|briefing|alerts?|digest|channel|podcast)\b/i,
  /^(?:stay|keep) (?:up to date|up-to-date|informed|updated|in touch)\b.*\b(?:newsletter|inbox|email|subscribe|sign|follow)/i,
  /^(?:follow|find|like|join) (?:us|our|\p{Lu}\S+(?: \p{Lu}\S+)*) (?:on|@|in our) ?(?:facebook|twitter|x\b|instagram|linkedin|telegram|whatsapp|youtube|google news|threads|tiktok)/iu,
  /^(?:this (?:article|post|story|piece|page) (?:may contain|contains|includes) affiliate|we may (?:earn|receive|get) (?:a )?(?:small )?(?:commission|compensation)|as an amazon associate)/i,
  /^(?:this (?:article|story|post|piece|content) (?:was|is|has been|originally) (?:originally |first )?(?:published|appeared|appears|provided|republished))\b/i,
  /^this (?:article|story|piece|report)\b.{0,80}\b(?:was|is) (?:originally |first |also )?(?:written|produced|reported|co-published|supported|translated) (?:by|in|with)\b/i,
  /^(?:contact|email|reach|write to)\b.{0,80}\bat\b.*(?:\S@\S|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4})/i,
  /^if you (?:value|believe|enjoy|enjoyed|like|appreciate)\b.{0,160}\b(?:donat|subscrib|pitch|contribut|becom\w+ a member|support (?:us|our))/i,
  /^(?:please consider|help us|support us)\b.{0,80}\b(?:donat|subscrib|contribut|member)/i,
  /^[^“"«]*\bour\b[^“"«]{0,60}\bfund-?raising (?:campaign|drive|effort|appeal|goal)\b/i,
  /^(?:have (?:a|any) (?:tip|story|question)|got a (?:tip|story)|do you have a (?:tip|story)|contact (?:the author|us|me) (?:at|on|by|:))\b/i,
  /^(?:the views expressed|the opinions expressed|opinions expressed|views expressed|the information (?:provided|contained) (?:in|on) this)\b/i,
];

export function isFurnitureLine(text: string): boolean {
  if (text.length <= LONGEST_LINE && LINES.some((line) => line.test(text))) return true;
  return text.length <= LONGEST_NOTICE && NOTICES.some((notice) => notice.test(text));
}

export function dropByPhrase({ blocks, keep }: Draft): void {
  blocks.forEach((block, i) => {
    if (keep[i] && isFurnitureLine(block.text)) keep[i] = false;
  });
}
