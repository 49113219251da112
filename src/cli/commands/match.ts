// caveat match: JSON Lines of sentences in, the claim records that fit each of them out, best first. A line that can't
// be read is answered with an `error`, and the next one goes on.

import { createMatcher, type Hit, type MatchContext, type Matcher } from '../../engine/claims/matcher';
import { faultLine } from '../../engine/packs/fault';
import type { Pack } from '../../engine/packs/format';
import { corePack } from '../../packs';
import { packFromDisk } from '../read-packs';
import { linesOf, readOptions, UsageError } from '../usage';

const OPTIONS = {
  pack: { type: 'string', multiple: true },
  'no-bundled': { type: 'boolean' },
  top: { type: 'string' },
  point: { type: 'string' },
  'no-dates': { type: 'boolean' },
} as const;

export async function match(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, OPTIONS);
  const top = values.top === undefined ? 10 : Number(values.top);
  if (!Number.isInteger(top) || top < 1) throw new UsageError(`--top ${values.top}: write a number from 1`);
  const point = values.point ?? 'reader';
  if (point !== 'reader' && point !== 'ranked')
    throw new UsageError(`--point ${point}: write reader or ranked`);
  const packs = values['no-bundled'] ? [] : [corePack];
  for (const path of values.pack ?? []) packs.push(await packOf(path));
  const matcher = createMatcher(packs);
  const options = { top, point, dates: !values['no-dates'] } as const;
  for await (const line of linesOf(positionals)) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(answer(line, matcher, options))}\n`);
  }
  return 0;
}

async function packOf(path: string): Promise<Pack> {
  const { pack, lists } = await packFromDisk(path);
  if (!pack) {
    const first = lists.flatMap((list) => list.faults)[0];
    throw new UsageError(first ? faultLine(first) : `${path}: no pack`);
  }
  const count = lists.reduce((sum, list) => sum + list.count, 0);
  if (count > 0) console.error(`${path}: ${count} faults; "caveat pack check" names them`);
  return pack;
}

type Options = { top: number; point: 'reader' | 'ranked'; dates: boolean };

function answer(line: string, matcher: Matcher, options: Options): object {
  let id: unknown = null;
  try {
    const query = JSON.parse(line) as { id?: unknown; text?: unknown; context?: unknown } | null;
    id = query?.id ?? null;
    if (typeof query?.text !== 'string') throw new Error('"text" is missing or not text');
    return { id, hits: matcher.match(query.text, contextOf(query.context), options).map(plain) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error), hits: [] };
  }
}

function plain({ claim, score, relation, fires, spans, vetoedBy }: Hit): object {
  const rounded = Math.round(score * 1e4) / 1e4;
  return {
    claim: claim.id,
    verdict: claim.verdict,
    score: rounded,
    relation,
    fires,
    ...spans,
    ...(vetoedBy && { vetoedBy }),
  };
}

/** Context is text around the sentence, or an object; parts that are of another kind are left aside. */
function contextOf(value: unknown): MatchContext {
  if (typeof value === 'string') return { before: [value] };
  if (value === null || typeof value !== 'object') return {};
  const { title, speaker, date, lang, before, after } = value as Record<string, unknown>;
  const text = (part: unknown) => (typeof part === 'string' ? part : undefined);
  const texts = (part: unknown) =>
    Array.isArray(part) ? part.filter((item) => typeof item === 'string') : undefined;
  return {
    title: text(title),
    speaker: text(speaker),
    date: text(date),
    lang: text(lang),
    before: texts(before),
    after: texts(after),
  };
}
