import type { Lexicon } from '../reading/lexicon';
import { names } from './people/names';
import { occupations } from './people/occupations';
import { persons } from './people/persons';
import { places } from './people/places';
import { stories } from './people/stories';
import { times } from './people/times';

/** Patients, relatives, occupations, names, places, staff. */
export const people: readonly Lexicon[] = [...persons, ...names, ...occupations, ...places, ...times, ...stories];
