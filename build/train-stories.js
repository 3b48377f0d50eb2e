// Fits the weights by which the reading of stories tells a patient's story from everything else, to drafts that reviewers marked.
// Usage: node build/train-stories.js training/*.txt [--folds]
// The examples of the privacy rules are fitted to as well. Writes rules/reading/people/story-weights.ts: the same drafts give the same bytes.
// With --folds it writes nothing, and prints how well each file is told by the others.
const { readFileSync, writeFileSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { basename, join } = require('node:path');
const esbuild = require('esbuild');
const { readMarkedDrafts } = require('./marked-drafts');

const target = 'rules/reading/people/story-weights.ts';
/** Penalties on the squared weights, and how often a feature must occur. */
const penalty = { own: 10, context: 3 };
const rarest = 4;
const folds = 5;
/** The examples are few and plain, and are not to be lost among the drafts. */
const weightOfExamples = 8;

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!files.length) {
  console.error('Usage: node build/train-stories.js training/*.txt [--folds]');
  process.exit(2);
}
const engine = loadEngine();
const drafts = files.flatMap((file) => readMarkedDrafts(readFileSync(file, 'utf8')).map((draft) => read(draft, basename(file))));
const examples = engine.catalog.filter(({ guideline }) => guideline === 'patient-privacy').flatMap((rule) => rule.examples.flatMap(readExample));

if (process.argv.includes('--folds')) printFolds();
else {
  const { own, context } = fit([...drafts, ...examples]);
  writeFileSync(target, `${[
    "import type { StoryWeights } from './stories';",
    '',
    '/**',
    ' * How much each feature moves the odds that a sentence tells of one patient, as natural logarithms: of its own words, then of its surroundings.',
    ' * Fitted to marked drafts by `build/train-stories.js`; do not edit by hand.',
    ' */',
    `export const storyWeights: StoryWeights = ${JSON.stringify({ own: written(own), context: written(context) })};`,
  ].join('\n')}\n`);
  console.log(`${drafts.length} drafts, ${Object.keys(own.weights).length} + ${Object.keys(context.weights).length} weights`);
}

function loadEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  const outfile = join(folder, 'engine.cjs');
  esbuild.buildSync({
    stdin: { contents: "export * from './rules/reading/people/training'; export { catalog } from './rules/catalog/index'; export { readDraft } from './rules/text/read-draft';", resolveDir: process.cwd(), loader: 'ts' },
    bundle: true, platform: 'node', format: 'cjs', mainFields: ['module', 'main'], outfile, logLevel: 'error',
  });
  const module = require(outfile);
  rmSync(folder, { recursive: true });
  return module;
}

/** A draft as the fit sees it: what each sentence shows, and whether a reviewer marked it: 1, 0, or undefined where that is debatable. */
function read({ id, ext, text, spans }, file) {
  const { around, features, spansOf, details } = engine.prepare({ text, format: /txt/.test(ext ?? '') ? 'plain' : 'markdown' });
  const marks = spans.filter((span) => span.id === 'patient-privacy');
  const touching = (span) => marks.filter((mark) => mark.start < span.end && span.start < mark.end);
  const labelOf = (found) => (found.some((mark) => !mark.maybe) ? 1 : found.length ? undefined : 0);
  const labels = spansOf.map((span) => labelOf(touching(span)));
  return { id, file, weight: file === 'examples' ? weightOfExamples : 1, around, features, labels: labels.map((label, index) => (label === 0 && !details[index].length && isBeside(labels, index) ? undefined : label)), details: details.map((list) => list.map((span) => labelOf(touching(span)))),
    must: marks.filter((mark) => !mark.maybe), spansOf, detailSpans: details };
}

/** A flagged example says what one rule marks, and nothing of its other sentences; one that passes is quiet throughout. */
function readExample({ flags, passes, format }) {
  const marked = flags ?? passes;
  if (marked === undefined) return [];
  const spans = [];
  let text = '';
  for (const part of marked.split(/(\[\||\|\])/)) {
    if (part === '[|') spans.push({ start: text.length, id: 'patient-privacy', maybe: false });
    else if (part === '|]') spans.at(-1).end = text.length;
    else text += part;
  }
  const draft = read({ id: marked, ext: format === 'plain' ? 'txt' : 'md', text, spans }, 'examples');
  return [flags === undefined ? draft : { ...draft, labels: draft.labels.map((label) => label || undefined) }];
}

/** A sentence in the middle of a story that tells nothing recognisable goes unmarked, and is part of the story all the same. */
function isBeside(labels, index) {
  return labels.slice(Math.max(0, index - 3), index + 4).includes(1);
}

/** Two fits: of sentences by their own words, then of sentences in their surroundings, to scores of drafts that the first has not seen, as it will be in use. */
function fit(training) {
  const own = unseen(training, fitOwn, (model, draft) => draft.features.map((features) => score(model, features.map((name) => [name, 1]))));
  const rows = training.flatMap((draft) => labelled(draft, engine.contextOf({ ...draft.around, own: own.get(draft) })));
  return { own: fitOwn(training), context: regress(rows, penalty.context) };
}

/** What models fitted to the other drafts say of each draft. */
function unseen(training, fitTo, apply) {
  const results = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const model = fitTo(training.filter((_, index) => index % folds !== fold));
    training.forEach((draft, index) => {
      if (index % folds === fold) results.set(draft, apply(model, draft));
    });
  }
  return results;
}

function fitOwn(training) {
  return regress(training.flatMap((draft) => labelled(draft, draft.features.map((features) => features.map((name) => [name, 1])))), penalty.own);
}

function labelled(draft, features) {
  return features.flatMap((list, index) => (draft.labels[index] === undefined ? [] : [{ features: list, label: draft.labels[index], weight: draft.weight }]));
}

/** Logistic regression by gradient descent with momentum (Adam), from zero. */
function regress(rows, l2, rounds = 200) {
  const counts = new Map();
  for (const { features } of rows) for (const [name] of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name).sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const starts = new Int32Array(rows.length + 1);
  const indexes = [];
  const values = [];
  rows.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      if (!indexOf.has(name)) continue;
      indexes.push(indexOf.get(name));
      values.push(value);
    }
    starts[row + 1] = indexes.length;
  });
  const at = Int32Array.from(indexes);
  const by = Float64Array.from(values);
  const size = names.length + 1;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(size);
    for (let row = 0; row < rows.length; row++) {
      let sum = weights[size - 1];
      for (let entry = starts[row]; entry < starts[row + 1]; entry++) sum += weights[at[entry]] * by[entry];
      let error = 1 / (1 + Math.exp(-sum)) - rows[row].label;
      error *= rows[row].weight;
      gradient[size - 1] += error;
      for (let entry = starts[row]; entry < starts[row + 1]; entry++) gradient[at[entry]] += error * by[entry];
    }
    for (let index = 0; index < size; index++) {
      const slope = gradient[index] + (index < size - 1 ? l2 * weights[index] : 0);
      first[index] = 0.9 * first[index] + 0.1 * slope;
      second[index] = 0.99 * second[index] + 0.01 * slope * slope;
      weights[index] -= (0.05 * (first[index] / (1 - 0.9 ** round))) / (Math.sqrt(second[index] / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return { bias: weights[size - 1], weights: Object.fromEntries(names.map((name, index) => [name, weights[index]])) };
}

function score({ bias, weights }, features) {
  return features.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, bias);
}

function written({ bias, weights }) {
  const rounded = Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(2))]).filter(([, weight]) => weight !== 0);
  return { bias: Number(bias.toFixed(2)), weights: Object.fromEntries(rounded) };
}

/** Each file by the others: precision and recall of the details that would be reported, at several thresholds. */
function printFolds() {
  for (const file of new Set(drafts.map((draft) => draft.file))) {
    const { own, context } = fit([...drafts.filter((draft) => draft.file !== file), ...examples]);
    for (const draft of drafts.filter((one) => one.file === file)) {
      const scores = draft.features.map((features) => score(own, features.map((name) => [name, 1])));
      draft.told = engine.contextOf({ ...draft.around, own: scores }).map((features) => score(context, features));
    }
  }
  for (let threshold = -2; threshold <= 1; threshold += 0.25) console.log(threshold.toFixed(2).padStart(6), measure((draft, index) => draft.told[index] >= threshold));
}

function measure(isReported) {
  let right = 0, wrong = 0, found = 0, marks = 0, quiet = 0, clean = 0;
  for (const draft of drafts) {
    const reported = draft.details.flatMap((list, index) => list.map((label, at) => ({ label, span: draft.detailSpans[index][at], index, at })).filter(({ at }) => isReported(draft, index, at)));
    right += reported.filter(({ label }) => label === 1).length;
    wrong += reported.filter(({ label }) => label === 0).length;
    marks += draft.must.length;
    found += draft.must.filter((mark) => reported.some(({ span }) => span.start < mark.end && mark.start < span.end)).length;
    if (draft.must.length) continue;
    clean++;
    if (!reported.some(({ label }) => label === 0)) quiet++;
  }
  const precision = right / (right + wrong);
  const recall = found / marks;
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${((2 * precision * recall) / (precision + recall)).toFixed(3)} quiet ${quiet}/${clean}`;
}
