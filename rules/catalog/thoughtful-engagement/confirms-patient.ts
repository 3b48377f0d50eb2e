import { hasCue } from '../../reading/sentence';
import { removeThis, replaceSentence } from '../../rewrite/care';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';
import { actsOf, toldToOne } from '../personal-advice/told-to-one';
import type { Told } from '../personal-advice/told-to-one';
import { repliesToReview } from './review-reply';

export const confirmsPatient = defineRule({
  id: 'thoughtful-engagement/confirms-patient',
  level: 'warning',
  summary: 'Confirms in public that somebody is or was a patient.',
  message: 'This confirms in public that somebody is or was a patient.',
  why: 'That somebody came to a clinic is confidential even if they said so themselves, and even when the answer is thanks. A reply can speak about how the clinic works in general.',
  examples: [
    {
      flags: 'Thank you for the review. [|You were seen on 4 May by our nurse|]. Our phones open at 8.',
      becomes: 'Thank you for the review. We can’t say here whether anybody is a patient. Our phones open at 8.',
    },
    {
      flags: 'Five stars! [|Thanks for coming in on Monday|], Odile.',
      becomes: 'Five stars! We can’t say here whether anybody is a patient.',
    },
    { flags: 'Thanks for the feedback. [|You missed two appointments|].' },
    { flags: 'Lovely to read this, Ruan. [|We remember you well|], and it ended as planned.' },
    { flags: 'Yes, [|I looked after your grandad in his last week|].' },
    { passes: 'Thank you for the review. We can’t say here whether anybody is a patient.', because: 'It confirms nothing.' },
    { passes: 'Thanks for your feedback. Estimates are given on paper before any treatment begins.', because: 'How things work for everybody.' },
    { passes: 'If you were seen last week and have no letter yet, ring the desk.', because: 'It speaks to whoever reads.' },
    { passes: 'It was lovely to see so many of you at the open day.', because: 'An open day is no visit of a patient.' },
    { misses: 'Thanks for the review. The tooth was always going to be a hard one.', because: 'A detail with nobody in it.' },
  ],
  check(context) {
    for (const { sentence, span } of confirmationsIn(context)) {
      const instead = replaceSentence(context.draft, sentence, 'We can’t say here whether anybody is a patient.');
      context.report({ span, fixes: [createFix('Remove what confirms the visit', instead), removeThis(context, sentence)] });
    }
  },
});

/** In a reply to a review every “you” is the reviewer, unless the sentence says that it speaks of everybody. */
function confirmationsIn(context: RuleContext): readonly Told[] {
  if (!repliesToReview(context)) return toldToOne(context, 'confirm-patient');
  return actsOf(context, 'confirm-patient').filter(({ sentence }) => !hasCue(sentence, 'address-general', 'refusal'));
}
