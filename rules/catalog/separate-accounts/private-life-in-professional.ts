import { accountOf } from '../../reading/account';
import { privacyOf } from '../../reading/private-life';
import { spanOfSentence, spanOfTokens } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import { removeSentences } from '../../rewrite/sentences';
import { createFix, defineRule } from '../../rule';
import type { RuleContext } from '../../rule';
import type { Span } from '../../model';

export const privateLifeInProfessional = defineRule({
  id: 'separate-accounts/private-life-in-professional',
  level: 'warning',
  summary: 'Love, votes, faith, parties or home life in a post of a professional account.',
  message: 'This is private life in a professional account. Does it belong here?',
  why: 'Patients read a professional account. What they learn there about your home, faith or vote can change how safe they feel with you, and it cannot be called back.',
  examples: [
    {
      flags: '---\naccount: professional\n---\nThe clinic is open on Friday. [|My divorce came through and I am back on Tinder|].',
      becomes: '---\naccount: professional\n---\nThe clinic is open on Friday.',
    },
    {
      flags: '---\naccount: professional\n---\nFlu jabs from Monday. [|Vote for the Greens on Thursday|]. Bring your card.',
      becomes: '---\naccount: professional\n---\nFlu jabs from Monday. Bring your card.',
    },
    { flags: 'This is the practice page. Doors open at eight. [|I was so hungover after the hen do|].' },
    { flags: '---\naccount: professional\n---\n[|I gave my life to Jesus Christ at a camp and I want you to know him|].' },
    { passes: '---\naccount: professional\n---\nI work part time because I have young children.', because: 'A mention in passing.' },
    { passes: '---\naccount: personal\n---\nMy divorce came through and I am back on Tinder.', because: 'Home is where it belongs.' },
    { passes: 'My divorce came through and I am back on Tinder.', because: 'Nothing says which account it is.' },
    {
      passes: '---\naccount: professional\n---\nI have told my MP that the contract does not pay for the rent.',
      because: 'It is about the work.',
    },
    {
      misses: '---\naccount: professional\n---\nHe took the good saucepans. I kept the balcony.',
      because: 'The private matter is between the lines.',
    },
  ],
  *check(context) {
    if (accountOf(context) !== 'professional') return;
    for (const sentence of context.sentences) {
      yield;
      if (sentence.block.kind === 'title' || sentence.block.quoted || !isTold(context, sentence)) continue;
      context.report({
        span: headOf(sentence),
        fixes: [createFix('Move this to your personal account', ...removeSentences(context.draft, context.sentences, [sentence]))],
      });
    }
  },
});

/** Enough by itself, or a scene beside one that is. */
function isTold({ sentences }: RuleContext, sentence: Sentence): boolean {
  const weight = privacyOf(sentence);
  if (weight >= 3) return true;
  const beside = [sentences[sentence.index - 1], sentences[sentence.index + 1]].filter((other) => other !== undefined) as Sentence[];
  return (weight === 2 && beside.some((other) => privacyOf(other) >= 2))
    || (weight === 1 && beside.some((other) => other.block === sentence.block && privacyOf(other) >= 3));
}

/** The sentence, or its first words if it is long. */
function headOf(sentence: Sentence): Span {
  return spanOfSentence(sentence).end - spanOfSentence(sentence).start <= 150 ? spanOfSentence(sentence) : spanOfTokens(sentence, 0, 24);
}
