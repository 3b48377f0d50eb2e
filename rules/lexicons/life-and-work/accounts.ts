import { defineLexicon } from '../../reading/lexicon';

/** Words by which a draft says whose account it is on, and by which a writer brings a licence into it. */
export const accounts = [
  defineLexicon('account-word', [
    {
      terms: 'account, page, profile, feed, timeline, blog, channel, handle, newsletter, site, website, column, grid, group',
      forms: 'noun', because: 'Where posts appear.',
    },
  ]),
  defineLexicon('home-word', [
    { terms: 'personal, private, home, own, family, friends, locked, not work, off duty', because: 'What makes an account personal.' },
  ]),
  defineLexicon('work-word', [
    {
      terms: `
        professional, work, practice, surgery, surgery's, clinic, clinic's, hospital, hospital's, ward, unit, department, trust, station,
        shop, pharmacy, business, company, team, team's, official, dental, birth centre, birth center, health centre, health center,
        medical centre, medical center, teaching, antenatal, service
      `,
      because: 'What makes an account professional.',
    },
  ]),
  defineLexicon('hat', [
    { terms: 'hat, hats, cap, brain, badge, head, goggles, stethoscope, scrubs, wig, lanyard', because: 'Worn to speak as a clinician.' },
  ]),
  defineLexicon('licence-talk', [
    {
      terms: `
        prescribing privileges, prescribing rights, i prescribe, i can prescribe, letters after my name, board certified,
        registered professional, licensed professional, registered nurse here, in my clinical judgement, in my clinical judgment,
        in my clinical opinion, in my medical opinion, in my professional opinion, in my expert opinion, clinically speaking,
        medically speaking, professionally speaking, medical opinion, doctor's orders, doctors orders, nurse's orders, nurses orders,
        consider this a consultation, call it a consultation, free consultation, friendly attending, your friendly doctor,
        your friendly nurse, your friendly neighbourhood, your friendly neighborhood, trust me i'm a doctor, trust me i'm a nurse,
        trust me i'm a medic, trust me i'm a pharmacist, i'm a doctor, i am a doctor, i'm a nurse, i am a nurse, i'm a midwife,
        i'm a pharmacist, i'm a paramedic, i'm a gp, i'm a dentist, i'm a physio, write a cert, write you a cert, write you a note,
        write you a script, write a sick note, sign you off, save lives for a living, i run a, i diagnose, i've dispensed,
        i have dispensed, i've delivered, my patients, take it from me, take it from a
      `,
      because: 'A licence brought into the room.',
    },
  ]),
];
