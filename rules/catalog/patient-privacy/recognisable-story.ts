import { appendToBlock } from '../../rewrite/edits';
import { createFix, defineRule } from '../../rule';

/** Fewer sorts of detail than this are no story, however rare they are: their own rules speak of them. */
const enoughKinds = 3;

export const recognisableStory = defineRule({
  id: 'patient-privacy/recognisable-story',
  level: 'information',
  summary: 'A story whose details add up, though none of them names the patient.',
  message: 'Together, the details of this story may point to one patient.',
  why: 'Each detail is shared by many people, all of them together by few. Leaving out one or two usually keeps the point of the story.',
  examples: [
    { flags: 'Last Tuesday a 47-year-old churchwarden from [|Little Ansty|] came in with chest pain. His twin sat by bed 4 all night.' },
    { flags: 'We admitted 61M on Friday from [|Nether Poole|], a retired organist. His wife found him.' },
    { flags: 'The lady in bed 9 came in on Good Friday, a [|retired headmistress|]. Her two sisters sang to her, and Thelma the loudest.' },
    { flags: 'Had a lad in last night. He was 19, a trawlerman from [|Nether Poole|], and his brother carried him in.' },
    { passes: 'A man came in with chest pain and went home again. He was fine.', because: 'Nothing adds up.' },
    { passes: 'In clinic I saw a lady in her forties whose knee hurt.', because: 'A story made general.' },
    { passes: 'Adults over 65 in Leeds were followed for nine years, a nurse told a meeting in May.', because: 'Research and a speaker.' },
    { passes: 'My wife, 61, a retired baker from Hull, has opinions about my parking.', because: 'The writer’s family.' },
    { misses: 'She came in with a cough. Everybody in the parish will know which she.', because: 'A hint rather than details.' },
  ],
  check({ draft, risk, report }) {
    for (const { level, isSmallCell, reasons, details } of risk.stories) {
      // A name or a number is told by a rule of its own; here it is the sum that counts.
      const adding = reasons.filter(({ isDirect }) => !isDirect);
      const [first] = adding;
      if (level !== 'high' || !isSmallCell || !first || adding.length < enoughKinds) continue;
      const block = draft.blocks.find(({ span }) => span.start <= first.span.start && first.span.end <= span.end);
      report({
        span: first.span,
        related: details.filter((detail) => detail !== first).map(({ span }) => span),
        ...(block && { fixes: [createFix('Say how the patient is protected', appendToBlock(draft, block, ' ⟨say what was changed, or that the person agreed⟩'))] }),
      });
    }
  },
});
