// What the engine found in passages, kept for as long as the background lives, so that a page that changes is analysed
// where it changed. Only a memory: what is not there any more is asked for again.

import type { Engine } from '../engine';
import type { Findings } from '../engine/passage';
import type { Question } from './messages';

/** Characters of text whose findings are kept, in all tabs together; the longest unused go first. */
const MOST_CHARS = 6_000_000;

export class FindingsMemory {
  private readonly kept = new Map<string, Findings>();
  private chars = 0;
  /** By tab, its newest question: the answer to an older one would come too late. */
  private readonly newest = new Map<number, Question>();

  /**
   * The findings of all passages, in order; names of those that were not sent and are not known; or undefined when the
   * same tab has asked something newer meanwhile. Other tabs get their turn between two passages.
   */
  async of(
    engine: Engine,
    tab: number,
    question: Question,
  ): Promise<{ findings: Findings[] } | { missing: string[] } | undefined> {
    this.newest.set(tab, question);
    const name = (id: string): string => `${tab} ${id}`;
    const missing = question.passages.filter(({ id, passage }) => !passage && !this.kept.has(name(id)));
    if (missing.length > 0) return { missing: missing.map(({ id }) => id) };
    const findings: Findings[] = [];
    for (const { id, passage } of question.passages) {
      let found = this.take(name(id));
      if (!found && passage) {
        found = engine.analyse(question.about, passage);
        await new Promise((resolve) => setTimeout(resolve));
        if (this.newest.get(tab) !== question) return undefined;
      }
      if (!found) return { missing: [id] };
      this.keep(name(id), found);
      findings.push(found);
    }
    return { findings };
  }

  private take(name: string): Findings | undefined {
    const found = this.kept.get(name);
    if (found && this.kept.delete(name)) this.chars -= found.length;
    return found;
  }

  private keep(name: string, findings: Findings): void {
    this.kept.set(name, findings);
    this.chars += findings.length;
    for (const oldest of this.kept.keys()) {
      if (this.chars <= MOST_CHARS || oldest === name) break;
      this.take(oldest);
    }
  }
}
