import type { Lexicon } from '../reading/lexicon';
import { better, cheapSchool, childish, credential, faculty, lowlyThing, mockPraise, ownCreature } from './tone/contempt';
import { asleep, booze, drunk, onDuty } from './tone/duty';
import { discourse, drivel, easyTask, goodHabit, mockTitle, tauntIdiom, tauntIfHeated } from './tone/idioms';
import { armchair, band, belittlingVocative, insult, insultWhenCalled, stupid, worthless } from './tone/insults';
import { crowdScene, derogatoryPatient, patientAsThing, patientSneer } from './tone/patients';
import { crudeName, mildOath, profanity } from './tone/profanity';
import { authority, dismissal, dismissalIfHeated, exposeMatter, exposeVerb, menace, menaceIfHeated } from './tone/quarrel';
import { sneerWord } from './tone/sneers';
import { stigma } from './tone/stigma';
import { employer, profession, tradeGroup, workContempt } from './tone/work';

/** Slang for patients, stigma, profanity, insults, contempt, threats, duty and work. */
export const tone: readonly Lexicon[] = [
  stigma, derogatoryPatient, patientAsThing, crowdScene, patientSneer, sneerWord,
  profanity, crudeName, mildOath, insult, insultWhenCalled, stupid, worthless, armchair, band, belittlingVocative,
  mockPraise, faculty, better, lowlyThing, ownCreature, childish, cheapSchool, credential,
  dismissal, dismissalIfHeated, exposeVerb, authority, exposeMatter, menace, menaceIfHeated,
  tauntIdiom, tauntIfHeated, discourse, drivel, easyTask, mockTitle, goodHabit,
  drunk, booze, onDuty, asleep, profession, tradeGroup, employer, workContempt,
];
