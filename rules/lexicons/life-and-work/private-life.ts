import { defineLexicon } from '../../reading/lexicon';

/** What belongs to home. Each kind is quiet by itself: a rule weighs how far it is developed. */
export const privateLife = [
  defineLexicon('romance', [
    {
      terms: `
        divorce, divorced, divorcing, decree absolute, decree nisi, custody hearing, my ex, an ex, his ex, ex husband, ex wife,
        ex boyfriend, ex girlfriend, the ex, got dumped, dumped me, been dumped, dumped by, broke up, break up, breakup, split up,
        we split, on a break, ghosted, single again, newly single, still single, single ladies, single lads, single man, single men,
        single woman, on the apps, dating apps, dating app, tinder, hinge, bumble, grindr, got a date, first date, second date,
        third date, blind date, went on a date, hot date, date night, my new man, new man in my life, new boyfriend, new girlfriend,
        snogged, snogging, pashed, one night stand, situationship, slide into my dms, looking for love, looking for a husband,
        looking for a wife, seeking a husband, seeking a wife, apply within, swiped right, got engaged, he proposed, she proposed,
        renewing our vows, renew our vows, wedding night, honeymoon, hen do, hen night, stag do, stag night, bachelorette,
        bachelor party, cheated on me, cheating on me, our marriage, my marriage, sex life, love life
      `,
      because: 'Love and its end.',
    },
  ]),
  defineLexicon('kin', [
    {
      terms: `
        my son, my daughter, my kids, my children, my boy, my girl, my boys, my girls, my lad, my lads, my eldest, my youngest,
        my middle one, my twins, my toddler, my wife, my husband, my fiancé, my fiancée, my fiance, my fiancee, my boyfriend,
        my girlfriend, my other half, my better half, my missus, my hubby, my mum, my mom, my mam, my dad, my mother, my father,
        my parents, my brother, my sister, my brothers, my sisters, my little brother, my big brother, little brother, my uncle, my aunt,
        my aunty, my auntie, my aunties, my uncles, my cousin, my cousins, my nan, my gran, my granny, my grandmother, my grandad,
        my grandfather, my grandson, my granddaughter, my grandkids, my grandchildren, my niece, my nephew, my in laws, my mother in law,
        my father in law, my family, my own sister, our son, our daughter, our kids, our children, our boy, our girl, our lad,
        our eldest, our youngest, our little one, our baby, our twins, our family, our home, our house, hubby, herself indoors,
        the missus, the wife, the husband, the kids, the wee ones, the small one, the big one, the eldest, the youngest, au pair,
        the nanny, amma, appa, the grandkids, the in laws
      `,
      because: 'The writer’s family.',
    },
  ]),
  defineLexicon('family-life', [
    {
      terms: `
        started school, started year, starts school, starts uni, started uni, off to uni, off to university, off to college,
        off to boarding, first day of school, school run, school gate, sports day, nativity, lost his first tooth, first tooth,
        first steps, first word, passed his driving test, exam results, gcse results, a level results, leaving cert, got married,
        getting married, was married, wedding, shaadi, sangeet, asoebi, marquee, ceilidh, bridesmaid, best man, seating chart,
        christening, baptism, first communion, communion, bar mitzvah, birthday party, turned one, turned five, potty training,
        sleepless nights, pony club, swimming lessons, football practice, moving house, moved house, new house, new kitchen, house move,
        house hunting, empty nest, in law trouble, will reading, family feud, our silver wedding, puppy, new puppy, the dog ate,
        the au pair, the nanny
      `,
      because: 'What happens at home.',
    },
  ]),
  defineLexicon('night-out', [
    {
      terms: `
        hungover, hung over, tipsy, trolleyed, half cut, blotto, sloshed, shit faced, shitfaced, bladdered, langers, on the lash,
        on the piss, on the sesh, on the beers, pub crawl, bar crawl, night out, big night, girls' night, girls night, lads' night,
        boys' night, clubbing, nightclub club, glastonbury, frat party, house party, after party, afterparty, cocktails, tequila,
        jäger bombs, jägerbombs, jager bombs, prosecco, margaritas, keg, bottomless brunch, danced on the table, danced on a table,
        karaoke till, chucked out of, walk of shame, stumbled home, in vegas, in ibiza, in magaluf, full moon party, got high
      `,
      because: 'Parties and drink.',
    },
  ]),
  defineLexicon('holiday', [
    {
      terms: `
        holiday, hols, vacation, vacay, getaway, city break, road trip, all inclusive, poolside, sun lounger, sunburn, tan lines day,
        bali, maldives, antigua, barbados, ibiza, mykonos, tenerife, marbella, santorini, cancun, phuket, dubai, caribbean, ski trip,
        skiing, glamping, camping trip, airbnb, honeymoon suite, with the lads, with girls trip, girls' trip, lads holiday
      `,
      because: 'Time away.',
    },
  ]),
  defineLexicon('politics', [
    {
      terms: `
        vote for, voting for, voted for, vote them out, vote him out, vote her out, my vote, cast your vote, use your vote,
        get out and vote, go and vote, canvass, canvassing, knocking on doors, knock on doors, door knocking, on the doorstep,
        on the doorsteps, leafleting, yard sign, yard signs, party member, member of the party, card carrying, campaigning for,
        campaign for, stood as a candidate, standing for council, running for council, running for office, running for congress,
        by election, byelection, general election, election night, the election, election day, ballot box, polling day, polling station,
        rosette, councillor, tory, tories, labour party, the lib dems, lib dem, liberal democrat, liberal democrats, reform uk,
        the greens, snp, plaid, sinn féin, sinn fein, fianna fáil, fine gael, republican, republicans, democrat, democrats, gop, maga,
        trump, biden, harris, starmer, farage, sunak, boris, badenoch, trudeau, carney, poilievre, albanese, dutton, luxon, ardern, modi,
        rahul gandhi, bjp, aam aadmi, congress party, ramaphosa, zuma, malema, tinubu, ruto, raila, odinga, ndp, the liberals,
        the conservatives, conservative party, liberal party, labor party, our mp, council tax, immigrants, small boats, stop the boats,
        gun control, second amendment, abortion ban, pro life, pro choice, partisan, left wing, right wing, remainer, brexiteer,
        stolen election
      `,
      because: 'Parties, candidates, votes, and the quarrels about them.',
    },
  ]),
  defineLexicon('religion', [
    {
      terms: `
        sunday my our vestry, prayer, prayer meeting, prayer group, prayed, praying, praise god, praise him, praise the lord,
        glory to god, glory be, all glory, god bless, god is good, god has been, thank god, god's got, god willing, inshallah,
        insha'allah, alhamdulillah, mashallah, subhanallah, hallelujah, amen, amen amen, the lord, to the lord, came to the lord,
        my lord and saviour, my saviour, our saviour, my savior, jesus, jesus christ, in jesus' name, in jesus name, christ, holy spirit,
        holy ghost, the holy bible, the bible, scriptures, the the quran, qur'an, koran, mandir, masjid, synagogue, shul, gurdwara,
        pilgrimage, hajj, umrah, darshan, puja, pooja, havan, novena, rosary, ramadan, eid, diwali puja, born again, was saved,
        got saved, baptised, baptized, alpha course, bible study, imam, rabbi, pandit, guru ji, laying on of hands, surrender to god,
        faith in god, as a christian, as a muslim, as a hindu, as a catholic, my faith, our faith, our temples, devil's work
      `,
      because: 'Faith.',
    },
  ]),
  defineLexicon('faith-word', [
    {
      terms: `
        church, chapel, temple, mosque, masjid, cathedral, shrine, pastor, priest, imam, rabbi, psalm, gospel, scripture, prayers,
        prayer, pray, prayed, praying, amen, choir, believer, bible, god, lord
      `,
      because: 'Faith, or a building, a place name, a figure of speech: counts with the writer or the reader in it.',
    },
  ]),
  defineLexicon('power-word', [
    {
      terms: `
        premier, prime minister, president, minister, senator, governor, mp, councillor, party, election, elections, campaign,
        politicians, government, candidate, manifesto, ballot
      `,
      because: 'Politics, or the news: counts with a vote or a side taken.',
    },
  ]),
  defineLexicon('sport-fan', [
    {
      terms: `
        season ticket, season ticket holder, the gaffer, back four, transfer window, referee robbed, penalty shoot out, injury time,
        extra time, cup final, semi final league, champions league, man united, man utd, man city, liverpool fc, chelsea, everton,
        sunderland, newcastle united, leeds united, all ireland, gaa, hurling, the springboks, springboks, bafana, all blacks, the ashes,
        ipl, chennai super kings, csk, mumbai indians, rcb, super falcons, super eagles, gor mahia, afl grand final, state of origin,
        the wallabies, super bowl, superbowl, world series, the playoffs, playoffs, the leafs, the habs, the oilers, the yankees,
        the cowboys, fantasy league, fantasy football, relegated, relegation, lineout, sack the manager, sack the coach
      `,
      because: 'Following a team.',
    },
  ]),
  defineLexicon('own-money', [
    {
      terms: `
        overdraft, overdrawn, my overdraft, in arrears, rent arrears, behind on rent, behind on the rent, behind on my rent, bailiff,
        bailiffs, my eviction, evicted, my mortgage, remortgage, remortgaged, payday loan, credit card debt, maxed out, my debts,
        bankrupt, bankruptcy, repossessed me, borrowed off my, my payslip, my pension pot, crypto, bitcoin, my portfolio, sports betting,
        gambling, the bookies, venmo me, cash app, gofundme for me, flatmate, flatmates, roommate drama
      `,
      because: 'The writer’s money and rent.',
    },
  ]),
  defineLexicon('own-body', [
    {
      terms: `
        my colonoscopy, my vasectomy, my ivf, our ivf, my period, my hysterectomy, my boob job, my nose job, my botox, my polyp,
        my piles, my haemorrhoids, my hemorrhoids, my prostate, my erection, my libido, my my miscarriage, our miscarriage, my rehab
      `,
      because: 'The writer’s own illness, in detail.',
    },
  ]),
];
