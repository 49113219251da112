// Words without content of their own. They never count for or against a match; what some of them do to the meaning
// (not, if, may, all) is for the vetoes to say.

const SMALL = new Set(
  `a an the of to in on at by for with from as into onto upon off out up down over under about than then so too very
  and or nor but yet if unless whether while though although because that which who whom whose what when where why how
  is are was were be been being am isn't aren't wasn't weren't do does did doing done don't doesn't didn't has have had
  having hasn't haven't hadn't will would shall should can could may might must won't wouldn't can't cannot couldn't
  i you he she it we they me him her us them my your his its our their mine hers theirs himself herself itself themselves
  this these those there here not no also just even still only own such each some any other another more most much many
  few less least both either neither all every same now ever again once s t ll re ve d m
  it's that's there's he's she's they're we're you're i'm i've let's what's who's
  say says said saying tell told according reportedly allegedly claims claim via per amid among`.split(/\s+/),
);

/** Whether a word carries no content: "the", "was", "said". */
export function isSmall(norm: string, text: string): boolean {
  if (norm === 'us' || norm === 'it') return !/^(?:U\.?S\.?A?|IT)$/.test(text);
  return SMALL.has(norm) || (norm.length === 1 && !/[\d\p{Lo}]/u.test(norm));
}
