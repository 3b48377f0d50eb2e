import type { Claim } from '../../reading/claims';
import { debunkedIn } from '../../reading/claims/debunked';
import { spanOfTokens } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { standsIn } from '../../reading/sources';
import { addSource } from '../../rewrite/sources';
import { defineRule } from '../../rule';

export const uncitedClaim = defineRule({
  id: 'credible-information/uncited-claim',
  level: 'information',
  summary: 'A checkable health claim with no source near it.',
  message: 'This can be checked. Where would a reader look?',
  why: 'Readers trust a clinician’s figures and pass them on. A source near the claim lets them see for themselves, and lets you see whether it still holds.',
  examples: [
    { flags: '[|Magnesium cuts night cramps by 40%|].', becomes: 'Magnesium cuts night cramps by 40% ([source](⟨link⟩)).' },
    {
      flags: '[|About one in six teenagers skips breakfast|], and [|skipping it doubles the risk of migraine|].',
      becomes: 'About one in six teenagers skips breakfast ([source](⟨link⟩)), and skipping it doubles the risk of migraine.',
    },
    { flags: '[|Swimming beats ibuprofen for stiff knees|].', becomes: 'Swimming beats ibuprofen for stiff knees ([source](⟨link⟩)).' },
    {
      flags: '1/2 [|Vitamin D halves the risk of falls in care homes|].\n\n2/2 Night all.',
      becomes: '1/2 Vitamin D halves the risk of falls in care homes.\nSource: ⟨link⟩\n\n2/2 Night all.',
    },
    { flags: '[|A flu jab saves older adults three days in bed|].' },
    { passes: 'Magnesium cuts night cramps by 40% (Osei et al, Lancet 2021).', because: 'The paper is named.' },
    { passes: 'Magnesium cuts night cramps by 40%.\n\nSource: https://example.org/cramps', because: 'The next paragraph points back.' },
    { passes: 'I cut my own coffee by half and slept no better.', because: 'The author’s own life is no claim about health.' },
    { passes: 'Take half a tablet twice a day, as the label says.', because: 'A dose is no claim.' },
    { passes: 'My shift was twelve hours and half of it was paperwork.', because: 'The figure is not about health.' },
    { passes: 'In my view magnesium helps about a third of people.', because: 'It is labelled as a view.' },
    { passes: 'Does magnesium really cut cramps by 40%?', because: 'A question claims nothing.' },
    { passes: 'People say that magnesium cuts cramps by 40%; no trial has shown it.', because: 'It is told to be doubted.' },
    { passes: 'Turmeric cures arthritis.', because: 'A source would not make it true: another rule says so.' },
    { misses: 'Most of the benefit of a walk comes in the first ten minutes.', because: '“Most” is a figure only to a reader.' },
  ],
  check({ draft, sentences, sources, people, report }) {
    for (const sentence of sentences) {
      const claims = sentence.block.quoted ? [] : sentence.claims.filter(needsSource);
      if (!claims.length || people.patientIn(sentence) || debunkedIn(sentences, sentence)) continue;
      // A source that is no evidence is reported in its own right.
      if (sources.near(sentence).some((backing) => backing.isEvidence || standsIn(sentence, backing))) continue;
      for (const claim of claims) {
        if (isMisinformation(sentence, claim)) continue;
        const span = spanOfTokens(sentence, claim.from, claim.to);
        report({ span, fixes: addSource(draft, sentence, span) });
      }
    }
  },
});

/** Promised, absolute or told as a cure: a source is not what it lacks. */
function isMisinformation(sentence: Sentence, claim: Claim): boolean {
  return claim.kind !== 'number' && sentence.cues.some(({ name, from, to }) => /^(?:absolute-|cure-all)/.test(name) && from < claim.to && claim.from < to);
}

/** A figure needs a source even when it is hedged. What is absolute is a matter of its own: no source would make it true. */
function needsSource({ kind, stance, strength }: Claim): boolean {
  return stance === 'fact' && (strength === 'plain' || (kind === 'number' && strength === 'hedged'));
}
