import { defineCues } from '../../cues';
import { upToTwo } from './parts';

/** Times told otherwise than by a date or a clock. */
export const times = defineCues([
  {
    cue: 'time-told',
    because: 'A day that others can find: by an event, a storm, a feast, a birthday.',
    patterns: [
      `during|since|after|before|in|until|till|through|throughout|amid [(the|that|this|last)? ${upToTwo} #public-event]`, `[the|that day|night|morning|week|weekend|evening|sunday|saturday of|before|after (the|that|our)? ${upToTwo} #public-event]`, '[(storm|cyclone|hurricane|typhoon) #cap|#given-name|#maybe-name]',
      '[(the)? (day|night|morning|week|weekend|eve|month|afternoon) (of|before|after) (the|his|her|their|our) _{0,2} (wedding|funeral|retirement|birthday|christening|graduation|exam|exams|interview|launch|hearing|move|holiday|debate|opening|reunion|anniversary|burial|wake|baptism|communion)]',
      '[(on|before|after|for) (his|her|their) (wedding day | birthday | honeymoon | hen night | stag | retirement day | last day)]', '[(a|one|#number) (year|years|month) to the day]', '[(his|her|their) (golden|silver|diamond|ruby|pearl|#ordinal|#number) (wedding)? anniversary]', '[(his|her|their) (wedding|funeral|retirement) (day|do|party)]',
      '[the (day|night|morning|week|weekend|sunday|saturday) (that)? (the|our|their) _{1,4} (closed|broke|burst|burned|burnt|fell|flooded|collapsed|opened|stopped|sank|failed|died|went|came|blew|changed|won|lost|hit|landed)]', '[(when|as|while|after|before|until) the _{0,1} (siren|sirens|whistle|bells|fireworks|power|clocks|bridge|ferry|dam|river|levee|snow|floods|roof) (went|go|was|were|rang|sounded|blew|broke|closed|burst|came|stopped|failed|changed|fell) (still|just)? (going|lit|off)?]',
    ],
  },
  {
    cue: 'time-told',
    because: 'A shift, an hour of the day or a day of the calendar, tied to what happened to somebody.',
    patterns: [
      "[(last night's | tonight's | yesterday's | this morning's | friday's | saturday's | sunday's | monday's) (late|long|night)? (shift|list|clinic|round|take|handover|theatre|session)]", '[(at|by|before|after|around|until|till) (dawn|daybreak|sunrise|sunset|dusk|midnight|noon|midday|smoko)]', '[those|these|the last|final #number days|weeks|nights|hours]', '[those (last|final) #number (days|weeks|nights)]',
      '[(clinic|theatre|triage|surgery|resus) (today|tonight)]', '[(every|each|alternate) (#weekday|morning|sunday|saturday|friday|monday|tuesday|wednesday|thursday)]', '[(m|mon|monday) (w|wed|wednesday) (f|fri|friday)]',
    ],
  },
  {
    cue: 'time-live',
    because: 'Posted while it happens: whoever is near can see who is meant.',
    patterns: [
      '[(as|while) (i|we) (type|write|tweet|post|speak) (this)?]', '[right now (in|on|at|upstairs|downstairs)?] !is|are|the', "[(she's|he's|they're) (still)? (in|on|up|down) (theatre|resus|recovery|ct|itu|icu|surgery)]", "[(she|he) (is|has) (just|still|now) (gone|going|in|on|coming|waking) (now|to|up|down|off|into)? (the)? (theatre|resus|recovery|ct|scan|table|surgery|icu|itu)]",
      '[(currently|presently) (in|on|having|sat|sitting|lying|waiting)]', '[(moments|seconds|minutes) ago]', '[(an|half|few|couple) (an|of)? (hour|hours|minutes|mins) ago]', '[(live|tweeting|posting) from (the|our)? (ward|theatre|resus|clinic|bedside|ambulance)]', '[this (very|exact) (minute|second|moment|hour|evening|morning)]',
    ],
  },
]);
