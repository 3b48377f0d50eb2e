import { ages } from './lives/ages';
import { appearance } from './lives/appearance';
import { family } from './lives/family';
import { naming } from './lives/naming';
import { places } from './lives/places';
import { rarity } from './lives/rarity';
import { telling } from './lives/telling';
import { times } from './lives/times';
import { work } from './lives/work';

/** What tells one life from another: ages, days, work, family, looks, and what is rare about somebody. */
export const lives = [...ages, ...times, ...work, ...family, ...naming, ...places, ...telling, ...rarity, ...appearance];
