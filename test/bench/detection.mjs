// How well articles are told from other pages, and whether fitted weights would do better: npm run bench:detection -- FOLDER…
// A folder holds truth.jsonl (file, url, article, pageType, a page a line), or folders that do. First the decision as it
// is shipped, by source and type. Then what holds on pages not seen: the weights of score.ts with only their base fitted
// to the other folds, beside weights fitted by logistic regression that are held back towards those of score.ts, or
// towards nothing. Folds never part the pages of one site. --url gives the command the pages' real addresses.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createServer } from 'vite';

const ROUNDS = 5;
const FOLDS = 10;

/** @typedef {{ source: string, type: string, site: string, article: boolean, veto: boolean, signs: number[] }} Case */
/** @typedef {{ base: number, weights: number[] }} Model */

/** @param {string} folder @returns {string[]} */
const truthFolders = (folder) =>
  existsSync(join(folder, 'truth.jsonl'))
    ? [folder]
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .filter((inner) => existsSync(join(inner, 'truth.jsonl')));

/** @param {string[]} folders @param {boolean} withAddress */
async function readCases(folders, withAddress) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
  });
  /** @param {string} file */
  const load = (file) => server.ssrLoadModule(`/src/${file}`);
  const { decode, parseHtml } = await load('cli/parse-html.ts');
  const { gather } = await load('page/read.ts');
  const { look } = await load('page/look.ts');
  const { veto } = await load('page/detect.ts');
  const { SIGNS } = await load('page/signs.ts');
  const { WEIGHTS, BASE } = await load('page/score.ts');
  const names = Object.keys(SIGNS);
  /** @type {Case[]} */
  const cases = [];
  for (const folder of folders)
    for (const line of readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n')) {
      const truth = line.trim() ? JSON.parse(line) : { article: null };
      if (truth.article === null) continue;
      const document = parseHtml(decode(readFileSync(join(folder, truth.file))));
      const evidence = gather(document, withAddress && truth.url ? { url: truth.url } : {});
      const page = look(evidence);
      cases.push({
        source: basename(folder),
        type: truth.pageType,
        site: /^https?:\/\/([^/]+)/.exec(truth.url ?? '')?.[1] ?? truth.file,
        article: truth.article,
        veto: veto(evidence) !== undefined,
        signs: names.map((name) => SIGNS[name](page)),
      });
    }
  await server.close();
  return { cases, names, shipped: { base: BASE, weights: names.map((name) => WEIGHTS[name]) } };
}

/** @param {Model} model @param {Case} page */
const scoreOf = ({ base, weights }, { signs }) =>
  signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), base);

/** @param {Model} model @param {Case} page */
const says = (model, page) => !page.veto && scoreOf(model, page) >= 0;

/**
 * Logistic regression, articles and others weighing the same in all, in which `hold` pulls each weight towards
 * `prior`; infinite: only the base is fitted. A weight never changes its sign.
 * @param {Case[]} cases @param {number[]} prior @param {number} hold @param {number[]} signsOf @returns {Model}
 */
function learn(cases, prior, hold, signsOf) {
  const articles = cases.filter(({ article }) => article).length;
  const half = cases.length / 2;
  let base = -4;
  const weights = [...prior];
  const free = Number.isFinite(hold);
  for (let round = 0; round < 400; round++) {
    let [slope, bend] = [0, 1e-6];
    const slopes = weights.map((weight, i) => (free ? hold * (weight - (prior[i] ?? 0)) : 0));
    const bends = weights.map(() => (free ? hold : 1));
    for (const page of cases) {
      const worth = half / (page.article ? articles : cases.length - articles);
      const odds = 1 / (1 + Math.exp(-scoreOf({ base, weights }, page)));
      const miss = worth * (odds - (page.article ? 1 : 0));
      slope += miss;
      bend += worth * odds * (1 - odds);
      if (!free) continue;
      page.signs.forEach((sign, i) => {
        slopes[i] = (slopes[i] ?? 0) + miss * sign;
        bends[i] = (bends[i] ?? 0) + worth * odds * (1 - odds) * sign * sign;
      });
    }
    base -= (free ? 0.2 : 0.8) * (slope / bend);
    if (free)
      weights.forEach((weight, i) => {
        const moved = weight - 0.2 * ((slopes[i] ?? 0) / (bends[i] ?? 1));
        weights[i] = (signsOf[i] ?? 0) < 0 ? Math.min(0, moved) : Math.max(0, moved);
      });
  }
  return { base, weights };
}

/** A number from 0 to 1 that a name always has. @param {string} name */
const hashOf = (name) => createHash('sha1').update(name).digest().readUInt32BE(0) / 2 ** 32;

/** @param {Case[]} cases @param {(page: Case) => boolean} decide */
function rates(cases, decide) {
  /** @param {boolean} article */
  const of = (article) => {
    const some = cases.filter((page) => page.article === article);
    return some.length ? some.filter(decide).length / some.length : Number.NaN;
  };
  return { recall: of(true), fpr: of(false) };
}

/** @param {number} value */
const print = (value) => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(7);

/** @param {string} name @param {Case[]} cases @param {Model} model */
function row(name, cases, model) {
  const { recall, fpr } = rates(cases, (page) => says(model, page));
  console.log(`${name.padEnd(44)}${String(cases.length).padStart(6)}${print(recall)}${print(fpr)}`);
}

/** Each source on its own, fitted to the other folds of all. @param {Case[]} cases @param {(train: Case[]) => Model} train */
function crossValidate(cases, train) {
  /** @type {Map<string, { recall: number, fpr: number }[]>} */
  const found = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    /** @param {Case} page */
    const foldOf = ({ site }) => Math.floor(hashOf(`${round} ${site}`) * FOLDS);
    const right = new Map();
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = train(cases.filter((page) => foldOf(page) !== fold));
      for (const page of cases) if (foldOf(page) === fold) right.set(page, says(model, page));
    }
    for (const source of new Set(cases.map((page) => page.source))) {
      const of = cases.filter((page) => page.source === source);
      found.set(source, [...(found.get(source) ?? []), rates(of, (page) => right.get(page))]);
    }
  }
  return found;
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folders.length === 0) {
  console.error('use: npm run bench:detection -- FOLDER… [--url]');
  process.exit(2);
}
const { cases, shipped } = await readCases(
  folders.flatMap((folder) => truthFolders(resolve(folder))),
  process.argv.includes('--url'),
);
console.log(`as shipped${' '.repeat(36)}pages recall    FPR`);
for (const source of new Set(cases.map((page) => page.source))) {
  const of = cases.filter((page) => page.source === source);
  row(source, of, shipped);
  for (const type of [...new Set(of.map((page) => page.type))].sort())
    row(
      `  ${type}`,
      of.filter((page) => page.type === type),
      shipped,
    );
}

const none = shipped.weights.map(() => 0);
/** @type {[string, (train: Case[]) => Model][]} */
const ways = [
  [
    'weights as shipped, base fitted',
    (train) => learn(train, shipped.weights, Number.POSITIVE_INFINITY, shipped.weights),
  ],
  [
    'fitted, held to the shipped weights by 20',
    (train) => learn(train, shipped.weights, 20, shipped.weights),
  ],
  ['fitted, held to the shipped weights by 3', (train) => learn(train, shipped.weights, 3, shipped.weights)],
  ['fitted, held to nothing by 3', (train) => learn(train, none, 3, shipped.weights)],
];
for (const [name, train] of ways) {
  console.log(`\n${name}: mean of ${ROUNDS} × ${FOLDS} folds, then halves by hash of the site`);
  for (const [source, all] of crossValidate(cases, train)) {
    /** @param {'recall' | 'fpr'} key */
    const mean = (key) => all.reduce((sum, rate) => sum + rate[key], 0) / all.length;
    console.log(`${source.padEnd(50)}${print(mean('recall'))}${print(mean('fpr'))}`);
  }
  for (const lower of [true, false]) {
    /** @param {Case} page */
    const inside = ({ site }) => hashOf(site) < 0.5 === lower;
    const model = train(cases.filter(inside));
    row(
      `  the other half, base ${model.base.toFixed(2)}`,
      cases.filter((page) => !inside(page)),
      model,
    );
  }
}
