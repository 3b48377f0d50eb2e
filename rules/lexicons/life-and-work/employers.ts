import { defineLexicon } from '../../reading/lexicon';

/** Bodies that people work for or belong to, speaking for them, and what they forbid. */
export const employers = [
  defineLexicon('employer', [
    {
      terms: `
        trust, hospital, health board, health system, health service, hospital group, health group, hospital trust, practice, surgery,
        clinic, unit, ward, department, directorate, division, faculty, school, medical school, college, university, deanery, service,
        ambulance service, health authority, county, agency, company, chain, head office, head quarters, partnership, employer,
        management, board, royal college, society, association, academy, institute, council, federation, union, chapter, guild,
        profession, team, ed, icu, nicu, labour ward, ministry, health department, provincial department, group, network, foundation,
        pharmacy, store
      `,
      forms: 'noun', because: 'What a clinician may be taken to speak for.',
    },
    { terms: 'hq, h.q., hr, comms, the trust, the nhs, the hse, the va, the college, the board, the ministry', because: 'The same.' },
  ]),
  defineLexicon('employer-voice', [
    {
      terms: `
        position, view, line, stance, policy, official position, official view, official line, opinion, message, verdict, voice,
        spokesperson, spokesman, spokeswoman, mouthpiece
      `,
      because: 'What a body holds.',
    },
  ]),
  defineLexicon('speak-for', [
    {
      terms: `
        on behalf of, speaking for, speak for, spoke for, speaking on behalf of, speaking as the voice of, as the voice of,
        in the name of, i represent, representing, i can say for, saying that for, i'm saying this for, as spokesperson for,
        as spokesman for, as its man, as their man, as its voice, as their voice, with the full backing of, with the backing of,
        with the blessing of, has asked me to say, have asked me to say, asked me to tell you, authorised me to say, authorized me to say
      `,
      because: 'The words are put in the mouth of a body.',
    },
  ]),
  defineLexicon('endorse', [
    {
      terms: `
        endorse, support, back, recommend, approve of, stand behind, agree with, champion, get behind, regard, consider, favour, favor,
        oppose, reject, condemn
      `,
      forms: 'verb', because: 'What a body does with an opinion or a product.',
    },
    {
      terms: `
        fully endorses, fully supports, is all in on, are all in on, is behind, are behind, is behind me, is with us, are with us,
        with us on this, has our backs, have our backs, has my back, stand united, stands united, are of one mind, is of one mind,
        all agree, would agree, would say the same, would say no different, would tell you the same, feels the same, holds to,
        hold to it, we all hold
      `,
      because: 'The same.',
    },
  ]),
  defineLexicon('profession-plural', [
    {
      terms: `
        doctors, nurses, midwives, pharmacists, dentists, paramedics, physios, physiotherapists, ots, occupational therapists, slts,
        dietitians, dieticians, optometrists, opticians, radiographers, radiologists, surgeons, physicians, gps, psychiatrists,
        psychologists, anaesthetists, anesthesiologists, registrars, residents, trainees, health visitors, hygienists, podiatrists,
        students, clinicians, hcps, a profession, nurses and midwives, medics, clinical officers
      `,
      because: 'A whole profession.',
    },
  ]),
  defineLexicon('employer-person', [
    {
      terms: `
        boss, manager, practice manager, line manager, matron, sister, charge nurse, provost, dean, principal, supervisor, consultant,
        chief, director, comms team, comms, communications team, communications office, press office, hr, human resources, head office,
        management, handbook, social media policy, policy, in charge, superintendent, partners, corporate, legal, legal team, compliance,
        information governance, ig, trust, hospital, practice, employer, contract, the regs, programme director, program director,
        programme, program, college, university, school, admin
      `,
      because: 'Who forbids.',
    },
  ]),
  defineLexicon('forbid', [
    {
      terms: `
        not supposed to, aren't supposed to, ain't supposed to, isn't supposed to, supposed not to, weren't supposed to, not meant to,
        aren't meant to, we're not meant to, not allowed to, aren't allowed to, isn't allowed to, not to post, not to share,
        not to comment, not to discuss, not to run, not to name, told not to, told us not to, asked not to, asked us not to,
        warned us not to, warned not to, warned us off, banned us from, bans us, forbids, forbid, forbidden, prohibited, prohibits,
        off limits, gag order, gagging order, gagged, embargoed, told to keep quiet, asked to keep quiet, told us to keep quiet,
        keep quiet about, keep this to ourselves, to keep them in house, would kill me, will kill me, would have my head,
        will have my head, would have my guts, would have a fit, would have a stroke, would go mad, will go mad, will go spare,
        would sack me, could get fired for this, could lose my job for this, get me in trouble, going to get in trouble, against policy,
        against the policy, against trust policy, against the rules, policy says no, says no, hates us posting, hates us answering,
        hates us being on here, hates it when we post, don't tell, dont tell, deleting this if, deleting this before, delete later,
        must not post, should not post, shouldn't post, shouldn't be posting, shouldn't be saying this, shouldn't be telling you,
        shouldn't share this, cannot post, can't post, no public comment, no posting, cleared in advance
      `,
      because: 'A rule against posting.',
    },
  ]),
  defineLexicon('defy', [
    {
      terms: `
        anyway, here i am, here goes, sue me, oh well, so what, nevertheless, regardless, but hey, but here we are, here we are,
        i've chosen to, i chose to, i'm posting it, posting it anyway, posting anyway, so here's, so here it is, cba, i don't care, idc,
        nobody reads, nobody checks, no one checks, what they don't know, don't come for me, shh, shhh, shush, i no be, bite me, fire me,
        sack me
      `,
      because: 'And it is posted all the same.',
    },
  ]),
  defineLexicon('posting', [
    {
      terms: `
        post, tweet, share, comment, blog, name, discuss, talk about, write about, answer, reply, publish, put online, put up, upload,
        run, drop, advertise, promote
      `,
      forms: 'verb', because: 'What a policy on media is about.',
    },
    {
      terms: `
        socials, social media, online, on here, on facebook, on twitter, on instagram, on reddit, on linkedin, on tiktok, on main,
        in public, publicly
      `,
      because: 'The same.',
    },
  ]),
];
