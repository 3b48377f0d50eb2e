import type { Rule } from '../../rule';
import { befriendsPatient } from './befriends-patient';
import { confirmsPatient } from './confirms-patient';
import { contactWithPatient } from './contact-with-patient';
import { disparagesColleague } from './disparages-colleague';
import { invitesClinicalDetail } from './invites-clinical-detail';

export const thoughtfulEngagement: readonly Rule[] = [
  invitesClinicalDetail, contactWithPatient, confirmsPatient, disparagesColleague, befriendsPatient,
];
