// Turns of two to four words that take a side, and endings by which words are made to.

/** By weight, parted by commas. */
const PHRASES: Readonly<Record<string, string>> = {
  0.75: `banana republic, bent over backwards, beyond belief, bleeding heart, cancel culture, cooked up, crocodile tears, dead wrong, dirty work, dog whistle,
    down our throats, down the throats, freak show, gin up, ginned up, go to hell, god forbid, good riddance, gravy train, heaven forbid, hell bent,
    hit job, hit piece, how dare, in bed with, in cahoots, in name only, ivory tower, kangaroo court, lash out, lashed out, lashing out, laughing
    stock, liberal media, lip service, nanny state, no shame, off the rails, on steroids, police state, political correctness, power grab, pulling the
    strings, race card, railed against, reign of terror, rot in hell, sheer audacity, snake oil, thought police, trumped up, useful idiots, virtue
    signaling, witch hunt`,
  0.6: `a slap in, at all costs, big pharma, class warfare, corporate media, deep state, dirty tricks, double down, double standard, double standards, doubled
    down, doubling down, dreamed up, drummed up, echo chamber, establishment media, fake news, fan the flames, fanning the flames, has no business,
    have no business, hell of, identity politics, illegal alien, illegal aliens, job killing, legacy media, mainstream media, make no mistake, no
    wonder, nothing more than, of course, out of control, out of touch, plain wrong, politically correct, red herring, shrugged off, slippery slope,
    so much for, straw man, the audacity, the hell, the likes of, the nerve, tip of the iceberg, to hell, tooth and nail`,
  0.5: `big government, blind eye, brushed aside, cold blood, covering up, culture war, fell flat, flat out, gone too far, little more than, needless to say,
    no doubt, not surprisingly, rest assured, total failure, up in arms, whipped up, yet another`,
  0.4: `all too, anything but, big tech, blood on, common sense, cover up, ever seen, illegal immigrants, let alone, more like, nothing but, of all time, open
    borders, the left, the sheer, took aim, war on`,
  0.28: `a complete, a total, as if, by far, came under fire, far too, in history, not to mention, nowhere near, once again, the so-called, under fire, war
    against, white supremacist`,
};

interface Phrase {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly weight: number;
}
const BY_FIRST = new Map<string, Phrase[]>();
for (const [weight, phrases] of Object.entries(PHRASES)) {
  for (const phrase of phrases.split(',')) {
    const [first = '', ...rest] = phrase.trim().split(/\s+/);
    BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { rest, weight: Number(weight) }]);
  }
}
const NONE: readonly Phrase[] = [];

/** The turns that may begin with this word. */
export function phrasesFrom(word: string): readonly Phrase[] {
  return BY_FIRST.get(word) ?? NONE;
}

const ENDINGS =
  /-(?:hating|loving|mongers?|mongering|baiting|addled|fuelled|fueled|infested|ridden|crazed|obsessed|hungry|killing|killer|style)$/;
const AGAINST = /^anti-(?:white|american|semit|christian|israel|police|gun|life|family)/;

/** "hate-mongering", "power-obsessed", "golfer-in-chief", "pseudo-science": words made for the occasion. */
export function madeWordWeight(word: string): number {
  if (!word.includes('-')) return 0;
  if (ENDINGS.test(word) || /^(?:pseudo|crypto|faux|uber|über)-/.test(word)) return 0.6;
  if (word.endsWith('-in-chief')) return /^(?:editor|commander)/.test(word) ? 0 : 0.7;
  return /^(?:ultra|arch)-/.test(word) || AGAINST.test(word) ? 0.5 : 0;
}
