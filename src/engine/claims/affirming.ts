// Turns of speech that hold a "no", a "doubt" or a "deny" and affirm all the same: "there is no doubt that", "nobody
// can deny". Vetoes that look for denial and doubt read a sentence without them.

const AFFIRMS = new RegExp(
  [
    ' (?:there is |there was |there can be |with )?(?:no|little|without a|without any|beyond a|beyond any|beyond) (?:\\S+ )?(?:doubt|question|denying|disputing)(?: about it)?(?= )',
    " (?:nobody|no one|none|few|you) (?:\\S+ )?(?:can|could|will|would|can't|cannot) (?:\\S+ )?(?:deny|dispute|doubt|argue with)(?= )",
    " (?:it )?(?:can't|cannot|could not|couldn't) be (?:denied|disputed|doubted)(?= )",
    " (?:let us|let's|do|we should|one should|and) (?:not|never) forget(?= )",
    " (?:don't|never) forget(?= )",
    ' not (?:many|everyone|everybody|all) (?:people )?(?:knows?|remembers?|realises?|realizes?|noticed)(?= )',
    ' (?:few|hardly anyone|hardly anybody) (?:people )?(?:knows?|remembers?|realises?|realizes?|noticed|will forget)(?= )',
    ' what (?:nobody|no one|few|hardly anybody) (?:\\S+ ){1,4}?(?:was|is)(?= that )',
    " (?:(?:did|does) not|didn't|doesn't) exist (?=(?:before|until|a few|last) )",
    ' (?:no|not a) (?:coincidence|accident|secret|surprise|wonder|mystery)(?= )',
  ].join('|'),
  'g',
);

/** A stretch of a sentence, its pieces joined by blanks, without what only affirms. */
export function withoutAffirming(text: string): string {
  return text.replace(AFFIRMS, ' ').replaceAll('  ', ' ');
}
