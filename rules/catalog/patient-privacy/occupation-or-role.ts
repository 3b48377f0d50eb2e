import { spanOfTokens } from '../../reading/sentence';
import { toFixes } from '../../rewrite/ladder';
import { vagueOccupations } from '../../rewrite/occupations';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const occupationOrRole = defineRule({
  id: 'patient-privacy/occupation-or-role',
  level: 'warning',
  summary: 'The work, calling or public role of a patient.',
  message: 'A job or role can help someone recognize this patient.',
  why: 'There is one organist in a parish and one mayor in a town. Work is among the first things that neighbours know of each other.',
  examples: [
    { flags: 'In clinic today I saw a [|churchwarden|] whose hernia had kept him from work for months.', becomes: 'In clinic today I saw a patient whose hernia had kept him from work for months.' },
    { flags: 'A [|retired bandmaster|] came in with chest pain. He hummed all night in his bed.', becomes: 'A patient came in with chest pain. He hummed all night in his bed.' },
    { flags: 'I saw a [|school bus driver|] who had fainted at home. She cried when I told her.', becomes: 'I saw a patient who had fainted at home. She cried when I told her.' },
    { flags: 'The gent in bed 4, an [|organist|], was admitted with pneumonia and hummed all night.', becomes: 'The gent in bed 4 was admitted with pneumonia and hummed all night.' },
    { passes: 'Teachers and bus drivers can have the vaccine from Monday.', because: 'A group.' },
    { passes: 'My plumber charges more than I do, and he is worth it.', because: 'No patient.' },
    { passes: 'The author is a historian and a former editor of the journal.', because: 'An author.' },
    { passes: 'Dr Osei is the finest teacher on our corridor.', because: 'A colleague.' },
    { flags: 'Our gent in bed 9 [|drives the number 14 bus|] and was admitted on Friday with chest pain.', becomes: 'Our gent in bed 9 works locally and was admitted on Friday with chest pain.' },
    { flags: 'She came in with a broken wrist last night, and she [|plays second violin in the county orchestra|].' },
    { flags: 'Our aunty in cubicle 3, [|the sarpanch’s wife|], was admitted with dengue.' },
    { misses: 'Half the valley walks on floors that he laid, and he came in with a cough.', because: 'Work told by what is left of it.' },
  ],
  check(context) {
    reportDetails(context, ['occupation'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      return toFixes(context.draft, vagueOccupations(context.draft, detail), createFix('Replace the job or role', { span, newText: '⟨some work⟩' }));
    });
  },
});
