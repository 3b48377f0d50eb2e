import { spanOfTokens } from '../../reading/sentence';
import { withoutPhrase } from '../../rewrite/clauses';
import { leaveOut, toFixes } from '../../rewrite/ladder';
import { withoutTelling } from '../../rewrite/telling';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const lifeCircumstances = defineRule({
  id: 'patient-privacy/life-circumstances',
  level: 'warning',
  summary: 'A patient’s standing with the law, immigration, housing or money, a detention for treatment, or what a family may not know.',
  message: 'Circumstances like these can expose this patient.',
  why: 'A sentence, a visa, a night in a car or an unpaid bill harm somebody by being known, and few in a place share them.',
  examples: [
    { flags: 'The gent in bed 6 is [|on parole|] and was admitted on Friday with pneumonia.' },
    { flags: 'We looked after a girl of nineteen last night who was [|sleeping in her car|] behind the retail park.' },
    { flags: 'He came to our clinic yesterday, [|an asylum seeker|], with a foot that had waited a year.', becomes: 'He came to our clinic yesterday with a foot that had waited a year.' },
    { flags: 'Our oom in cubicle 3 [|lost his farm|] in March and had his heart attack in April.' },
    { passes: 'Homeless people can register with any practice, with no address at all.', because: 'A group.' },
    { passes: 'He arrested at 3 and we got him back.', because: 'A heart, not a person, was arrested.' },
    { passes: 'I owe my registrar a coffee for that cannula.', because: 'The writer’s own debts.' },
    { passes: 'She was discharged home with a frame and a smile.', because: 'Nothing of the kind.' },
    { misses: 'He was admitted with a cough, and two men in uniform sat by the door all night.', because: 'A custody told by its company.' },
  ],
  check(context) {
    reportDetails(context, ['circumstance'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      const slot = createFix('Replace it with something less telling', { span, newText: '⟨something less telling⟩' });
      return toFixes(context.draft, [leaveOut(withoutTelling(context.draft, detail) ?? withoutPhrase(context.draft, detail))], slot);
    });
  },
});
