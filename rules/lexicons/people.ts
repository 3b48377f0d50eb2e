import type { Lexicon } from '../reading/lexicon';
import { ages } from './people/ages';
import { belongings } from './people/belongings';
import { events } from './people/events';
import { looks } from './people/looks';
import { names } from './people/names';
import { occupations } from './people/occupations';
import { origins } from './people/origins';
import { persons } from './people/persons';
import { places } from './people/places';
import { stories } from './people/stories';
import { times } from './people/times';
import { trades } from './people/trades';

/** Patients, relatives, occupations, names, places, staff. */
export const people: readonly Lexicon[] = [...persons, ...names, ...occupations, ...places, ...times, ...stories, ...ages, ...events, ...trades, ...looks, ...origins, ...belongings];
