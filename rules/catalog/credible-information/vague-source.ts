import { clausesOf } from '../../reading/claims/clauses';
import { stanceOf } from '../../reading/claims/stance';
import { hasBetween } from '../../reading/claims/topics';
import { cuesNamed, spanOfCue, spanOfTokens } from '../../reading/sentence';
import { addSource, nameStudy } from '../../rewrite/sources';
import { defineRule } from '../../rule';

export const vagueSource = defineRule({
  id: 'credible-information/vague-source',
  level: 'information',
  summary: 'Research that is invoked and not named: “studies show”.',
  message: 'This leans on research that is not named. Which study is it?',
  why: '“Studies show” asks for trust where a name would let readers see for themselves. Naming the study also shows how strong it is.',
  examples: [
    { flags: '[|Studies show|] that magnesium helps with cramps.', becomes: 'Studies show (⟨authors, journal, year⟩) that magnesium helps with cramps.' },
    { flags: '[|Research proves|] that naps protect the heart.', becomes: 'Research proves (⟨authors, journal, year⟩) that naps protect the heart.' },
    { flags: 'It is [|scientifically proven|] that cold showers help asthma.' },
    { flags: '[|A new study shows|] that tea lowers blood pressure.' },
    { passes: 'Studies show that magnesium helps with cramps (Osei et al, Lancet 2021).', because: 'A study is named.' },
    { passes: 'No studies show that magnesium helps with cramps.', because: 'What does not exist cannot be named.' },
    { passes: 'Is there any research that shows this works for cramps?', because: 'The author asks for it.' },
    { passes: 'The study of cramps has a long history.', because: 'A field of study is not a study.' },
    { passes: 'In my opinion the evidence is clear.', because: 'It is labelled as an opinion.' },
    { misses: 'There is a paper somewhere on cramps and bananas.', because: 'A paper that is only mentioned is not told from one that is leaned on.' },
  ],
  check({ draft, sentences, sources, report }) {
    for (const sentence of sentences) {
      const [cue] = sentence.block.quoted ? [] : cuesNamed(sentence, 'unnamed-study');
      if (!cue || sources.near(sentence).some((backing) => backing.isEvidence)) continue;
      const clause = clausesOf(sentence).find(({ from, to }) => from <= cue.marked.from && cue.marked.from < to) ?? cue.marked;
      if (stanceOf(sentence, clause, cue.marked.from) !== 'fact' || hasBetween(sentence, clause.from, cue.marked.to, ['not'])) continue;
      report({ span: spanOfCue(sentence, cue), fixes: [nameStudy(sentence, cue.marked.from, cue.marked.to), ...addSource(draft, sentence, spanOfTokens(sentence, clause.from, clause.to))] });
    }
  },
});
