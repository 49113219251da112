// "three times more likely", "40 percent cheaper": than what?

import { defineRule } from '../rule';
import type { SentenceView } from '../view';

const COMPARED =
  /^(?:than|compared|versus|against|relative|over|as|from|average|usual|normal|same|rival|rivals|predecessor|previous|last|earlier|before|peers|others|other)$/;

export default defineRule({
  id: 'comparison-without-base',
  axis: 'figure',
  title: 'Compared with what?',
  message: 'A comparison without the other half: “{words}”.',
  explanation:
    '“{words}” needs something to be compared with. Neither this sentence nor those beside it name it.',
  looksFor: '“three times more likely”, “twice as many”, “40 percent cheaper” with nothing behind “than”.',
  ask: 'Than what, or than whom?',
  severity: 0.4,
  confidence: 0.7,
  level: 'thorough',
  triggers: ['times', 'twice', '%', 'percent', 'cent'],
  quiet: ['sourced', 'question', 'conditional', 'linked'],
  softened: ['after-source', 'before-source', 'sport', 'own-account', 'advice'],
  find(sentence, at) {
    const found = comparison(sentence, at);
    if (
      !found ||
      [-1, 0, 1].some((d) =>
        isCompared(d === 0 ? sentence : sentence.neighbour(d), d === 0 ? found : undefined),
      )
    )
      return undefined;
    const words = sentence.span(...found);
    return { span: words, cues: [words] };
  },
  examples: {
    marks: [
      'The new lamp is «40 percent brighter».',
      'Left-handed bakers are «three times more likely» to burn a loaf.',
    ],
    leavesAlone: [
      'The new lamp is 40 percent brighter than the old one.',
      'She rang three times.',
      'Ann Roe said the lamp was 40 percent brighter.',
      'The old lamp was dim. The new one is 40 percent brighter than that.',
    ],
  },
});

function comparison(s: SentenceView, at: number): [number, number] | undefined {
  const isTwice = s.word(at) === 'twice';
  const number = isTwice ? at : s.word(at) === 'cent' ? at - 2 : at - 1;
  if (
    !isTwice &&
    s.tokens[number]?.kind !== 'number' &&
    !/^(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)$/.test(s.word(number))
  )
    return undefined;
  const next = s.word(at + 1);
  if (
    /^(?:more|less|fewer)$/.test(next) &&
    /^(?:likely|effective|expensive|often|common|efficient|powerful|dangerous|deadly|accurate|productive|profitable|popular)$/.test(
      s.word(at + 2),
    )
  )
    return [number, at + 3];
  if (
    /^(?:cheaper|faster|brighter|higher|lower|bigger|larger|smaller|safer|stronger|lighter|longer|shorter|better|worse|greater|quicker|cleaner|richer|poorer|deadlier|costlier)$/.test(
      next,
    )
  )
    return [number, at + 2];
  if (
    next === 'as' &&
    /^(?:many|much|likely|fast|big|large|high|long|expensive|effective|common|often|strong|dangerous|deadly)$/.test(
      s.word(at + 2),
    )
  )
    return [number, at + 3];
  return undefined;
}

/** Something to compare with stands in a sentence; in the one that compares, behind the words found or before them. */
function isCompared(s: SentenceView | undefined, found: [number, number] | undefined): boolean {
  return (
    s?.tokens.some(({ norm }, i) => COMPARED.test(norm) && !(found && i >= found[0] && i < found[1])) ?? false
  );
}
