import assert from 'node:assert/strict';
import * as checks from '../rules/reading/people/details/numbers/check-digits';
import { isProfile } from '../rules/reading/people/details/numbers/profiles';
import { smallZipAreas } from '../rules/reading/people/details/numbers/postcodes';
import { identifiersIn } from '../rules/reading/people/details/numbers';
import { readParagraph } from '../rules/reading/read-paragraph';
import { applyEdits, review, takeMarks } from './support';

const rule = 'patient-privacy/contact-or-record-number';

/** Numbers that end in the right check digit, and the same with one digit wrong or two that changed places. */
const checked: readonly [scheme: string, isValid: (number: string) => boolean, valid: readonly string[], wrong: readonly string[]][] = [
  ['Luhn', checks.hasLuhn, ['4539578763621486', '046454286', '8003608166690503'], ['4539578763621487', '046454268', '8003608166690513']],
  ['NHS, CHI and H&C', checks.hasModulus11, ['9434765919', '9990000018'], ['9434765918', '9437465919', '9990000081']],
  ['Verhoeff', checks.hasVerhoeff, ['2363', '999941057058'], ['2364', '2336', '999941057085']],
  ['PPS', checks.hasPpsLetter, ['1234567T', '1234567FA', '6433435F'], ['1234567U', '1243567T', '1234567XY', '123456T']],
  ['Australian Medicare', checks.hasMedicareCheck, ['2123456701'], ['2123456711', '2132456701']],
  ['PHN', checks.hasPhnCheck, ['9698658215'], ['9698658216', '9689658215', '8698658215']],
  ['NHI', checks.hasNhiCheck, ['ZAC5361', 'ZZZ0016', 'ZBN77VL', 'ZSC21TN'], ['ZAC3561', 'ZZZ0044', 'ZZZ00AA', 'ZBN77VM']],
  ['IBAN', checks.hasIbanCheck, ['GB82WEST12345698765432', 'DE89370400440532013000'], ['GB82WEST12345698765423', 'DE88370400440532013000']],
  ['VIN', checks.hasVinCheck, ['1M8GDM9AXKP042788', '11111111111111111'], ['1M8GDM9AXKP042787', '1M8GDM9A1KP042788']],
  ['month and day', checks.isMonthAndDay, ['0101', '0229', '1231'], ['0230', '1301', '0431', '0100']],
];

describe('A check digit', () => {
  for (const [scheme, isValid, valid, wrong] of checked) {
    it(`of ${scheme} agrees`, () => assert.deepEqual(valid.filter((number) => !isValid(number)), []));
    it(`of ${scheme} tells a slip`, () => assert.deepEqual(wrong.filter(isValid), []));
  }
});

/** Words of a sentence that are read as somebody's number, in `[| |]`; with `*` where it is one person's whatever the draft tells. */
const read: readonly string[] = [
  // Telephone and fax, country by country.
  'Her son is on [|07700 900321|].', 'Her son is on [|+44 7700 900 321|].', 'Her son is on [|(020) 7946 0018|] after six.', 'Her son is on [|0151 496 0123|].',
  'His sister is on [|086 123 4567|] in the day.', 'His sister is on [|+353 86 123 4567|].', 'His sister is on [|01 234 5678|].',
  'Her brother picks up at [|(503) 555-0142|].', 'Her brother picks up at [|503-555-0142|].', 'Her brother picks up at [|503.555.0142|].', 'Her brother picks up at [|1-503-555-0142|].', 'Her brother picks up at [|416 555 0142|].',
  '*Her phone is [|555-0142|].', 'He is on [|0412 345 678|].', 'He is on [|(02) 5550 1234|].', 'She is on [|021 555 0142|].', 'She is on [|+64 21 555 0142|].',
  'His wife is on [|98765 43210|].', 'His wife is on [|+91 98765 43210|].', 'His wife is on [|9876543210|].', 'Her son is on [|082 555 0123|].', 'Her son is on [|0803 555 0123|].', 'His cousin rang from [|+49 151 23456789|].',
  'Her son is on [|(503)555-0142 x12|].', 'Her son is on [|0044 7700 900321|].', 'Fax it to her daughter on [|0151 496 0123|].', '*Pt phone: [|07700 900321|].',
  'In an emergency ring 999 or 112.', 'Samaritans are on 116 123, day and night.', 'Call or text 988.', 'Ring our reception on 0151 496 0123.', 'Call the clinic at (503) 555-0142 for an appointment.', 'The helpline is 0800 123 4567.',
  'Lifeline is 13 11 14, and 1800 555 012 is free.', 'Our fax is 020 7946 0018.', 'Tickets: 020 7946 0018.', 'Between 2018 and 2024 we saw 1200 more.', 'We screened 12 400 people from 2019-2023.', 'It cost £020 7946 in all.', 'Pages 1021-1034 tell more.',
  'Blood pressure was 120/80 and 140/90.', 'On 03-04-2021 it rained.', 'Platelets went 412 to 297 to 188.', 'DOI 10.1056/2034577 has it.',
  // E-mail.
  'Her form came from [|maud.t@post.example|] today.', 'Her form came from [|maud at post dot example|] today.', 'Her form came from [|maud [at] post [dot] example|] today.', 'He wrote from [|k.osei(at)mail.example|].',
  'Write to reception@quay.example for a form.', 'Email us at quay.practice@post.example.', 'We met at noon at the dot on the map.', 'Look at nhs.uk for more.',
  // Records, whatever their name.
  '*She was seen, [|MRN 70-66-1203|], and left.', '*Seen today ([|hospital number A449102|]).', '*His [|UHID: 2024/118834|] is on file.', '*[|Folder no 44718806|] again.', '*[|Chart # 4471882|] went missing.', '*[|Accession number 22-4471882|] was hers.',
  '*[|Specimen no. H24-11883|] spilled.', '*[|Episode number 4471882|].', '*[|Passport number N4471882|] was in her bag.', '*[|Driver’s license D4471-8820|].', 'Her [|health card 4471 882 190|] was in the photo.', '*[|IP No. 2025/0311|] is him.',
  '*[|Aadhaar ending 4471|] was visible.', 'Her [|policy number is AX4471882|].', 'The [|account number 44718826|] was hers.', 'The [|serial no. GX3-0088172|] is on his leg.', 'Her implant [|lot number 7712A9|] was recalled with all others.', 'The [|claim no 771200/4|] is hers.', 'He wears [|bib 2207|].',
  'Our GMC number is 4471882.', 'NPI number 1447188261 is mine.', 'PMID 28997721 is the paper.', 'NCT04471882 was stopped.', 'ISBN 978-0-306-40615-7.', 'ICD-10 code 4471.', 'Read chapter 12, page 447.', 'Charity number 1124471.', 'Guideline NG136 and TA912 apply.',
  'The hospital 2024 plan has 1200 beds.', 'The file was 2020 lines long.', 'A folder of 300 pages.', 'The MRN has eight digits.', 'Account for 2500 of them.',
  // Numbers that speak for themselves, one digit wrong, and near misses.
  '*Her number, [|943 476 5919|], was on the slip.', 'Her number, 485 777 3458, was on the slip.', '*[|NHS no 943 476 5919|].', 'Her [|NHS no 943 476 5918|].', 'She showed [|NHS no 999 000 0018|].',
  '*The slip read [|6433435F|] and no more.', 'The slip read 6433435G and no more.', '*[|PPSN 6433435F|].', '[|PPSN 6433435G|].', '*It said [|460-89-9847|].', 'It said 000-89-9847.', 'It said 666-89-9847.', '*Her [|SSN 460 89 9847|].',
  '*It said [|130 692 544|] on it.', 'It said 130 692 545 on it.', '*The card read [|2123 45670 1|] on top.', 'The card read 2123 45671 1 on top.', '*The card says [|2363 4471 8808|] there.'.replace('8808', aadhaarCheck('23634471880')),
  '*It is [|91-4471-8820-1934|] in the app.', '*His book says [|8001015009087|].', 'His book says 8001015009088.', 'His book says 8013015009087.', '*The form has [|TREM 5561 1209|].', 'The form has [|TREM 5513 1209|].',
  '*Her [|NHI WLD9413|] was on the slide.', 'Her [|NHI WLD9414|] was on the slide.', 'Her [|NHI ZAC5361|] was on the slide.', '*The [|NIN is 44718820193|].', '*[|AB 41 73 52 C|] is hers.', 'BG 41 73 52 C is none.', '*[|Card 4539 5787 6362 1486|] was read out.', '[|Card 4539 5787 6362 1487|] was read out.',
  'Population grew to 130 692 000.', 'Numbers 123 456 7890 show the form.',
  // What is left of a number.
  'His card [|ending 482|] was declined.', 'The [|last four 9921|] were on the slip.', 'The [|last 4 digits of her card were 9921|].', 'The year ending 2023 was hard.', 'The trial ending 2019 was small.', 'Sales ending 300 patients short.',
  // Plates and addresses.
  'He left the white bakkie, [|KZT 417 NC|], running.', 'Her car is [|AB12 CDE|].', 'It was [|MH 12 AB 1234|] outside.', 'It was [|LND-417-KJ|] outside.', 'It was [|CA 417-882|] outside.', 'CA 125 was 417.', 'Her car, [|131-D-34567|], was towed.', 'His truck, [|plate 7ABC123|], was towed.', 'His ute is [|CWK 417|].', 'His ute (rego [|1AB 2CD|]) stayed.',
  'He drives a BMW 320 these days.', 'The F150 was in the car park.', 'In the car GCS 15 and HR 120.',
  'She lives at [|SW1A 1AA|] now.', 'She lives at [|D02 AF30|] now.', 'She lives in [|K1A 0B1|] now.', 'She lives in [|CO 80302|].', 'They moved to [|NSW 2481|].', 'Her [|PIN code 411001|] says it.', 'Her [|zip code 036|] holds few.', 'Her zip code 100 holds many.', 'Vitamin B12 1MG daily.', 'The H5N1 virus again.',
  'She logged in from [|81.2.69.142|] at night.', 'She logged in from [|2a02:c7f:4471:8800::1|] at night.', 'The router is 192.168.0.1.', 'Update to version 81.2.69.142.', 'His device has [|00:1B:44:11:3A:B7|] on it.',
  // Spelled, and everybody's.
  'Mail came from [|gwen underscore t at post dot example|] today.', 'We recalled lot 7712A9 in spring.', 'Her [|lot 7712A9|] was recalled.', 'The webinar has meeting ID 844 7188 2019.', 'Model HEM-71318 reads high.', 'CPT 99213 and ICD-10-CM.',
  'Poisons line: 13 11 26, or 1300 60 60 24.', '*Note: [|Hosp No: RX448192|].', '*Her [|URN is 7719204|].', 'Desk: 020 7946 0018.',
  // Figures of every day.
  'The trial is in ANNM 2018 and in LNC 2021.', 'We met at EUSC 2023.', 'The tag said [|QRT 20184|] and hers.',
  'Creatinine 1100, potassium 6.2, sodium 128.', 'HbA1c fell from 98 to 53.', 'Give 1 g at 0800 and 2000.', 'COVID-19 and SARS-2003.', 'Room 4471, 51.5074, -0.1278.', 'A study of 20 044 adults in 2021.', 'It sold for $1,140 in 2019.', 'GFR 45 and BP 120.',
];

function aadhaarCheck(digits: string): string {
  const check = '0123456789'.split('').find((digit) => checks.hasVerhoeff(digits + digit))!;
  return `880${check}`.slice(-4);
}

describe('A number of somebody', () => {
  for (const line of read) {
    const isPersonal = line.startsWith('*');
    it(`is read in ${line}`, () => {
      const { text } = takeMarks(line.replace(/^\*/, ''));
      const marked = readParagraph(text).flatMap((sentence) => identifiersIn(sentence).map((identifier) => ({ ...identifier, start: sentence.tokens[identifier.from]!.start, end: sentence.tokens[identifier.to - 1]!.end })));
      let shown = text;
      for (const { start, end } of [...marked].reverse()) shown = `${shown.slice(0, start)}[|${shown.slice(start, end)}|]${shown.slice(end)}`;
      assert.equal(withBracketsInside(shown), line.replace(/^\*/, ''));
      if (marked.length) assert.equal(marked.some((one) => one.isPersonal), isPersonal, 'one person’s whatever the draft tells');
    });
  }
});

/** A word carries no bracket of its own: `([|020) 7946` is `[|(020) 7946`, and `dot example|]]` has its last bracket inside. */
function withBracketsInside(shown: string): string {
  return shown.replace(/\(\[\|(\d{1,4}\))/g, '[|($1');
}

describe('Three digits of a ZIP code', () => {
  it('stand only where more than twenty thousand people live', () => assert.equal(new Set(smallZipAreas).size, 17));
});

describe('A page of somebody', () => {
  for (const [url, words, expected] of [
    ['https://www.facebook.com/maud.t.1', 'She is here.', true], ['instagram.com/old_salt_ned', 'She is here.', true], ['https://www.gofundme.com/f/help-maud', 'She is here.', true],
    ['fundhelp.example/maud-strong', 'Her fundraiser has her picture.', true], ['https://x.com/quay/status/4471', 'She replied.', false], ['https://www.linkedin.com/company/quay', 'We are here.', false], ['https://www.nejm.org/doi/full/1', 'She had read the trial.', false],
    ['https://www.instagram.com/explore/tags/sepsis', 'Look.', false], ['https://www.youtube.com/watch?v=1', 'A good talk.', false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}${url}`, () => assert.equal(isProfile(url, words), expected));
  }
});

/** A draft, and the same after the first fix of every number. */
const rewritten: readonly [before: string, after: string][] = [
  ['My patient came in with chest pain (MRN 70-66-1203) and her son was with her.', 'My patient came in with chest pain and her son was with her.'],
  ['My patient, MRN 70-66-1203, came in with chest pain last night.', 'My patient came in with chest pain last night.'],
  ['My patient MRN 70-66-1203 came in with chest pain last night.', 'My patient came in with chest pain last night.'],
  ['My patient came in last night with chest pain, MRN 70-66-1203.', 'My patient came in last night with chest pain.'],
  ['My patient cried in clinic and his mobile is 07700 900321, so ring him.', 'My patient cried in clinic, so ring him.'],
  ['My patient cried in clinic. Her mobile is 07700 900321. She lives alone.', 'My patient cried in clinic. She lives alone.'],
  ['My patient cried in clinic and I rang her on 07700 900321 at night.', 'My patient cried in clinic and I rang her at night.'],
  ['My patient wrote from maud at post dot example to thank us, she cried.', 'My patient wrote to thank us, she cried.'],
  ['My patient left in a white van KZT 417 NC, the one with a dent, she cried.', 'My patient left in a white van, the one with a dent, she cried.'],
  ['My patient cried on the ward; the number that she dictated, 07700 900321, was her dead husband’s.', 'My patient cried on the ward; the number that she dictated was her dead husband’s.'],
  ['07700 900321 is what my patient says in her sleep, and she cried.', '[number removed] is what my patient says in her sleep, and she cried.'],
  ['Her URN is 7719204 and she cried in clinic last night.', 'She cried in clinic last night.'],
  ['My patient cried when her licence is P4471-88201 came up on the ward screen, MRN 70661203.', 'My patient cried when her licence is [number removed] came up on the ward screen.'],
  ['Her mobile’s 0412 887 310 and she cried in clinic last night.', 'She cried in clinic last night.'],
  ['My patient gave his postcode, V94 T2XK, to the radio and cried.', 'My patient gave his postcode to the radio and cried.'],
  ['Her card no 4539 5787 6362 1486 was read out while she cried in clinic.', 'Her card number was read out while she cried in clinic.'],
  ['My patient cried in clinic (mob 0412 887 310).', 'My patient cried in clinic.'],
  ['My patient, UHID KGH/2024/0091823, was seen in clinic; she cried.', 'My patient was seen in clinic; she cried.'],
  ['Folder number 2024/11873: she cried in clinic last night.', 'She cried in clinic last night.'],
  ['Her health card number 4471 882 190 was read out while she cried in clinic.', 'Her health card number was read out while she cried in clinic.'],
  ['My patient lives at LS6 2QF and she cried in clinic.', 'My patient lives at [address removed] and she cried in clinic.'],
  ['NHS number 943 476 5919 was on the slip.', 'NHS number was on the slip.'],
];

describe('A number taken out', () => {
  for (const [before, after] of rewritten) {
    it(`leaves ${after}`, () => {
      const findings = review(before).findings.filter((finding) => finding.rule === rule);
      assert.ok(findings.length > 0, 'the number is found');
      assert.equal(applyEdits(before, findings.flatMap((finding) => finding.fixes[0]!.edits)), after);
    });
  }
});

describe('A number that needs no story', () => {
  for (const [words, draft, expected] of [
    ['its label says whose it is', 'Sticker in the bin: MRN 70661203. Shred these, people.', true],
    ['its check digit says what it is', 'On the whiteboard this morning: 943 476 5919.', true],
    ['it is called an example', 'For example, MRN 70661203 is eight digits long.', false],
    ['the sentence before calls it test data', 'We use test data. MRN 70661203 is in the system.', false],
    ['it is a telephone number of nobody in particular', 'The wall of the lift says 07700 900321.', false],
    ['it is only ever given to tests', 'The manual prints 999 000 0018 in its first chapter.', false],
  ] as const) {
    it(`is ${expected ? '' : 'not '}reported where ${words}`, () => assert.equal(review(draft).findings.some((finding) => finding.rule === rule), expected));
  }
});
