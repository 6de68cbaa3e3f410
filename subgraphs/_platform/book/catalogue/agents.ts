import { AS_OF, addYears, day } from '../calendar.ts';
import { dni, scattered } from '../identifiers.ts';
import { idOf } from '../keys.ts';
import { familyNames, menNames, plain, womenNames } from '../names.ts';
import { placesBySize } from '../places.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Agent, Certification } from '../story.ts';

const AGENTS = 40;
const REGIONS = ['Centro', 'Norte', 'Levante', 'Sur'] as const;
const AGENT_DNI_BASE = 96_000_000;

/** The sales force: a director, a manager of each region, and their agents, the last of whom no longer sell. */
export const agents: readonly Agent[] = Array.from({ length: AGENTS }, (_, seat) => agentAt(seat));

/** Those who hold a portfolio of policies. */
export const sellers: readonly Agent[] = agents.filter(
  (agent) => ['SENIOR', 'JUNIOR', 'EXTERNAL_COLLABORATOR'].includes(agent.level) && agent.status === 'ACTIVE',
);

/** The agent with this id. */
export function agentById(id: string): Agent {
  return agents.find((agent) => agent.id === id)!;
}

function levelAt(seat: number): string {
  if (seat === 0) return 'DIRECTOR';
  if (seat <= REGIONS.length) return 'MANAGER';
  if (seat >= AGENTS - 2) return 'TRAINEE';
  return ['SENIOR', 'JUNIOR', 'JUNIOR', 'EXTERNAL_COLLABORATOR'][seat % 4]!;
}

function statusAt(seat: number): string {
  return { 33: 'SUSPENDED', 34: 'ON_LEAVE', 35: 'TERMINATED', 39: 'APPLICANT' }[seat] ?? 'ACTIVE';
}

function managerAt(seat: number): string | null {
  if (seat === 0) return null;
  return seat <= REGIONS.length ? agentId(0) : agentId(1 + (seat % REGIONS.length));
}

function agentId(seat: number): string {
  return idOf('agent', `AGT-${seat + 1}`);
}

function agentAt(seat: number): Agent {
  const draw = drawFrom(`agent-${seat}`);
  const firstName = draw.pick(draw.oneIn(2) ? womenNames : menNames);
  const lastName = `${draw.pick(familyNames)} ${draw.pick(familyNames)}`;
  const level = levelAt(seat);
  const since = day(draw.whole(2008, 2022), draw.whole(1, 12), draw.whole(1, 28));
  const region = REGIONS[seat % REGIONS.length]!;
  return {
    id: agentId(seat),
    number: `AGT-${String(seat + 1).padStart(4, '0')}`,
    firstName,
    lastName,
    email: `${plain(firstName)}.${plain(lastName.split(' ')[0]!)}.${seat + 1}@correduria.example`,
    phone: `+34 9${draw.digits(8)}`,
    mobile: `+34 6${draw.digits(8)}`,
    identityType: 'DNI',
    identityNumber: dni(AGENT_DNI_BASE + scattered(seat)),
    status: statusAt(seat),
    level,
    managerId: managerAt(seat),
    commissionRate:
      { DIRECTOR: 200, MANAGER: 200, TRAINEE: 800, JUNIOR: 1_000, SENIOR: 1_200 }[level] ?? 1_500,
    territory: region,
    since,
    certifications: certificationsOf(seat, draw),
    territories: territoriesOf(seat, region, draw),
  };
}

function certificationsOf(seat: number, draw: Draw): Certification[] {
  const issued = day(draw.whole(2019, 2024), draw.whole(1, 12), 15);
  const certification = (name: string, issuer: string, years: number): Certification => ({
    id: idOf('certification', `${seat}/${name}`),
    name,
    issuer,
    number: `CERT-${seat + 1}-${draw.digits(5)}`,
    status: addYears(issued, years) < AS_OF ? 'EXPIRED' : 'VALID',
    issuedAt: issued,
    expiresAt: addYears(issued, years),
  });
  const all = [
    certification('Distribución de seguros, nivel 2', 'Centro de Estudios del Seguro', 10),
    certification('Formación continua anual', 'Colegio de Mediadores', 3),
  ];
  return seat % 3 === 0
    ? [...all, certification('Seguros de vida e inversión', 'Centro de Estudios del Seguro', 5)]
    : all;
}

function territoriesOf(seat: number, region: string, draw: Draw): Agent['territories'] {
  return [0, 1].map((rank) => {
    const place = placesBySize[(seat * 2 + rank) % 120]!;
    const postalCodes = place.postcodes.slice(0, draw.whole(1, 6));
    return {
      id: idOf('agent-territory', `${seat}/${rank}`),
      name: `${region}: ${place.city}`,
      postalCodes,
      isPrimary: rank === 0,
    };
  });
}
