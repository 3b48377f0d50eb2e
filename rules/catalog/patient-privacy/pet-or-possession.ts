import { spanOfTokens } from '../../reading/sentence';
import { withoutPhrase } from '../../rewrite/clauses';
import { leaveOut, sayAs, toFixes } from '../../rewrite/ladder';
import { vagueAnimal, withoutTelling } from '../../rewrite/telling';
import { createFix, defineRule } from '../../rule';
import { reportDetails } from './report-details';

export const petOrPossession = defineRule({
  id: 'patient-privacy/pet-or-possession',
  level: 'warning',
  summary: 'A pet, a vehicle or another thing by which its owner, a patient, is known.',
  message: 'A pet or a vehicle like this can point to its owner, this patient.',
  why: 'Neighbours know each other by the dog, the boat and the car in the drive. The name of a pet is as good as the owner’s.',
  examples: [
    { flags: 'The lady in bed 4 was admitted with pneumonia and worried about [|her parrot|] all night.', becomes: 'The lady in bed 4 was admitted with pneumonia and worried about a pet all night.' },
    { flags: 'He drove himself in with chest pain last night in [|a yellow Volvo|], and parked it well.', becomes: 'He drove himself in with chest pain last night, and parked it well.' },
    { flags: 'Our patient was found by [|his one-eyed collie|], who would not leave the side room.', becomes: 'Our patient was found by a pet, who would not leave the side room.' },
    { flags: 'She came in with a stroke yesterday, and a neighbour has [|her goats|].', becomes: 'She came in with a stroke yesterday, and a neighbour has some animals.' },
    { passes: 'Dogs are welcome in our garden on Sundays.', because: 'No patient’s.' },
    { passes: 'My parrot can do the bleep of an infusion pump.', because: 'The writer’s own.' },
    { passes: 'She was admitted after a dog bite and needed two stitches.', because: 'A common accident.' },
    { passes: 'The man in bed 4 drove his car to clinic.', because: 'Everybody’s car.' },
    { misses: 'She came in with a cough, and the thing on the lead was no dog.', because: 'A riddle rather than a word.' },
  ],
  check(context) {
    reportDetails(context, ['belonging'], (detail) => {
      const span = spanOfTokens(detail.sentence, detail.from, detail.to);
      const slot = createFix('Replace it with something less telling', { span, newText: '⟨something less telling⟩' });
      return toFixes(context.draft, [sayAs(vagueAnimal(context.draft, detail)), leaveOut(withoutTelling(context.draft, detail) ?? withoutPhrase(context.draft, detail))], slot);
    });
  },
});
