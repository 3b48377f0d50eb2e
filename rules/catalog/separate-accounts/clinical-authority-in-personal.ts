import { accountOf } from '../../reading/account';
import { cuesNamed, spanOfCue } from '../../reading/sentence';
import { removeSentences } from '../../rewrite/sentences';
import { createFix, defineRule } from '../../rule';

export const clinicalAuthorityInPersonal = defineRule({
  id: 'separate-accounts/clinical-authority-in-personal',
  level: 'warning',
  summary: 'A licence or title lends weight to a post of a personal account.',
  message: 'This brings your licence into a personal account. Is that meant?',
  why: 'On a personal account nobody can see where the clinician stops and the neighbour starts. Friends may act on it as advice, and your regulator may read it as practice.',
  examples: [
    {
      flags: '---\naccount: personal\n---\nThe tomatoes are in. [|Speaking as a pharmacist|], I say stop the tablets. Rain on Sunday.',
      becomes: '---\naccount: personal\n---\nThe tomatoes are in. Rain on Sunday.',
    },
    {
      flags: '---\naccount: personal\n---\nNice run today. [|Nurse hat on|]: that ankle is sprained.',
      becomes: '---\naccount: personal\n---\nNice run today.',
    },
    { flags: 'Home account, so mostly knitting. [|Thirty years a dentist|] and I tell you that gum is fine.' },
    { flags: '---\naccount: personal\n---\n[|Take it from a paramedic|], you can drive on that.' },
    {
      passes: '---\naccount: professional\n---\nSpeaking as a pharmacist, I would check the label.',
      because: 'A professional account is the place for it.',
    },
    { passes: '---\naccount: personal\n---\nI do not answer questions about tablets on this page.', because: 'The line is kept.' },
    { passes: '---\naccount: personal\n---\nThirty years in this house and the gate still sticks.', because: 'It is not about the job.' },
    { passes: 'Speaking as a pharmacist, I would check the label.', because: 'Nothing says which account it is.' },
    {
      misses: '---\naccount: personal\n---\nThose of you who know what I do on weekdays: it is not broken.',
      because: 'The job is only alluded to.',
    },
  ],
  check(context) {
    if (accountOf(context) !== 'personal') return;
    for (const sentence of context.sentences) {
      for (const cue of cuesNamed(sentence, 'authority')) {
        if (/\b(?:not|n['’]t|never)\b[^.]{0,20}\b(?:answer|a (?:doctor|nurse) blog|being)/i.test(sentence.text)) continue;
        context.report({
          span: spanOfCue(sentence, cue),
          fixes: [createFix('Remove this sentence', ...removeSentences(context.draft, context.sentences, [sentence]))],
        });
      }
    }
  },
});
