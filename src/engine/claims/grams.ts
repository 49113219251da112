// Four-letter pieces of words: they catch what stems miss ("vaxxed", "vaccine"). Weighed by how many claims have them.

/** Letters of a piece. */
const LENGTH = 4;
/** Pieces are counted by hash: 16 bits keep collisions rare among the some 2,000 pieces of a comparison. */
const BUCKETS = 1 << 16;

/** How rare each piece is, learnt from the index's words. */
export class GramRarity {
  private readonly counts = new Float32Array(BUCKETS);

  constructor(
    terms: Iterable<readonly [string, number]>,
    private readonly size: number,
  ) {
    for (const [term, claims] of terms)
      for (const gram of gramsOf(term)) this.counts[gram] = (this.counts[gram] as number) + claims;
  }

  of(gram: number): number {
    return Math.log(1 + this.size / (1 + (this.counts[gram] as number)));
  }
}

/** The pieces of one text, to be held against many others. */
export class Grams {
  private readonly own: ReadonlySet<number>;
  private readonly length: number;

  constructor(
    text: string,
    private readonly rarity: GramRarity,
  ) {
    this.own = new Set(gramsOf(text.toLowerCase()));
    this.length = this.lengthOf(this.own);
  }

  /** 0 to 1. */
  cosine(text: string): number {
    const other = new Set(gramsOf(text.toLowerCase()));
    let shared = 0;
    for (const gram of other) if (this.own.has(gram)) shared += this.rarity.of(gram) ** 2;
    return shared === 0 ? 0 : shared / (this.length * this.lengthOf(other));
  }

  private lengthOf(grams: ReadonlySet<number>): number {
    let sum = 0;
    for (const gram of grams) sum += this.rarity.of(gram) ** 2;
    return Math.sqrt(sum);
  }
}

/** Hashes of all pieces of words; words are padded, so that beginnings and ends count as such. */
function gramsOf(text: string): number[] {
  const grams: number[] = [];
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    if (word.length < 3) continue;
    const padded = ` ${word} `;
    for (let at = 0; at + LENGTH <= padded.length; at++) {
      let hash = 0;
      for (let i = at; i < at + LENGTH; i++) hash = (Math.imul(hash, 31) + padded.charCodeAt(i)) | 0;
      grams.push((hash ^ (hash >>> 15)) & (BUCKETS - 1));
    }
  }
  return grams;
}
