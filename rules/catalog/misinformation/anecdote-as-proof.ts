import { assertionsOf } from '../../reading/claims/assertion';
import { hasKind, spanOfTokens } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { addCaveat } from '../../rewrite/hedge';
import { defineRule } from '../../rule';

export const anecdoteAsProof = defineRule({
  id: 'misinformation/anecdote-as-proof',
  level: 'information',
  summary: 'One person’s experience told as proof that something works or does no harm.',
  message: 'One experience is told here as proof for everybody.',
  why: 'People get better for many reasons, and nobody hears from those who did not. An experience can be told as one; what works for others takes a comparison.',
  examples: [
    {
      flags: '[|I took zinc in March and have never had a cold since, so it works|].',
      becomes: 'I took zinc in March and have never had a cold since, so it works. That is one case and proves little.',
    },
    { flags: '[|Zinc fixed my eczema|]!', becomes: 'Zinc fixed my eczema! That is one case and proves little.' },
    { flags: '[|My own eczema came right on oat baths|]. [|I need no study for that|].' },
    { flags: '[|I have given this jab for ten years and never seen a reaction, so|] they do not happen.' },
    { passes: 'In my view zinc helped my cold, but one case proves nothing.', because: 'The author says what it is worth.' },
    { passes: 'I have never been so proud of a team.', because: 'It is not about health.' },
    { passes: 'I had asthma as a child and still carry an inhaler.', because: 'An experience is told and nothing made of it.' },
    { passes: '“I took zinc and it works” is not evidence, I told the class.', because: 'It is quoted to teach against it.' },
    { misses: 'Three oat baths, one happy elbow. Need I say more about creams?', because: 'The conclusion is left to the reader.' },
  ],
  check({ draft, sentences, report }) {
    for (const { sentence, cue, clause } of assertionsOf(sentences, /^anecdote-/)) {
      if (hasCaveat(sentences, sentence) || (cue.name !== 'anecdote-never' && !isTold(sentences, sentence))) continue;
      report({ span: spanOfTokens(sentence, clause.from, clause.to), fixes: [addCaveat(draft, sentence)] });
    }
  },
});

/** The sentence or the next says that one case proves little. */
function hasCaveat(sentences: readonly Sentence[], sentence: Sentence): boolean {
  return [sentence, sentences[sentence.index + 1]].some((other) => other?.block === sentence.block && hasKind(other, 'caveat'));
}

/** Somebody's story stands in the sentence or in the two before it. */
function isTold(sentences: readonly Sentence[], sentence: Sentence): boolean {
  return sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 1)
    .some((other) => other.block === sentence.block && hasKind(other, 'i', 'my', 'we', 'our', 'he-she', 'relative', 'kin'));
}
