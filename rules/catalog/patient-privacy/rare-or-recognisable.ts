import { spanOfTokens } from '../../reading/sentence';
import { createFix, defineRule } from '../../rule';
import { replaceWithArticle } from '../../rewrite/articles';
import { withoutPhrase } from '../../rewrite/clauses';
import { replace } from '../../rewrite/edits';
import { leaveOut, sayAs, toFixes } from '../../rewrite/ladder';
import { reportDetails } from './report-details';

export const rareOrRecognisable = defineRule({
  id: 'patient-privacy/rare-or-recognisable',
  level: 'warning',
  summary: 'A rare diagnosis, an unheard-of accident, a first or an only case, fame by which a patient can be recognized.',
  message: 'Something this unusual can point to one patient.',
  why: 'A rare disease, a first case or an evening in the news may fit one person alone. Then no other detail is needed.',
  examples: [
    { flags: 'My patient has [|FOP|]. At last he fed himself, at his aunt’s table.', becomes: 'My patient has a rare condition. At last he fed himself, at his aunt’s table.' },
    { flags: 'He came in last night after he had [|fallen off a lighthouse|], and he is still cheerful.' },
    { flags: 'My patient is [|the only person in the county with two hearts|]. She swims every day.' },
    { flags: 'The man in bed 4 fell off a roof, and [|it was on the news|], so he is famous now.' },
    { flags: 'She was admitted with [|leiomyosarcoma|] and knitted through every infusion.', becomes: 'She was admitted with a rare condition and knitted through every infusion.' },
    { flags: 'Our girls are home. They were born [|joined at the hip|], and their granny sang to both.' },
    { flags: 'My patient has [|arthrogryposis|], and she beat me at draughts with her feet.' },
    { passes: 'Fabry disease is rare, and there is a registry for people who have it.', because: 'A disease, not a patient.' },
    { passes: 'He came in last night after he had fallen off a ladder.', because: 'An accident that fills every waiting room.' },
    { passes: 'Guillain and Barré described the syndrome in 1916, with Strohl.', because: 'History.' },
    { passes: 'Lassa is spread by rats; cover your food.', because: 'Advice for everybody.' },
    { misses: 'He came in wearing the same yellow oilskin he wears in every postcard of the harbour.', because: 'What makes somebody known is beyond any list.' },
  ],
  check(context) {
    reportDetails(context, ['rare', 'recognisable'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      const before = detail.sentence.tokens[detail.from - 1]?.norm ?? '';
      // An adjective before it would be left alone.
      const isNoun = detail.from === 0 || /^(?:a|an|the|of|with|has|had|is|was|by|from|for|got|have|having|called|and|his|her|their|this|my|your)$/.test(before);
      const isOwned = /^(?:the|his|her|their|this|my|your)$/.test(before);
      const rare = detail.kind === 'rare' && isNoun ? sayAs(isOwned ? replace(context.draft, span, 'rare condition') : replaceWithArticle(context.draft, span, 'a rare condition')) : undefined;
      const slot = createFix('Replace it with something less telling', { span, newText: '⟨something less telling⟩' });
      return toFixes(context.draft, [rare, leaveOut(withoutPhrase(context.draft, detail))], slot);
    });
  },
});
