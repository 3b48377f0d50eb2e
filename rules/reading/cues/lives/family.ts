import { defineCues } from '../../cues';
import { upToTwo } from './parts';

/** The family, by which people are known where they live. */
export const family = defineCues([
  {
    cue: 'family-life',
    because: 'Who belongs to somebody.',
    patterns: [
      '[his|her|their (own|late|elderly|eldest|youngest|only|little|big|older|younger|ex|third|second|first|two|three|four|five|six|twin|blind){0,2} !#several !family|families|folks|neighbour|neighbor|carer|ex|partner|guardian|fella|pop #relative]', '[his|her|their (two|three|four|five|six|seven|little|twin|grown|eldest) (boys|girls|sons|daughters|kids|children|sisters|brothers|twins|lads|cousins|grandkids|grandchildren)]',
      '[(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twin) (little|young|small|grown|older|big|identical)? (boys|girls|sons|daughters|kids|children|sisters|brothers|lads|cousins|grandchildren)]', '[mother|father|mum|mom|dad|mam|grandmother|grandfather|matriarch|mama of (#number|twins|triplets|quads)]',
      '[(only|first|second|third|fourth|fifth|sixth|seventh|eldest|youngest|firstborn) (son|daughter|boy|girl|child|baby)]',
      `
        ^ (and|but|so|then)? [mum|mom|mam|dad|mammy|nan|gran|granny|daddy|mama|wife|husband|son|daughter|sister|brother|nephew|niece|uncle|cousin|baba|nani|dadi|
        gogo|ouma|oupa|koro|kuia|nana|nanna|pop|grandad|grandma|grandpa|stepdad|stepmum|granddaughter|grandson|twin|eldest|youngest|fiancé|fiancée|
        boyfriend|girlfriend|hubby|amma|appa|chacha|mausi|mami|bhabhi|didi|auntie|aunty|aunt|godmother]
        is|was|drives|works|runs|plays|has|had|and|flew|came|comes|lives|lets|in|on|from|keeps|brought|rang|said|who|does|teaches|carried|found|called|drove|insisted|sat|slept
      `,
      '[the|a|an (late|elderly|eldest|youngest|only|older|younger|blind|twin)? (sister|brother|nephew|niece|wife|husband|son|daughter|cousin|auntie|aunt|uncle|nan|grandad|granddaughter|grandson|fiancé|fiancée|widow|widower|bachelor|spinster)]', '<!be|get|being [(widowed|divorced|married|bachelor|engaged|separated|orphan|orphaned|groom|bridesmaid)] !from|by|in', '(a|an|the|our|lovely|young|gorgeous) [(bride|bridesmaid)]', '[(single|young|new) (mum|mom|mam|mother|dad|father)]',
      '[your (late|eldest|youngest|only|little|big|older|younger|other|wee|second|new|old){0,2} !#several #relative] !should|can|if|may|might|needs', '[the|a (late|own)? (mother|father|mum|mom|mam|dad|mammy|gran|granny|granddad|grandfather|grandmother|godmother|stepdad|stepmum|stepfather|stepmother|boyfriend|girlfriend|wean|weans|twins)] in|from|gone|at|away|back|works|drives|runs|has|lives|who|on|flew|never|still|both', '[(himself|herself) (with|in|at) the]', '[(whole|entire) #cap (family|clan|whānau|whanau)]',
    ],
  },
  {
    cue: 'family-life',
    because: 'How many there are, in which order, who lives with whom, and what became of them.',
    patterns: [
      '[(#number|several) (wee|little|small|young|big|grown|older|younger|great|step|foster|adopted){0,2} (boys|girls|sons|daughters|kids|children|sisters|brothers|siblings|lads|cousins|grandchildren|grandkids|weans|bairns|stepchildren|wives|husbands)] !who|in|with|aged|should', '[#number (kids|children|boys|girls|weans|bairns|babies)? under (the age of)? (one|two|three|four|five|six|seven|ten|#number)] !#percent|#dose',
      '[(one|eldest|youngest|oldest|middle|last) of (#number|quads|triplets|twins) (children|kids|boys|girls|brothers|sisters|siblings)?] !us|the|#place-word', '[#his-her|your (middle|wee|small|big|little) (one|ones|fella)]', '[(only|adopted|foster|middle|surrogate) child]', '[(no|without) (family|kin|relatives) (left|living|here|nearby)]', '[childless]', `[(raised|reared|adopted|fostered|minded) by (his|her|an|a|the)? ${upToTwo} (#relative|nuns|nun|aunts|grandparents)]`, `[brought up by (his|her|an|a|the)? ${upToTwo} (#relative|nuns|grandparents)]`,
      '[(lives|lived|living) (alone | on his own | on her own | by himself | by herself)]', `[(lives|lived|living) with (his|her|their|a|an|two|three|the|four){1,2} ${upToTwo} (#relative|#animal)]`, '[twins|triplets|quads|quadruplets|quintuplets|sextuplets]', '[(conjoined|identical|mirror|siamese) twins]', '[#number sets of (twins|triplets)]',
      '[#his-her (estranged|former|fourth|foster|surrogate|birth|adoptive|biological|civil|same|common) (sex|law)? (partner|wife|husband|mother|father|spouse|mum|mom|dad|son|daughter|sister|brother|parents)]', '[#his-her (carer|guardian|sponsor|betrothed|partner)] !and|in', '[(first|second|third|fourth|other) (wife|husband)]',
      '[(after|lost|losing|had|buried) (#number|his|her) (losses|miscarriages|stillbirths|cycles|sons|daughters|children|husbands|wives)]', '[(ivf|icsi|iui) (for _)? (#number|once|twice) (times|rounds|cycles|goes)?]', '[#number years (of)? (trying|waiting|ivf)]', '[(broken|second|failed) (engagement|marriage)]', '[#his-her (marriage|divorce|engagement|separation)]', '[(surrogate|surrogacy)]', '[(egg|sperm|embryo|donor) (donor|donation|egg|sperm|embryo)]',
      '[(expecting|carrying) (her|their|his|a|the)? (#ordinal|twins|triplets|quads)]', '[pregnant with (her|their|his)? (#ordinal|twins|triplets|quads)]', '[(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh) (pregnancy|grandchild)]',
    ],
  },
]);
