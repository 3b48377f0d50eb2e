import { hasKind, hitsOf } from '../sentence';
import type { Sentence } from '../sentence';
import { loadVocabulary } from '../vocabulary';
import { clausesOf } from './clauses';
import type { Clause } from './clauses';
import { kindsOfDebunked } from './refutations';
import type { Refutation } from './refutations';
import { stanceOf } from './stance';
import { hasBetween } from './topics';

/** A debunked claim that a sentence states as a fact, and the clause that does so. */
export function debunkedIn(sentences: readonly Sentence[], sentence: Sentence): { claim: Refutation; clause: Clause } | undefined {
  // Most sentences say nothing of the kind, so the few kinds that one has are looked up rather than all claims gone through.
  for (const kind of sentence.kinds) {
    const claim = refutationsBySaying().get(kind);
    const clause = claim && clauseThatSays(sentences, sentence, claim.id);
    if (clause) return { claim, clause };
  }
  return undefined;
}

let bySaying: ReadonlyMap<string, Refutation> | undefined;

function refutationsBySaying(): ReadonlyMap<string, Refutation> {
  bySaying ??= new Map(loadVocabulary().refutations.map((claim) => [kindsOfDebunked(claim.id).says, claim]));
  return bySaying;
}

function clauseThatSays(sentences: readonly Sentence[], sentence: Sentence, id: string): Clause | undefined {
  const { about, says } = kindsOfDebunked(id);
  if (!hasKind(sentence, says) || hasKind(sentence, 'not', 'hedge')) return undefined;
  if (!hasKind(sentence, about) && !isCarriedOn(sentences, sentence, about)) return undefined;
  const said = hitsOf(sentence, says).find(({ at }) => !sentence.hits[at]!.some((hit) => hit.kind === about));
  const clause = said && clausesOf(sentence).find(({ from, to }) => from <= said.at && said.at < to);
  // With a figure it can be looked up: what it lacks is a source.
  if (clause && sentence.claims.some((claim) => claim.kind === 'number' && claim.from < clause.to && clause.from < claim.to)) return undefined;
  if (!clause || stanceOf(sentence, clause, said.at) !== 'fact' || !hasVerb(sentence, clause, said.at)) return undefined;
  return clause;
}

/** The subject was named in the sentence before, and a pronoun stands for it. */
function isCarriedOn(sentences: readonly Sentence[], sentence: Sentence, about: string): boolean {
  const last = sentences[sentence.index - 1];
  return last !== undefined && last.block === sentence.block && hasKind(last, about) && /^(?:it|they|this|that|these|those|it's|they're)$/.test(sentence.tokens[0]!.norm);
}

/** Without a verb of effect or being, two topics only stand side by side: `a page on MMR and autism`. */
function hasVerb(sentence: Sentence, { from, to }: Clause, said: number): boolean {
  return hasBetween(sentence, from, to, ['effect-verb', 'cause-verb', 'cure-verb', 'harm-verb']) || hasBetween(sentence, from, said, ['be']);
}
