import type { Rule } from '../../rule';
import { insult } from './insult';
import { pileOn } from './pile-on';
import { taunt } from './taunt';
import { threatToExpose } from './threat-to-expose';

export const onlineArguments: readonly Rule[] = [insult, taunt, threatToExpose, pileOn];
