import { spanOfTokens } from '../../reading/sentence';
import { vagueHandles } from '../../rewrite/handles';
import { toFixes } from '../../rewrite/ladder';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const publicContactHandle = defineRule({
  id: 'patient-privacy/public-contact-handle',
  level: 'warning',
  summary: 'An account name beside what is told of that person’s health.',
  message: 'This account name ties somebody’s health to a public profile.',
  why: 'A handle leads to a name, a face and a town. Health told beside it is told of that person, to everybody.',
  examples: [
    { flags: 'Smile of the week: [|@peg_on_the_quay|] came to us with a chipped tooth, and she left with four veneers.' },
    { flags: '[|@hobnail_hal|] see you on Thursday, your biopsies came back fine and your wife can stop worrying.' },
    { flags: '[|@tess_bakes|] lovely to see you in clinic on Friday, your scan was clear and your mum cried.', becomes: 'Lovely to see you in clinic on Friday, your scan was clear and your mum cried.' },
    { flags: '[|@old_salt_ned|] Your wound was clean when you came in on Monday, and your wife did it well.', becomes: 'Your wound was clean when you came in on Monday, and your wife did it well.' },
    { passes: 'Thanks to @harbourstats for the plot, it is CC BY.', because: 'Credit to an author.' },
    { passes: '@old_school_gp I disagree, and the trial you link says the opposite.', because: 'A debate between colleagues.' },
    { passes: 'Follow @quaysidehealth for clinic hours over the holiday.', because: 'The account of a practice.' },
    { passes: 'Great talk by @prof_lindqvist on sepsis yesterday.', because: 'A speaker.' },
    { misses: 'You know where to find our lady of the veneers, her page is in the comments.', because: 'A pointer with no handle.' },
  ],
  check(context) {
    reportDetails(context, ['handle'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      return [...toFixes(context.draft, vagueHandles(context.draft, detail)), createFix('Replace the account name', { span, newText: '⟨someone⟩' })];
    });
  },
});
