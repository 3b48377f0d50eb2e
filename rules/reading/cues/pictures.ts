import type { CueEntry } from '../cues';

export const pictures: readonly CueEntry[] = [
  {
    cue: 'picture-pointer',
    because: 'Words that point to a picture which goes with the post.',
    patterns: [
      '[photo|photos|photograph|pic|pics|pix|picture|pictures|video|vid|screenshot|selfie|snap|snaps|shot|shots|image|images of (his|her|their|the|our|a)? (own|wee|little|poor)? (#body-part|#test|#procedure|#symptom|#condition|#person-noun|#relative|#patient|face|faces|feet|foot|hands|hand|smile|teeth|lips|scar|leg|arm|chest|belly|back|baby|couple|wound|rash|chart|notes|results|wristband|label) _{0,2}]',
      '[(before and after | before after | face pics | faces uncropped)]', '[(name|label|sticker|card) _{0,3} (corner|showing|shows|visible|readable)]', "[you can (see|read) (the|his|her) (last|first|full)? (name|label|face|number)]",
      '[see|check the|his|her (first|second|third|last|next|attached)? photo|photos|pic|pics|picture|pictures|video|screenshot|xray|scan]', '[(swipe|scroll) (for|to) _{0,5} (before and after | before after | photo | pic | pics | reveal | x ray | xray | #test | #procedure | scan | face | smile)]',
      '[(his|her|their|the|a|one)? (photo|photos|photograph|photographs|pic|pics|pix|picture|pictures|video|vid|clip|screenshot|screenshots|selfie|snap|xray|xrays|scan|scans|film|films|ecg|ekg|mri|ct|ultrasound|wound|rash) (is|are)? (below|attached|above|underneath|alongside|here|👇|⬇️)]',
      '[(his|her|their|the)? #test|#procedure (is|are)? attached]',
      '[(photo|photos|pic|pics|picture|pictures|video|screenshot|screenshots|xray|scan) (is|are)? in (the)? (comments|comment|replies|thread|carousel|stories|story|next|first|header)]',
      '[(swipe|scroll) (left|right|across|through|along|down|➡️|👉){0,2} (for|to) (see)? (the|his|her|their|a)? _{0,1} (photo|photos|pic|pics|picture|pictures|xray|xrays|#test|#procedure|scan|scans|film|ecg|ekg|mri|ct|face|smile|wound|rash|scar|reveal|before|after|result|results|teeth|foot|leg|baby)]',
      '[(see|look at|check|check out|here is|here are|this is|these are|posting|posted|sharing|uploading|attaching|attached) (his|her|their) _{0,1} (photo|photos|pic|pics|picture|pictures|video|xray|xrays|#test|#procedure|scan|scans|film|films|ecg|ekg|mri|ct|screenshot|face|wound|rash|chart|wristband|obs|results|bloods)]',
    ],
  },
];
