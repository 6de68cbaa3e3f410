import { AS_OF, addDays } from '../calendar.ts';
import { userId } from '../keys.ts';
import { drawFrom } from '../random.ts';
import type { Agent, BookDocument, Chapter, Product, Treaty } from '../story.ts';
import { type DocumentWish, type Signer, tellDocument } from './documents.ts';
import { agreementsOf, type InsurerAgreement, insurersOf } from './insurers.ts';
import { users } from './users.ts';

/** The papers of no story, with the chapter that brings the sales force: contracts, agreements, treaties, what a product says of itself. */
export function officePapersOf(chapter: Chapter): BookDocument[] {
  if (!chapter.invents) return [];
  const wishes = [
    ...chapter.agents.map(agentContract),
    ...insurersOf(chapter).flatMap((insurer) => agreementsOf(insurer).map(agreementPaper)),
    ...chapter.products.flatMap(productPapers),
    ...chapter.treaties.map(treatyPaper),
  ];
  return wishes.map((wish) => tellDocument(wish, drawFrom(`paper/${wish.number}`)));
}

const manager = users.find(({ id }) => id === userId('management', 1))!;
const office: Signer = { type: 'USER', id: manager.id, name: `${manager.firstName} ${manager.lastName}` };

function agentContract({ id, number, firstName, lastName, since, status }: Agent): DocumentWish {
  const about = { relatedType: 'AGENT', relatedId: id, title: 'Contrato mercantil de agencia', at: since };
  const wish = { number: `DOC-${number}-C`, type: 'CONTRACT', category: 'CONTRACTUAL', ...about };
  if (status === 'APPLICANT') return { ...wish, status: 'PENDING_SIGNATURE' };
  const agent: Signer = { type: 'AGENT', id, name: `${firstName} ${lastName}` };
  return { ...wish, signers: [agent, office], status: status === 'TERMINATED' ? 'ARCHIVED' : 'SIGNED' };
}

const OF_AGREEMENT: Readonly<Record<string, string>> = {
  DRAFT: 'DRAFT',
  PENDING_SIGNATURE: 'PENDING_SIGNATURE',
  ACTIVE: 'SIGNED',
};
const AGREEMENT_TITLES: Readonly<Record<string, string>> = {
  LETTER_OF_APPOINTMENT: 'Carta de condiciones',
  COLLECTION: 'Acuerdo de cobro de primas',
  BINDER: 'Acuerdo de suscripción delegada',
  RAPPEL: 'Acuerdo de rappel',
  DATA_PROCESSING: 'Encargo de tratamiento de datos',
};

function agreementPaper(agreement: InsurerAgreement): DocumentWish {
  const { documentNumber: number, insurer, type, status, signedAt, createdAt } = agreement;
  return {
    ...{ number, type: 'CONTRACT', category: 'CONTRACTUAL', title: AGREEMENT_TITLES[type]! },
    ...{ relatedType: 'INSURER', relatedId: insurer.id, status: OF_AGREEMENT[status] ?? 'ARCHIVED' },
    at: signedAt === null ? createdAt : addDays(signedAt, -1),
    signers: signedAt === null ? [] : [office],
  };
}

/** What the law asks to be handed over: the sheet of a non-life product, the conditions of all. */
function productPapers({ id, code, type: line, effectiveFrom, effectiveTo }: Product): DocumentWish[] {
  const about = { category: 'PRECONTRACTUAL', relatedType: 'PRODUCT', relatedId: id };
  const state = {
    at: Math.min(effectiveFrom, AS_OF),
    status: effectiveTo === null ? 'ACTIVE' : 'SUPERSEDED',
  };
  const wish = (suffix: string, type: string, title: string): DocumentWish => ({
    ...{ ...about, ...state, number: `DOC-PRO-${code}-${suffix}`, type, title },
  });
  return [
    ...(line === 'LIFE' ? [] : [wish('IPID', 'IPID', 'Documento informativo del producto')]),
    wish('CG', 'GENERAL_CONDITIONS', 'Condiciones generales'),
  ];
}

function treatyPaper({ id, number, from, status }: Treaty): DocumentWish {
  const about = { relatedType: 'REINSURANCE_CONTRACT', relatedId: id, title: 'Contrato de reaseguro' };
  const wish = { number: `DOC-${number}`, type: 'CONTRACT', category: 'CONTRACTUAL', ...about };
  return {
    ...wish,
    at: addDays(from, -30),
    signers: [office],
    status: status === 'COMMUTED' ? 'ARCHIVED' : 'SIGNED',
  };
}
