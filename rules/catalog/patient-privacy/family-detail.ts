import { spanOfTokens } from '../../reading/sentence';
import { vagueFamily } from '../../rewrite/family';
import { toFixes } from '../../rewrite/ladder';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const familyDetail = defineRule({
  id: 'patient-privacy/family-detail',
  level: 'warning',
  summary: 'Who belongs to a patient’s family, and what they do.',
  message: 'Family details can help someone recognize this patient.',
  why: 'A family is a pattern that few share: twins, a brother who lives in, a son abroad. Relatives can be recognized too, and never agreed to it.',
  examples: [
    { flags: 'A lady came in with a stroke. [|Her twin|] sat with her all night.', becomes: 'A lady came in with a stroke. A relative sat with her all night.' },
    { flags: 'He was admitted on Friday. He has [|two boys|] at home and a sore heart.', becomes: 'He was admitted on Friday. He has children at home and a sore heart.' },
    { flags: 'She died in room 4 while [|her nephew|] was parking the car.', becomes: 'She died in room 4 while a relative was parking the car.' },
    { flags: 'We treated a man in bed 3 whose leg was broken, and [|his brother|] carried him in.', becomes: 'We treated a man in bed 3 whose leg was broken, and a relative carried him in.' },
    { flags: 'The lad in bed 4 went home on Friday, and [|his flatmate|] came for him.', becomes: 'The lad in bed 4 went home on Friday, and somebody came for him.' },
    { passes: 'My wife says I talk about bowels at dinner.', because: 'The writer’s own family.' },
    { passes: 'Mothers know best, and the leaflet says so too.', because: 'A group.' },
    { passes: 'Jenner vaccinated his gardener’s son in 1796, and told it again in 1798.', because: 'History.' },
    { passes: 'If your mum or dad is over 75, ask about the vaccine.', because: 'The reader’s family.' },
    { misses: 'She came in with a cough and a whole pew of cousins-by-marriage.', because: 'Kinship that no list has.' },
  ],
  check(context) {
    reportDetails(context, ['family'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      return toFixes(context.draft, vagueFamily(context.draft, detail), createFix('Say less about the family', { span, newText: '⟨family⟩' }));
    });
  },
});
