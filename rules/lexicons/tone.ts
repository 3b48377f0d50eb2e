import type { Lexicon } from '../reading/lexicon';
import { better, cheapSchool, childish, credential, faculty, lowlyThing, mockPraise, ownCreature } from './tone/contempt';
import { asleep, booze, drunk, onDuty } from './tone/duty';
import { armchair, band, belittlingVocative, insult, insultWhenCalled, stupid, worthless } from './tone/insults';
import { crowdScene, derogatoryPatient, patientAsThing, patientSneer } from './tone/patients';
import { mildOath, profanity } from './tone/profanity';
import { authority, dismissal, exposeMatter, exposeVerb, menace, rallyVerb } from './tone/quarrel';
import { stigma } from './tone/stigma';
import { employer, profession, tradeGroup, workContempt } from './tone/work';

/** Slang for patients, stigma, profanity, insults, contempt, threats, duty and work. */
export const tone: readonly Lexicon[] = [
  stigma, derogatoryPatient, patientAsThing, crowdScene, patientSneer,
  profanity, mildOath, insult, insultWhenCalled, stupid, worthless, armchair, band, belittlingVocative,
  mockPraise, faculty, better, lowlyThing, ownCreature, childish, cheapSchool, credential,
  dismissal, exposeVerb, authority, exposeMatter, menace, rallyVerb,
  drunk, booze, onDuty, asleep, profession, tradeGroup, employer, workContempt,
];
