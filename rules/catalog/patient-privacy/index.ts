import type { Rule } from '../../rule';
import { careOfThePersonAnswered } from './care-of-the-person-answered';
import { contactOrRecordNumber } from './contact-or-record-number';
import { dateOfCare } from './date-of-care';
import { distinctiveLook } from './distinctive-look';
import { exactAge } from './exact-age';
import { familyDetail } from './family-detail';
import { lifeCircumstances } from './life-circumstances';
import { name } from './name';
import { occupationOrRole } from './occupation-or-role';
import { originOrBelief } from './origin-or-belief';
import { ownWords } from './own-words';
import { patientImage } from './patient-image';
import { petOrPossession } from './pet-or-possession';
import { photoMetadata } from './photo-metadata';
import { placeOfCare } from './place-of-care';
import { publicContactHandle } from './public-contact-handle';
import { rareOrRecognisable } from './rare-or-recognisable';
import { recognisableStory } from './recognisable-story';

export const patientPrivacy: readonly Rule[] = [
  name, contactOrRecordNumber, publicContactHandle, exactAge, dateOfCare, placeOfCare, occupationOrRole, familyDetail, rareOrRecognisable, distinctiveLook, originOrBelief, petOrPossession, lifeCircumstances,
  ownWords, careOfThePersonAnswered, patientImage, photoMetadata, recognisableStory,
];
