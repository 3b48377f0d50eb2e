import type { Rule } from '../../rule';
import { contactOrRecordNumber } from './contact-or-record-number';
import { dateOfCare } from './date-of-care';
import { exactAge } from './exact-age';
import { familyDetail } from './family-detail';
import { name } from './name';
import { occupationOrRole } from './occupation-or-role';
import { patientImage } from './patient-image';
import { photoMetadata } from './photo-metadata';
import { placeOfCare } from './place-of-care';
import { publicContactHandle } from './public-contact-handle';
import { rareOrRecognisable } from './rare-or-recognisable';
import { recognisableStory } from './recognisable-story';

export const patientPrivacy: readonly Rule[] = [
  name, contactOrRecordNumber, publicContactHandle, exactAge, dateOfCare, placeOfCare, occupationOrRole, familyDetail, rareOrRecognisable, patientImage, photoMetadata, recognisableStory,
];
