import { defineLexicon } from '../../reading/lexicon';

/** Looking inside, counting and measuring; and what of it a patient could send. */
export const tests = [
  defineLexicon('test', [
    { because: 'Short forms that are names in lower case.', exact: true, terms: 'ANA, MR, CAC, FIT' },
    {
      because: 'Imaging, traces, laboratory values, screening.',
      forms: 'noun',
      terms: `test, result, test result, lab result, blood test, bloods, blood work, bloodwork, labs, full blood count, fbc, cbc,
        complete blood count, u&e, u&es, us and es, egfr, creatinine, lft, liver function test, liver test, lipid panel, lipid, lipids,
        cholesterol level, cholesterol test, ldl, hdl, ldl c, apob, lp(a), triglycerides, hba1c, a1c, a1 c, hb a1c, glucose,
        fasting glucose, blood sugar, blood glucose, glucose tolerance test, gtt, ogtt, cgm reading, tsh, t3, t4, thyroid function,
        thyroid test, thyroid panel, ferritin, ferritin level, b12 level, vitamin d level, folate level, crp, esr, inflammatory marker,
        rheumatoid factor, anti ccp, urate, uric acid, troponin, bnp, d dimer, inr, clotting screen, blood group, blood culture, swab,
        throat swab, urine dip, urine test, urine sample, dipstick, msu, stool test, stool sample, qfit, calprotectin, h pylori test,
        breath test, psa, psa test, psa level, pregnancy test, hcg, amh, fsh, hormone test, hormone panel, cortisol,
        testosterone level, food intolerance test, allergy test, skin prick test, patch test, genetic test, karyotype,
        gut microbiome test, dna test, covid test, lateral flow, pcr, hiv test, sti screen, smear, smear test, cervical smear, pap,
        pap smear, hpv test, mammogram, breast scan, bowel screening, screening, screening test, scan, full body scan, full-body mri,
        ultrasound, uss, u/s, dating scan, anomaly scan, growth scan, nt scan, x ray, xray, cxr, mri, mri scan, ct, ct scan, cat scan,
        pet scan, dexa, dexa scan, bone density scan, doppler, echo, echocardiogram, ecg, ekg, tracing, holter, 24 hour tape, ctg,
        stress test, treadmill test, calcium score, coronary calcium score, cac, angiography, ct angiogram, eeg, emg, nerve conduction,
        nerve conduction study, spirometry, peak flow, peak flow reading, sleep study, endoscopy, gastroscopy, ogd, colonoscopy,
        sigmoidoscopy, bronchoscopy, cystoscopy, hysteroscopy, colposcopy, laparoscopy, biopsy result, histology, pathology report,
        eye test, oct scan, visual field, hearing test, audiogram, blood pressure, blood pressure reading, bp, bp reading,
        home reading, ambulatory monitor, abpm, heart rate, resting heart rate, oxygen level, sats, spo2, oxygen saturation, bmi,
        waist measurement, memory test, phq 9, gad 7, urodynamics, semen analysis, amnio, amniocentesis, nipt, cvs test, tryptase,
        coeliac screen, celiac panel, tumour marker, ca125, ca 125, cea, autoimmune screen, autoantibody, electrolyte, sodium,
        potassium level, magnesium level, white cell count, platelet count, haemoglobin, hemoglobin, hb, reading`,
    },
  ]),
  defineLexicon('clinical-material', [
    {
      because: 'Pictures and recordings of the body, and papers about it: things a patient could send.',
      forms: 'noun',
      terms: `photo, photograph, pic, picture, image, snap, snapshot, close up, selfie, video, vid, clip, recording, voice note, screenshot,
        screen shot, screengrab, x ray, xray, scan, mri, ct, film, tracing, ecg, ekg, rhythm strip, result, test result, lab result,
        blood result, bloods, blood test, labs, blood work, bloodwork, bloods result, report, scan report, mri report,
        radiology report, histology, biopsy result, letter, clinic letter, discharge letter, discharge summary, referral letter,
        medical record, medical history, case history, symptom, list of symptoms, list of meds, list of medications, med list,
        medication list, meds list, list of medicines, drug chart, prescription, script, numbers, reading, bp reading, peak flow,
        food diary, symptom diary, headache diary, bladder diary, sleep diary, glucose log, readings, lipid panel, panel,
        hormone panel, thyroid panel, a1c, hba1c, psa, tsh, lfts, ferritin, cholesterol numbers, dates, cycle dates, due date,
        date of birth, nhs number, health card number, hospital number, patient number, patient id, mrn, phone number, rash, lump,
        mole, wound, stitches, swelling, ulcer, smear result, ctg, echo report, ultrasound, ultrasound picture, mammogram,
        your details, treatment plan, opg, imaging, films, stool photo, health question, medical question`,
    },
  ]),
  defineLexicon('result-word', [
    { terms: 'results, result, biopsy, biopsies, bloods, blood, scan, scans, swab, swabs, smear, pet, mri, ct, xray, xrays, culture, cultures, stool, urine, sample, histology, report, bone, pathology, test, tests, screen, levels, ecg, echo, mammogram, ultrasound, sonography, films, labs, work', because: 'What comes back from a laboratory or a scanner.' },
  ]),
  defineLexicon('repair', [
    { terms: 'crown, bridge, filling, implant, veneer, veneers, denture, dentures, tooth, molar, brace, braces, aligners, cast, stent, pacemaker, valve, graft, stoma, stump, hip, knee, shoulder, lens, lenses, hearing, aid, aids, stitches, scar, plate, screws, pins, coil, port, fistula, tube, prosthesis, leg, liver, kidney, heart, nose, lips, lashes, brows, splint, boot, wound', because: 'What was put in, mended or taken out, and is spoken of afterwards.' },
  ]),
];
