import { defineCues } from '../../cues';

const praise = 'legend|legends|star|stars|hero|heroes|angel|angels|gem|gems|treasure|beauty|superstar|icon|queen|king|babe|champion|champions|saint|saints|diamond|machine|weapon|joy|delight|pleasure|wonder|wonders|lifesaver|lifesavers|dream|rock|rocks|dote|hoot|darling|sweetheart|genius|unit|beauties|must|minimum|right|best';
const really = "actually|really|basically|just|literally|such|nothing|but|genuinely|honestly|clearly|still|only|simply|a|an|the|massive|huge|bunch|pack|of|absolute|complete|total|utter|bit|little|old|big|walking|living|actual|proper";
const modifier = '#stupid|#worthless|#mild-oath|#profanity|#armchair';
const calledOne = 'joke|disgrace|embarrassment|fraud|liability|menace|traitor|parasite|leech|monster|bully|thug|butcher|hack|crank|fool|dinosaur|amateur|cowboy|wannabe|sellout|stain|bot|parrot|sheep|puppet|lapdog|toddler';
const unsure = '<!if|that|think|like|whether|feel|because|not|call|called|calls|say|says|said|when';
const somebody = '#you|#your|#he-she|who|they|#cap|#clinician|#employer|#trade-group|#insult|lot|people|crowd|mob|lads|admin|department|team|director|registrar|consultant|surgeon|authority|service|place';
const role = '#clinician|#trade-group|expert|experts|epidemiologist|epidemiologists|virologist|virologists|doctor|doctors|physician|physicians|surgeon|surgeons|scientist|scientists|scholar|scholars|warrior|warriors|professor|professors|immunologist|immunologists|cardiologist|cardiologists|gp|gps|nurse|nurses|social|lawyer|lawyers|general|generals|critic|critics|guru|gurus|specialist|specialists|detective|detectives|activist|activists|psychologist|psychologists|pharmacist|pharmacists|midwife|midwives|hero|heroes|professors|researcher|researchers';

/** Somebody is called a name, or said to lack what a person needs. */
export const insults = defineCues([
  {
    cue: 'insult', because: 'A name for the one who is spoken to.', patterns: [
      `
        [you absolute|utter|total|pathetic|miserable|pompous|gormless|spineless|clueless|sanctimonious|ignorant|arrogant|smug ${modifier}?
        !${praise} !#the|#your|#not _{1,2}] ,
      `,
      `[you ${modifier}|old|little|big|great|fat|sad|poor|complete|proper|right|pure|actual{0,3} #insult|#crude-name|#profanity]`,
      `[you ${modifier}|old|little|big|great|fat|sad|complete|proper|right{1,3} #insult-when-called|#lowly-thing|goat] ,`,
      ', [you #insult-when-called] ,',
      '^ nah|yeah|mate|honestly|look|sorry? [you|ur #insult-when-called] ,',
    ],
  },
  {
    cue: 'insult', because: 'Somebody is said to be one.', patterns: [
      `${unsure} [#you|ur are|is? !#not (${really}|${modifier}){0,5} #insult|#crude-name]`,
      `${unsure} [#you|ur are? !#not (${really}|${modifier}){0,4} a|an|such (${really}|${modifier}){0,3} ${calledOne}]`,
      `
        ${unsure} [#he-she|they|they're|who|which is|are|was|were? !#not (${really}|${modifier}){0,5} a|an|the|such|just|absolute|total|
        complete (${modifier}|absolute|total|complete|real|proper|actual){0,2} #insult|#crude-name]
      `,
      `[he's|she's a|an|such|the (${modifier}|complete|total|utter|absolute|walking){0,3} ${calledOne}]`,
      `[#the|every|next|both|such|what|#number|other|any|one|all|which ${modifier}? #insult !doctor|doctors|care|nose|noses|grass]`,
      `[${modifier}|absolute|total|utter|complete of|old|little|bloody? #insult|#crude-name]`,
      `
        [bunch|pack|shower|gang|parade|nest|herd|collection|rabble of ${modifier}|absolute|utter? #insult|#insult-when-called|
        #patient-as-thing|crooks|thieves|vipers|cons|hypocrites]
      `,
      `
        [excuse|apology for a|an #clinician|#trade-group|doctor|nurse|midwife|human|man|woman|professional|pharmacist|physician|therapist|
        dentist|colleague|manager|leader|hospital|trust|service]
      `,
      '[the prick|dick|knob|bitch|bastard|tool|bellend|slag|snake|rat|weasel|creep] ,',
      `
        [#trade-group is|are|was|were|has|have|become|became{1,2} (${really}|now){0,5} #work-contempt|#crowd-scene|#insult|
        #insult-when-called|#lowly-thing|glorified|postbox]
      `,
      '[#trade-group is|are a|an|just|basically|essentially|nothing|but|only{1,3} _{1,4} with a|an|no|delusions _{1,3}]',
      '[traitors|turncoats|scabs|cowards|liars|charlatans|quacks|grifters|frauds|hypocrites] _{1,5} $',
    ],
  },
  {
    cue: 'insult', because: 'Not a real one: an expert of the armchair.', patterns: [
      `
        [armchair|keyboard|barstool|bedroom|basement|sofa|couch|tinfoil|facebook|google|youtube|tiktok|whatsapp|twitter|cosplay|pretend|
        poundshop ${role}]
      `,
      `[so called ${role}]`,
      `[bargain|dollar basement|bin|store ${role}]`,
      `
        [self appointed|styled|anointed|proclaimed _{0,1} expert|experts|guru|gurus|guardian|guardians|saviour|savior|police|healer|
        healers|messiah|genius|coach|coaches|doctor|doctors]
      `,
      `
        [dr|doctor|nurse|professor|prof|captain|queen|king|saint|princess|lord|lady|comrade|count|sir|madam|general|director|minister|
        head|chair|chief|president of? #mock-title]
      `,
    ],
  },
]);

/** Comparisons with things, creatures and children, and with what anyone can do. */
export const comparisons = defineCues([
  {
    cue: 'insult', because: 'What is missing is named: a spine, a brain.', patterns: [
      `
        [#have|with|got|possess|possesses|possessing|show|shows|showed|displays the|a|all same|clinical|emotional|moral|social|
        intellectual? #faculty of !lion|saint|job|angel|ox|god|hero|steel|gold|mother a|an? _{1,2}]
      `,
      '[#have|with|got the|all _{1,3} of a|an|two #lowly-thing]',
      `
        [#you|#your|#he-she|#his-her|they|their|who|whose _{0,4} one|two|three|single|lone|last|both|only|remaining|another|sole|half|
        spare|few brain cell|cells]
      `,
      '[one|two|three|single|lone|last|sole|remaining|half|his|her|your|their brain cell|cells]',
      '[one|two|three|single|lone|last|sole|his|her|your|their braincell|braincells]',
      "[grow|find|buy|rent|borrow|locate|got a|your|some|his spine|backbone|pair|conscience] ,",
      "[hadn't|hasn't|haven't|lacks|lacked|lack|lacking|without|not|no #have|got? the #faculty to _{1,6}]",
      '[nobody|none|not #have the #faculty to _{1,6}]',
      '[requires|needs|having|involves a|an functioning|working? brain|prefrontal|frontal|spine|backbone|soul|personality]',
    ],
  },
  {
    cue: 'insult', because: 'Somebody could not do the easiest thing.', patterns: [
      `
        [${somebody} _{0,3} couldn't|couldnt|can't|cant|cannot !tell|help even? find|spell|diagnose|locate|identify|recognise|recognize|
        pass|pour|hit|read|count|catch|teach|fill|draw|name|run|organise|organize|manage|punch|sell|plan|define|interpret _{1,9} if|
        without|unless]
      `,
      `
        [${somebody} _{0,3} couldn't|couldnt|can't|cant|cannot even? find|spell|diagnose|locate|identify|recognise|recognize|pass|hit|
        read|count|catch|teach|fill|draw|name|punch _{1,6} with a|an|the|both|two|his|her|their|your map|torch|compass|manual|diagram|
        satnav|hands|headlamp|searchlight|instructions|script|answers|answer|cheat|microscope|dictionary|ladder|guide|recipe|calculator|
        whiteboard|sign|signs|labels|label|tutorial|spotlight|flowchart|start|shopping|banjo|net|teleprompter|neon|gun|cheatsheet|hint]
      `,
      `
        [couldn't|couldnt|can't|cant|cannot even? organise|organize|run|manage|find|hit|punch|fight|pour|boil|lace|spell|operate|
        supervise|diagnose|arrange|plan|win|recognise|recognize|tie|work|lead a|an|the|his|her|their|your|own|its|way|out|of|two|three|
        car|water|in|into{1,5} #easy-task]
      `,
      "[couldn't|couldnt teach a|an|the _{1,2} to _{1,2}]",
      `
        [wouldn't|wouldnt know|recognise|recognize|spot|notice|understand|identify a|an|the|one|good|what|#cap _{0,6} if|unless|were it|
        one|she|he|they|you|a|the|we|that _{0,6}]
      `,
      "[you|ye|u|they|none|half|most wouldn't|wouldnt last|survive|cope|hack _{1,6}]",
      `
        [you|ye|u|he|she|they|who|don't|doesn't|didn't couldn't|couldnt|can't|cant|cannot|know tell|know|distinguish? a|an|the|your|his|
        her|their _{1,3} from a|an|the|your|his|her|their|#lowly-thing _{0,3}]
      `,
      "[don't|doesn't|didn't|not know your|his|her|their arse|ass|backside|elbow|arses _{0,4}]",
      `
        [hasn't|haven't|not|never opened|cracked|read|touched|picked up? a|an|any single? book|journal|paper|textbook|guideline|article|
        bnf since|in _{1,4}]
      `,
      "[never met|seen|had a|an _{1,3} he|she|they|you couldn't|didn't|wouldn't|can't|doesn't _{1,5}]",
      `
        [wouldn't|not|can't|cannot trust|let|leave you|him|her|them to|near|with|alone|in _{0,3} #lowly-thing|goldfish|hamster|lemonade|
        plaster|stapler|kettle|scissors|lunch]
      `,
    ],
  },
  {
    cue: 'insult', because: 'A thing or a creature does it better.', patterns: [
      `
        [#i|#we have? met|seen|had|heard|known|scraped|owned|read|eaten|flushed|passed|wiped|stepped|treated|employed|got|trained _{0,3}
        #better _{0,5} from|on|in|than|of|by|off|out? of? a|an|the|my|most|some? #lowly-thing|#childish]
      `,
      "[#i|#we have? met|seen|known|had|scraped|owned|eaten|treated a|an|some|old? #lowly-thing with|that|who|more|smarter|brighter _{1,6}]",
      '[#own-creature has|could|knows|can|would|had|writes|gives|makes|shows|understands|argues|spells|reads|is|does _{0,5} #better _{0,5}]',
      `
        [#own-creature could|can|would have? do|done|write|written|spell|run|pass|passed|manage|managed|tell|told|diagnose|diagnosed|read|
        argue|teach|draw|drawn _{1,5}]
      `,
      '[even a|an|my|the #lowly-thing has|could|can|knows|would|had|is|understands|shows _{1,7}]',
      '[smarter|brighter|sharper|cleverer|wiser|saner|thicker|denser|dimmer|dumber than a|an|my|your|any|most|#number|the #lowly-thing]',
      '[replaced|outperformed|outwitted|beaten|outsmarted|outclassed|outthought by a|an #lowly-thing]',
      `
        [sharp|bright|useful|subtle|welcome|deep|clever|wise|smart|helpful|quick|warm|interesting|charismatic|appealing|popular|thick|
        dense|dumb|daft|dim|wet|wooden|mad|empathetic|reliable|convincing|organised|trustworthy as a|an|two|three #lowly-thing|#easy-task]
      `,
      '[thick|dense|dumb|daft|dim|wooden|wet|nutty as a|an|two|mince|pig|pigshit|the|champ _{0,3}]',
      '[mad|madder|crazy|nutty as|than a|the|all _{1,4}]',
      '[face|gob|breath|arse|backside|mush like a|an|the _{1,4}]',
      `
        <!if|when|that|because|think|whether|say|says [you're|youre|ur|he's|she's a|an|just|basically|only|nothing|but|really|essentially|
        literally{1,4} !person|human|woman|man|doctor _{1,2} with|in a|an|no|one _{1,4}]
      `,
      `
        <!if|when|that|because|think|whether [you|he|she are|is a|an|just|basically|only|nothing|but|really|essentially|literally{1,4}
        !person|human|woman|man|doctor _{1,2} with|in a|an|no|one _{1,4}]
      `,
    ],
  },
]);
