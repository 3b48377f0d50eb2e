import type { Rule } from '../../rule';
import { absoluteClaim } from './absolute-claim';
import { anecdoteAsProof } from './anecdote-as-proof';
import { conspiracyFraming } from './conspiracy-framing';
import { cureAll } from './cure-all';
import { debunkedClaim } from './debunked-claim';
import { opinionAsFact } from './opinion-as-fact';

export const misinformation: readonly Rule[] = [debunkedClaim, cureAll, absoluteClaim, anecdoteAsProof, conspiracyFraming, opinionAsFact];
