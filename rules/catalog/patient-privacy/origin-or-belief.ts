import { spanOfTokens } from '../../reading/sentence';
import { withoutPhrase } from '../../rewrite/clauses';
import { leaveOut, toFixes } from '../../rewrite/ladder';
import { withoutOrigin, withoutTelling } from '../../rewrite/telling';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const originOrBelief = defineRule({
  id: 'patient-privacy/origin-or-belief',
  level: 'warning',
  summary: 'The nation, people, faith or language of a patient.',
  message: 'A nation, a faith or a language can help someone recognize this patient.',
  why: 'Where few share them, they narrow a crowd to a family. A story seldom turns on them.',
  examples: [
    { flags: 'We admitted a [|Latvian|] sailor with appendicitis last night. He sang to us.', becomes: 'We admitted a sailor with appendicitis last night. He sang to us.' },
    { flags: 'I saw a lady in clinic yesterday, [|a devout Quaker|], who would not take the morphine.' },
    { flags: 'The gent in bed 9 [|speaks only Tagalog|] and had a stroke on Friday. We drew pictures for him.' },
    { flags: 'Had an old fella in from the station last night, [|the only Sikh|] for three hundred miles, with a broken hip.' },
    { passes: 'The French polisher in bed 3 was admitted with a cough.', because: 'A trade, whatever its name.' },
    { passes: 'Polish speakers can ask our reception for an interpreter.', because: 'A group.' },
    { passes: 'He was admitted with German measles and went home on Friday.', because: 'A disease.' },
    { passes: 'A Danish study followed nine thousand adults for ten years (Holm, 2020).', because: 'Research.' },
    { misses: 'She prayed at the four corners of the bed, as they do where she comes from.', because: 'A faith told by its custom.' },
  ],
  check(context) {
    reportDetails(context, ['origin'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      const slot = createFix('Say less about the origin or faith', { span, newText: '⟨something less telling⟩' });
      return toFixes(context.draft, [leaveOut(withoutOrigin(context.draft, detail) ?? withoutTelling(context.draft, detail) ?? withoutPhrase(context.draft, detail))], slot);
    });
  },
});
