import { spanOfTokens } from '../../reading/sentence';
import { toFixes } from '../../rewrite/ladder';
import { vagueNames } from '../../rewrite/names';
import { createFix, defineRule } from '../../rule';
import type { Fix } from '../../model';
import type { Detail } from '../../reading/people/details/detail';
import { bearersIn } from './bearers';
import { namedAgain } from './named-again';
import { reportDetails } from './report-details';

export const name = defineRule({
  id: 'patient-privacy/name',
  level: 'error',
  summary: 'The name, nickname or initials of a patient, or of a patient’s relative.',
  message: 'A name or initials can identify this patient.',
  why: 'A first name, a surname or initials are enough for neighbours, colleagues and the family, and a search finds them for good.',
  examples: [
    { flags: 'We lost [|Mrs Pilbeam|] last night. She was in bed 9 and asked me for a biscuit.', becomes: 'We lost a patient last night. She was in bed 9 and asked me for a biscuit.' },
    { flags: 'A man came in with chest pain. His wife [|Gwenda|] had driven him through the snow.', becomes: 'A man came in with chest pain. His wife had driven him through the snow.' },
    { flags: 'Saw a lady in clinic yesterday. [|Oluwaseun|] told me her scan was clear, and she danced.', becomes: 'Saw a lady in clinic yesterday. She told me her scan was clear, and she danced.' },
    { flags: 'Admitted a lad to bay 3 with a broken wrist. [|D.W.|] says he fell off his horse.' },
    { flags: 'The lad they call [|Spanner|] came in again last night, grease to the elbows. His hand was broken.' },
    { flags: 'My patient is called [|Zolwethu|]. By noon [|zolwethu|] was on the ward, asking for jam.' },
    { flags: 'saw [|mr okafor|] again on the ward today, same cough, and his daughter cried' },
    { passes: 'Perkins and colleagues published their trial in 2018, and Gavin Perkins spoke about it.', because: 'Authors sign their work.' },
    { passes: 'Thank you to Kwame, our charge nurse, who made the rota work.', because: 'A colleague who is thanked.' },
    { passes: 'Crohn’s disease is named after Burrill Crohn, who described it in 1932.', because: 'An eponym.' },
    { passes: 'Mark Twain never wrote that line, whatever the posters say.', because: 'A public figure.' },
    { passes: 'The Foley was blocked, his Glasgow Coma Scale was 14 and his Apgar once was 9. We saw him in bed 2.', because: 'Devices and scores that bear a name.' },
    { misses: 'Smiler came in again last night, our patient of the week, grease to the elbows.', because: 'A nickname that nothing introduces.' },
  ],
  check(context) {
    const bearerOf = bearersIn(context);
    const fixesFor = (detail: Detail): readonly Fix[] => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      const replacement = createFix('Replace the name', { span, newText: '⟨another name⟩' });
      return [...toFixes(context.draft, vagueNames(context.draft, detail, bearerOf(detail))), replacement];
    };
    reportDetails(context, ['name'], fixesFor);
    for (const detail of namedAgain(context)) context.report({ span: spanOfTokens(detail.sentence, detail.from, detail.to), fixes: fixesFor(detail) });
  },
});
