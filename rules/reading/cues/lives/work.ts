import { defineCues } from '../../cues';
import { upToOne, upToTwo } from './parts';

/** Work, offices, studies and callings. The reading of lives takes the rest of the clause with a verb. */
export const work = defineCues([
  {
    cue: 'working-life',
    because: 'What somebody does or did, told by the verb. The reading of lives takes the rest of the clause with it.',
    patterns: [
      `
        #he-she|who|that|mam|mom|mum|dad|wife|husband (still | also | has | had | used to | only | just | now | once){0,2} [drives|drove|runs|ran|keeps|
        kept|owns|owned|coaches|coached|conducts|conducted|judges|judged|hosts|hosted|presents|presented|captains|captained|fishes|fished|
        farms|farmed|manages|managed|mines|mined|leads|led|sings|sang|calls|called|flew a|an|the|in|out|for]
      `,
      '[drives|drove|driving a|the|for|route]', '[teaches|taught year|grade|#cap|music|maths|math|history|science|french|english|art|at|in|chem|chemistry|physics|biology|piano|violin|guitar|swimming|dance|yoga]', '[works|worked|working at|in|as|nights|behind|down|the]', '[plays|played for|prop|fullback|centre|fiddle|guitar|#cap]', '[runs|ran|owns|owned the|a _ (shop|school|club|pub|farm|gym|garage|business|stall|bookies|store|café|restaurant|salon|choir|band|gang|team|post|firm|parish)]', 'used to be [a|an|the _]', 'was once [a|an|the _]',
      '[(the|a|an|our)? #occupation #relative]', `[retired ${upToTwo} #occupation]`, '[owner|manager|captain|coach|principal|president|founder|leader of|at]', '[head of|at (the|a|our)? #cap|#place-word|school|year|sixth|girls|boys]', '[#occupation at|for|with|in|of (the|our|a)? #cap|#place-word|#facility]',
      '[(your|his|her) (shift|job|boss|shop|business|restaurant|salon|farm|truck|rig|boat|band|class|pupils|parish|congregation) (at|in|on) _{1,3}]',
    ],
  },
  {
    cue: 'working-life',
    because: 'A trade by what it is done on, with or at.',
    patterns: [
      `
        (#he-she|who|that|and|mam|mom|mum|dad|wife|husband|son|daughter|brother|sister|#given-name | ,) (still|also|now|mostly|always|only|used|to|has|had){0,2}
        [~fix|~mend|~repair|~restore|~breed|~shear|~milk|~train|~race|~tune|~carve|~weave|~brew|~bake|~thatch|~build|~sell|~trade|~rear|~grow|~make|~import
        (a|an|the|her|his|our|for|old|own|vintage|prize|model|classic){0,2} #trade-object]
      `,
      "[!#he-she|#i|#we|who|that|and _{1,4} for a living]", '[by|for trade|profession|calling]', `[drives|drove|driving|rides|flies|flew|flying|sails|sailed|skippers|skippered|steers|crews|pilots|piloted (the|a|an|our)? ${upToTwo} #craft]`,
      '#he-she|who|that|and [(does|did) (the|our|her|his|all)? (nails|hair|weather|forecast|traffic|news|flowers|catering|accounts|voiceovers|announcements|stunts|brows|lashes|tattoos)]',
      '[plays|played|playing (first|second|lead|the|a|in|for|with|his|her){0,2} #instrument]', `[plays|played|rowed|swam|boxed|fought|raced|rode|fenced|skied|sailed|dived|dove|wrestled|batted|bowled|captained|represented|competed|capped|trialled (for|at|in|with)? (the|his|her|our)? ${upToTwo} #sports-side]`,
      `#he-she|who|that|and|was [sings|sang|singing|dances|danced|drums|drummed|conducts|preaches|preached|ministers|serves|served|sits|sat|rings|organises (on|in|with|for|at|bells)? (the|our|a|his|her)? ${upToTwo} #public-seat]`, '[(presides|presided|rules|reigns) over (the|a)]', '[(up|standing|running|ran|stood|stands) for (reelection | re election | election | council | mayor | parliament | congress | office | senate)]', '[sits|sat|serves|served as (a|an|the)? #occupation]',
      '(#he-she|who|that|and | ,) [heads|chairs|fronts|captains|skippers (up)? the|a|an|our|payments|sales|marketing|engineering|security|operations|design|risk|hr]', '[(member|secretary|treasurer|chair|chairman|chairwoman|patron|president|captain|head|director|leader|king|queen|warden|master|keeper|custodian|commodore) of (the|our|a) _]', `[(member|secretary|treasurer|chair|chairman|chairwoman|patron|president|captain|director|leader|soloist|alto|tenor|soprano) (of|in|on|with) (the|our|a) ${upToTwo} #public-seat]`,
      `<!to|into|go|went|going|taken|straight [on|off|from|down|aboard|at (the|a|an) ${upToOne} #work-site]`, `works|worked|working|dad|mum|mam|mom|he|she|both|son|daughter|sons|brother|husband|wife|job|years [in (the|a|an) ${upToOne} #work-site]`, "[has|have|had|got the (one|only|last|local|lobster|crab|fishing){0,2} #work-site|taxi|shop|farm|franchise|stall|round|boats|pots]", `[did|done|has|had|spent|after ${upToOne} #number (odd)? years on|in|down|with|as|behind|teaching|driving|working|running|fishing|farming|nursing|mining|building]`,
      '#he-she|who|has|had|have (have|been|only|also|always)? [worked|taught|farmed|fished|mined|preached|driven|conducted|coached|captained|rung|tuned (in|at|on|for|from|off|the|a|an|there|here){1,2} _]', '#he-she|who|has|had (has|had|only|also|always)? [run|kept|led|served|sold|played|sung|owned the|a|an|our _]', '[sold #trade-object (at|on|off|from|in)]',
      '(#he-she|who|that|and | ,) [studies|studied|studying|reading|reads law|medicine|engineering|maths|physics|history|music|theology|nursing|architecture|philosophy|accounting|accountancy|commerce|computing|economics|politics|classics|geography|biology|chemistry|agriculture|pharmacy|drama|dentistry]', '[(first|second|third|final|fourth) year (law|medicine|engineering|maths|physics|history|english|music|nursing|arts|science|commerce|pharmacy|drama|art|agriculture|apprentice|student|medical|uni|university) (student|apprentice|undergrad)?]', '[doing|did|finishing|writing (a|his|her) phd|doctorate|masters|apprenticeship|thesis|mba|llb|articles]', '[(engineering|law|arts|science|commerce|phd|masters|art|music|drama|pharmacy|agriculture|theology|graduate|exchange|international|scholarship|uni|university|college) student]',
      '#he-she|who [(won|wins|holds|held|broke|set) (the|a|an|gold|silver|bronze|two|three|our|first) _{0,3} (medal|medals|title|record|cup|championship|prize|trophy|award|olympic|olympics|marathon|race|derby|lottery|lotto|election|seat|oscar|grammy)]', '[(world|olympic|paralympic|national|county|commonwealth|provincial|ireland|regional) (record|champion|champions|medallist|medalist|finalist) (holder)?]',
    ],
  },
]);
