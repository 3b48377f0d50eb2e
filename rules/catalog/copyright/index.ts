import type { Rule } from '../../rule';
import { longQuotation } from './long-quotation';
import { piratedLink } from './pirated-link';
import { takenMaterial } from './taken-material';
import { uncreditedImage } from './uncredited-image';
import { uncreditedQuote } from './uncredited-quote';

export const copyright: readonly Rule[] = [uncreditedImage, takenMaterial, uncreditedQuote, longQuotation, piratedLink];
