import { removeThis, replaceSentence } from '../../rewrite/care';
import { createFix, defineRule } from '../../rule';
import { actsOf } from '../personal-advice/told-to-one';

export const disparagesColleague = defineRule({
  id: 'thoughtful-engagement/disparages-colleague',
  level: 'warning',
  summary: 'Runs down a colleague or clinic that readers can recognise.',
  message: 'This runs down a colleague or clinic that readers can recognise.',
  why: 'Readers lose trust in care they may need, and the one who is named cannot answer without breaking confidence. A concern about somebody’s work has its own channel.',
  examples: [
    {
      flags: 'Another long list. [|Dr Halloran couldn’t diagnose a puddle|]. Home at nine.',
      becomes: 'Another long list. Home at nine.',
    },
    {
      flags: 'A word about fillings. [|The dentist across the road is a cowboy|].',
      becomes: 'A word about fillings.',
    },
    { flags: '[|I wouldn’t let Mr Pell file my nails|].' },
    { flags: 'Half of my morning goes on [|undoing Dr Vance’s work|].' },
    { passes: 'Dr Ama Boateng gave a superb talk, and her clinic never closes late.', because: 'A colleague praised.' },
    { passes: 'Dr Vance and I disagree about this trial, and her reading is a fair one.', because: 'Disagreement about an argument.' },
    { passes: 'No doctor can find every lump.', because: 'Nobody in particular.' },
    { passes: 'Mistakes happen in every clinic, mine included.', because: 'No colleague is named.' },
    { misses: 'The less said about the new man on the hill, the better for his lawyers.', because: 'Contempt without a name or a verdict.' },
  ],
  check(context) {
    for (const { sentence, span } of actsOf(context, 'disparage')) {
      const instead = replaceSentence(context.draft, sentence, 'I see this differently from ⟨colleague⟩, because ⟨reason⟩.');
      context.report({ span, fixes: [removeThis(context, sentence), createFix('Disagree with the work instead', instead)] });
    }
  },
});
