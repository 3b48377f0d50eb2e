import { accountOf } from '../../reading/account';
import { privacyOf } from '../../reading/private-life';
import { hasCue, spanOfSentence } from '../../reading/sentence';
import { createFix, defineRule } from '../../rule';

export const noAccountDeclared = defineRule({
  id: 'separate-accounts/no-account-declared',
  level: 'hint',
  summary: 'Front matter names no account, and the draft mixes home and licence.',
  message: 'Home and work meet here. Which account is this for?',
  why: 'A post that tells of home and speaks with a licence fits neither account well. Saying which account it is for lets Chaperone read it the right way.',
  examples: [
    {
      flags: '---\ntitle: Sunday\n---\n[|My divorce came through and I am back on Tinder|]. Speaking as a pharmacist, I say stop the tablets.',
      becomes: '---\naccount: ⟨professional or personal⟩\ntitle: Sunday\n---\nMy divorce came through and I am back on Tinder. Speaking as a pharmacist, I say stop the tablets.',
    },
    { flags: '---\ndate: 2024-05-05\n---\nNurse hat on: it is only a sprain. [|Vote for the Greens on Thursday|].' },
    {
      passes: '---\ntitle: Sunday\naccount: personal\n---\nMy divorce came through and I am back on Tinder.',
      because: 'The account is named.',
    },
    { passes: '---\ntitle: Sunday\n---\nMy divorce came through and I am back on Tinder.', because: 'No licence is shown.' },
    {
      passes: 'My divorce came through and I am back on Tinder. Speaking as a pharmacist, I say stop the tablets.',
      because: 'There is no front matter to name it in.',
    },
    { passes: '---\ntitle: Labels\n---\nSpeaking as a pharmacist, I would check the label.', because: 'Nothing private is told.' },
    {
      misses: '---\ntitle: Sunday\n---\nHe took the good saucepans. Anyway, nurse hat on: it is a sprain.',
      because: 'The private matter is between the lines.',
    },
  ],
  check(context) {
    const { front } = context.draft;
    if (!front.span || accountOf(context)) return;
    const told = context.sentences.find((sentence) => sentence.block.kind !== 'title' && privacyOf(sentence) >= 3);
    if (!told || !context.sentences.some((sentence) => hasCue(sentence, 'authority'))) return;
    const at = context.draft.source.text.indexOf('\n') + 1;
    context.report({
      span: spanOfSentence(told),
      fixes: [createFix('Name the account', { span: { start: at, end: at }, newText: 'account: ⟨professional or personal⟩\n' })],
    });
  },
});
