import { defineCues } from '../../cues';

/** The rest of who somebody lives with and what passes between them. */
export const household = defineCues([
  {
    cue: 'family-life',
    because: 'How many wait at home, which one of them, and what one may not know of another.',
    patterns: [
      '(has|have|had|with|got|and | has got) [#number (more|others|other|young|little|small|wee|already)? at home (already)?]', '[the (younger|older|elder|middle|youngest|eldest|oldest|wee) (one|boy|girl|lad|brother|sister|son|daughter|child|twin|fella|lassie)] !generation|adults|people', '[(his|her|their) (younger|older|elder|eldest|youngest|middle) (one|two|three|boy|girl|lad)]',
      '[(his|her|their) (flatmate|flatmates|housemate|housemates|roommate|roommates|bandmates|teammates|teammate|shipmates|crewmates|classmates|landlady|landlord|lodger|tenant|coach|foreman | parish priest | pastor|imam|godchild|goddaughter|godson | pen pal | carer|carers|whānau|whanau|clan | in laws | co wife | co wives)]',
    ],
  },
  {
    cue: 'circumstance',
    because: 'What somebody lost beside their health, and what one of a family may not know of another.',
    patterns: [
      "[(#relative|council|boss|work|family|team|club|employer|union|parish|church|squad|school|village) (doesn't | does not | don't | do not | didn't | mustn't | can't) (know | find out) (yet)?]", '(afraid|scared|ashamed|frightened|terrified|yet|not|hasn\'t|cannot|can\'t) (to)? [(tell|told) (the|his|her|their) (job|boss|family|husband|wife|parents|mother|father|work|team|club|imam|pastor|priest|employer|kids|children)]',
      '#he-she|wife|partner|missus|girlfriend (is|was)? [(expecting | pregnant with) (again | her _ | their _ | his _)?]', '[(custody|access) (of|to) (his|her|the) (kids|children|son|daughter|boys|girls)]', '[(kids|children|baby|son|daughter|boys|girls) (is|are|was|were) (in|with) (care | foster care | the state | social services | his ex | her ex | their (father|mother|gran|grandmother|nan|dad|mum))]', '[(not|never | no longer | long since) (spoken|speaking|talked) to (his|her|their) _ (in|for|since)?]',
      '[(buried|burying|lost|losing) (his|her|their|a|two|three) (only|eldest|youngest|first|own|twin)? (son|daughter|husband|wife|child|children|baby|brother|sister|mother|father|mum|mam|mom|dad|boy|girl|twin)]', '[(moved|moving) (in|back|home) (with|to) (his|her|their) _]', '[(arranged|child|forced|love) marriage]', '[(eloped|jilted | runaway (bride|groom))]',
      '[(lost|losing) (his|her|their) (house|home|farm|job|business|licence|kids|children|shop|boat|flat|land|savings|pension|custody|crop|herd|marriage) (and (his|her|the|their)? _)?]', '[(workcover|wsib|acc|worksafe|compensation|disability|insurance|benefits|bursary) (claim|paid|cut|stopped|refused|form|assessment)] !for|is',
    ],
  },
]);
