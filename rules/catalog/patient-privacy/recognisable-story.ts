import { spanOfTokens } from '../../reading/sentence';
import type { Detail } from '../../reading/people/details/detail';
import type { Person } from '../../reading/people';
import { appendToBlock } from '../../rewrite/edits';
import { createFix, defineRule } from '../../rule';

/** From this many sorts of detail on, a story fits very few people. */
const enoughKinds = 4;

export const recognisableStory = defineRule({
  id: 'patient-privacy/recognisable-story',
  level: 'information',
  summary: 'A story whose details add up, though none of them names the patient.',
  message: 'Together, the details of this story may point to one patient.',
  why: 'Each detail is shared by many people, all of them together by few. Leaving out two or three usually keeps the point of the story.',
  examples: [
    { flags: '[|Last Tuesday|] a 47-year-old churchwarden from Little Ansty came in with chest pain. His twin sat by bed 4 all night.' },
    { flags: 'We admitted [|61M|] on Friday from Nether Poole, a retired organist. His wife found him.' },
    { flags: 'The lady in [|bed 9|] came in on Good Friday, a retired headmistress. Her two sisters sang to her, and Thelma the loudest.' },
    { flags: 'Had a lad in [|last night|]. He was 19, a trawlerman from Nether Poole, and his brother carried him in.' },
    { passes: 'A man came in with chest pain and went home again. He was fine.', because: 'Nothing adds up.' },
    { passes: 'In clinic I saw a lady in her forties whose knee hurt.', because: 'A story made general.' },
    { passes: 'Adults over 65 in Leeds were followed for nine years, a nurse told a meeting in May.', because: 'Research and a speaker.' },
    { passes: 'My wife, 61, a retired baker from Hull, has opinions about my parking.', because: 'The writer’s family.' },
    { misses: 'She came in with a cough. Everybody in the parish will know which she.', because: 'A hint rather than details.' },
  ],
  check(context) {
    const stories = new Map<Person, Detail[]>();
    for (const sentence of context.sentences) {
      const person = context.people.patientIn(sentence);
      if (person && context.people.isSure(sentence)) stories.set(person, [...(stories.get(person) ?? []), ...context.people.detailsIn(sentence)]);
    }
    for (const details of stories.values()) {
      const [first] = details;
      if (!first || new Set(details.map(({ kind }) => kind)).size < enoughKinds) continue;
      const note = appendToBlock(context.draft, first.sentence.block, ' ⟨say what was changed, or that the person agreed⟩');
      context.report({
        span: spanOfTokens(first.sentence, first.from, first.to),
        related: details.slice(1).map(({ sentence, from, to }) => spanOfTokens(sentence, from, to)),
        fixes: [createFix('Say how the patient is protected', note)],
      });
    }
  },
});
