import { isDenied } from '../../reading/acts/attack/guards';
import { quotedWords } from '../../reading/acts/attack/quoted-words';
import { hasCue, hasKind } from '../../reading/sentence';
import { removalOf } from '../../rewrite/tone';
import { defineRule } from '../../rule';
import { clauseAround, isAboutWork } from '../online-arguments/quarrel';
import { byBlock } from './wording';

/** Contempt for an employer or a profession, which is more than disagreement with it. */
export const disparagesWork = defineRule({
  id: 'professionalism/disparages-work',
  level: 'warning',
  summary: 'Contempt for an employer or a profession',
  message: 'This runs down an employer or a profession.',
  why: 'A fault that is named can be mended; contempt is remembered. Contracts and codes of conduct often cover what is said of an employer.',
  examples: [
    { flags: 'New rota today. [|Our management is a clown show|]. Tea.', becomes: 'New rota today. Tea.' },
    { flags: '[|General practice is a sausage factory|].' },
    { flags: '[|This dump charges for parking|]. I walked.', becomes: 'I walked.' },
    { flags: '[|We work for cowards|]. Good night.', becomes: 'Good night.' },
    { passes: 'I think the trust has got this wrong, and I have told them so.', because: 'Disagreement in civil words.' },
    { passes: 'The hospital is a member of a regional network.', because: 'A plain fact.' },
    { passes: 'We are short of staff and I am tired of it.', because: 'Venting about workload runs nobody down.' },
    { passes: 'Management came in on Sunday and moved beds with us.', because: 'Praise.' },
    { misses: 'Head office has sent us fruit again.', because: 'Irony without a sign of it.' },
  ],
  *check(context) {
    for (const [block, own] of byBlock(context)) {
      yield;
      if (block.quoted || block.kind === 'cell') continue;
      const quoted = own.some((sentence) => hasCue(sentence, 'work-contempt')) ? quotedWords(own) : [];
      own.forEach((sentence, index) => {
        if (hasKind(sentence, 'your')) return;
        const cue = sentence.cues.find(({ name, marked }) => name === 'work-contempt' && !quoted[index]![marked.from] && !isDenied(sentence, marked));
        const words = cue?.marked ?? (isAboutWork(sentence) ? sentence.acts.find(({ kind, target }) => (kind === 'insult' || kind === 'taunt') && target !== 'colleague') : undefined);
        if (words) context.report({ span: clauseAround(sentence, words.from, words.to), fixes: [removalOf(context, sentence)] });
      });
    }
  },
});
