import { ages } from './lives/ages';
import { answered } from './lives/answered';
import { appearance } from './lives/appearance';
import { course } from './lives/course';
import { events } from './lives/events';
import { family } from './lives/family';
import { household } from './lives/household';
import { naming } from './lives/naming';
import { places } from './lives/places';
import { rarity } from './lives/rarity';
import { telling } from './lives/telling';
import { times } from './lives/times';
import { work } from './lives/work';

/** What tells one life from another: ages, days, work, family, looks, the course of an illness, and what is rare about somebody. */
export const lives = [...ages, ...times, ...work, ...family, ...naming, ...places, ...telling, ...rarity, ...appearance, ...course, ...events, ...household, ...answered];
