import { hasKind } from '../sentence';
import type { Cue, Sentence } from '../sentence';
import { clausesOf } from './clauses';
import type { Clause } from './clauses';
import { isQuoted, stanceOf } from './stance';
import { hasBetween, ills, things } from './topics';

/** A cue of misinformation in the clause that says it: as a fact and about health. */
export interface Assertion {
  readonly sentence: Sentence;
  readonly cue: Cue;
  readonly clause: Clause;
}

const topics: readonly string[] = [...things, ...ills];

/** Longest clause that is reported whole, in characters. */
const longest = 150;

/**
 * The cues of a name that are meant as they stand. What is quoted, asked, called a myth, labelled as an opinion or hedged
 * is not; nor is what has nothing to do with health.
 */
export function assertionsOf(sentences: readonly Sentence[], pattern: RegExp): Assertion[] {
  return withoutOverlap(sentences.flatMap((sentence) => {
    if (sentence.block.quoted || !sentence.cues.some((cue) => pattern.test(cue.name))) return [];
    const isOnTopic = isAboutHealth(sentences, sentence);
    // Who is said to hide what needs no illness to be named.
    const cues = sentence.cues.filter(({ name }) => pattern.test(name) && (isOnTopic || name === 'conspiracy'));
    return cues.flatMap((cue): Assertion[] => {
      const clause = clauseAround(sentence, cue);
      if (isNoPromise(sentence, cue, clause)) return [];
      const stance = isQuoted(sentence, cue.marked.to - 1) ? 'myth' : stanceOf(sentence, clause, cue.marked.from);
      if (!(stance === 'fact' || stance === 'anecdote') || hasBetween(sentence, clause.from, clause.to, ['hedge'])) return [];
      return [{ sentence, cue, clause }];
    });
  }));
}

/** `No treatment works for everybody`, `nobody died of embarrassment`, `none of us slept`: no outcome is promised. */
function isNoPromise({ tokens, hits }: Sentence, { marked }: Cue, { from, to }: Clause): boolean {
  const before = tokens.slice(from, marked.from).map(({ norm }) => norm);
  if (before.some((norm) => /^(?:no|nothing|none|neither|few|hardly|nobody)$/.test(norm)) && /^(?:works?|worked|effective|safe|helps?)$/.test(tokens[marked.from]!.norm)) return true;
  const words = tokens.slice(from, to).map(({ norm }) => norm).join(' ');
  if (/\b(?:none|nobody|not one|no one) of (?:us|you)\b|\b(?:die|dies|died|dying) of (?:embarrassment|boredom|laughter|laughing|shame|asking|curiosity)\b/.test(words)) return true;
  return /\b(?:nobody|no one|noone)(?: (?:was|were|is|got|else|badly|seriously|much))* (?:hurt|injured|harmed|killed)\b/.test(words) && !hits.slice(from, to).some((list) => list.some(({ kind }) => (things as readonly string[]).includes(kind)));
}

/** Of assertions in the same words, the first stands for all. */
function withoutOverlap(assertions: readonly Assertion[]): Assertion[] {
  const kept: Assertion[] = [];
  for (const one of assertions) {
    const isSaid = kept.some(({ sentence, clause }) => sentence === one.sentence && clause.from < one.clause.to && one.clause.from < clause.to);
    if (!isSaid) kept.push(one);
  }
  return kept;
}

/** A topic of health in the sentence, or in the two before it in the paragraph. */
function isAboutHealth(sentences: readonly Sentence[], sentence: Sentence): boolean {
  return sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1).some((other) => other.block === sentence.block && hasKind(other, ...topics));
}

/** The clauses that a cue reaches into, cut to the cue itself where they are long. */
function clauseAround(sentence: Sentence, { marked }: Cue): Clause {
  const reached = clausesOf(sentence).filter((clause) => clause.from < marked.to && marked.from < clause.to);
  const from = Math.min(marked.from, ...reached.map((clause) => clause.from));
  const to = Math.max(marked.to, ...reached.map((clause) => clause.to));
  const length = sentence.tokens[to - 1]!.end - sentence.tokens[from]!.start;
  return length <= longest ? { from, to } : marked;
}
