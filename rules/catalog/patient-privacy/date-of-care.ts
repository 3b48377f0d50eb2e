import { isCourseAt } from '../../reading/people/details/times';
import { spanOfTokens } from '../../reading/sentence';
import { vagueCourse } from '../../rewrite/course';
import { toFixes } from '../../rewrite/ladder';
import { vagueTimes } from '../../rewrite/times';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const dateOfCare = defineRule({
  id: 'patient-privacy/date-of-care',
  level: 'warning',
  summary: 'A day, an hour, a holiday or a count of days or visits that ties a story to a patient’s visit.',
  message: 'A day or an hour can tie this story to one patient.',
  why: 'Whoever was there, or knows when somebody fell ill, can match a date or a time of night. The story seldom needs it.',
  examples: [
    { flags: 'A lady came in [|last Tuesday|] with a broken hip. She had been weeding.', becomes: 'A lady came in recently with a broken hip. She had been weeding.' },
    { flags: 'We delivered her baby at [|ten to four|] in the lift. He was fine.', becomes: 'We delivered her baby in the lift. He was fine.' },
    { flags: 'My patient was discharged on [|3 March|] and rang to say that she was dancing.', becomes: 'My patient was discharged recently and rang to say that she was dancing.' },
    { flags: '[|Last night|] a gent walked into our department with a fish hook in his ear.', becomes: 'One night a gent walked into our department with a fish hook in his ear.' },
    { flags: 'Our lady in bed 4 is home after [|88 days with us|], and her sons carried her.', becomes: 'Our lady in bed 4 is home after several days with us, and her sons carried her.' },
    { flags: 'My patient came back to our ward for his [|fifth admission|], and he brought cards.', becomes: 'My patient came back to our ward for his latest admission, and he brought cards.' },
    { passes: 'The flu clinic is on Saturday 4 October from 9 until 1.', because: 'Opening hours.' },
    { passes: 'I speak at the congress in Malmö on 14 May.', because: 'The writer’s own diary.' },
    { passes: 'Alexander Fleming noticed the mould in September 1928.', because: 'History.' },
    { passes: 'The guideline was updated on 12 June 2024.', because: 'The date of a document.' },
    { flags: 'She was brought to us [|while the fireworks were still going|], and he drove with one hand on hers.' },
    { misses: 'She was brought to us while the whole valley was awake.', because: 'A night that neighbours would know, told by a riddle.' },
  ],
  check(context) {
    reportDetails(context, ['time'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      const rungs = isCourseAt(detail.sentence, detail.from) ? vagueCourse(context.draft, detail) : vagueTimes(context.draft, detail, context.config);
      return toFixes(context.draft, rungs, createFix('Replace the date or time', { span, newText: '⟨some time⟩' }));
    }, { messageFor: ({ sentence, from }) => (isCourseAt(sentence, from) ? 'A count of days or visits can tie this story to one patient.' : undefined) });
  },
});
