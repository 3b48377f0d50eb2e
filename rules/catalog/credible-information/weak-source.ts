import type { Span } from '../../model';
import { standsIn } from '../../reading/sources';
import type { Backing } from '../../reading/sources';
import { spanOfTokens } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { replaceSource } from '../../rewrite/sources';
import { defineRule } from '../../rule';

/** Longest stretch from a claim to its source that is reported as one. */
const longest = 160;

export const weakSource = defineRule({
  id: 'credible-information/weak-source',
  level: 'information',
  summary: 'A claim whose only source is no evidence: a forum, a press release, a product page, hearsay.',
  message: 'This source cannot carry a health claim. Is there a better one?',
  why: 'Forums, advertisements and press releases are written for other reasons than to find out what is true, and nobody has checked them. A paper, guideline or public body can be followed up.',
  examples: [
    {
      flags: '[|Magnesium cuts night cramps by 40%, according to a Facebook group|].',
      becomes: 'Magnesium cuts night cramps by 40%, according to ⟨a paper, guideline or public body⟩.',
    },
    { flags: '[|Our spray clears eczema in two thirds of children (product page|]).', becomes: 'Our spray clears eczema in two thirds of children (⟨a paper, guideline or public body⟩).' },
    { flags: '[|Going by the maker’s brochure, this gel halves healing time|].' },
    { flags: '[|Magnesium halves cramps ([read the thread](https://www.reddit.com/r/cramps)|]).', becomes: 'Magnesium halves cramps ([source](⟨link⟩)).' },
    { passes: 'Magnesium cuts night cramps by 40% (Osei et al, Lancet 2021), and a Facebook group agrees.', because: 'There is evidence beside it.' },
    { passes: 'I posted the recipe in a Facebook group.', because: 'The group is no source here.' },
    { passes: 'Find us on [Facebook](https://www.facebook.com/example).', because: 'A link with no claim backs nothing.' },
    { passes: 'According to the WHO, malaria killed 597,000 people in 2023.', because: 'A public body can be looked up.' },
    { misses: 'A man on the bus swears that magnesium halves cramps.', because: 'Hearsay has more names than can be listed.' },
  ],
  *check({ draft, sentences, sources, report }) {
    for (const sentence of sentences) {
      yield;
      if (sentence.block.quoted) continue;
      const near = sources.near(sentence);
      const [weak] = near.filter((backing) => !backing.isEvidence && standsIn(sentence, backing));
      if (!weak || near.some((backing) => backing.isEvidence)) continue;
      if (!backsSomething(sentences, sentence, weak)) continue;
      const span = fromClaim(sentence, weak);
      report({ span, fixes: [replaceSource(draft, weak)] });
    }
  },
});

/** A link to a forum is a source only beside a claim; a footnote and `according to a forum` always are. */
function backsSomething(sentences: readonly Sentence[], sentence: Sentence, weak: Backing): boolean {
  if (sentence.block.kind === 'footnote' || sentence.claims.some((claim) => claim.stance === 'fact')) return true;
  const last = sentences[sentence.index - 1];
  return weak.kind === 'named-body' && last !== undefined && last.block === sentence.block && last.claims.some((claim) => claim.stance === 'fact');
}

/** From the claim to its source, where that is short enough to take in. */
function fromClaim(sentence: Sentence, { span }: Backing): Span {
  const claim = sentence.claims.find((other) => other.stance === 'fact');
  if (!claim) return span;
  const own = spanOfTokens(sentence, claim.from, claim.to);
  const whole = { start: Math.min(own.start, span.start), end: Math.max(own.end, span.end) };
  return whole.end - whole.start <= longest ? whole : own;
}
