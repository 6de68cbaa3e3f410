import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { offers } from '../catalogue/products.ts';
import { idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Quote, Story } from '../story.ts';
import type { MedicalQuestionnaire } from './medical-facts.ts';

/** Kinds of product that ask after the health of the insured. */
const HEALTH_TYPES = new Set(['LIFE', 'HEALTH', 'ACCIDENT']);
const healthProducts = new Set(
  offers.filter(({ line }) => HEALTH_TYPES.has(line.type)).map(({ product }) => product.id),
);

/** Says whether a quote or policy of this product asks after health. */
export function asksAfterHealth(productId: string): boolean {
  return healthProducts.has(productId);
}

const QUESTIONS = [
  { code: 'SMOKER', text: '¿Fuma o ha fumado en los últimos dos años?' },
  { code: 'CONDITION', text: '¿Padece o ha padecido alguna enfermedad crónica?' },
  { code: 'MEDICATION', text: '¿Toma medicación de forma habitual?' },
  { code: 'SURGERY', text: '¿Ha sido operado en los últimos cinco años?' },
  { code: 'RELATIVES', text: '¿Hay antecedentes familiares de enfermedad cardiovascular?' },
] as const;

/** The questionnaires of a story: one for each quote that asks after health. */
export function medicalQuestionnairesOf({ quotes }: Story): MedicalQuestionnaire[] {
  return quotes.filter(({ productId }) => asksAfterHealth(productId)).map(tellQuestionnaire);
}

/** How far the questionnaire of a quote in a state has come. */
function statusOf(quote: Quote, draw: Draw): string {
  if (['BOUND', 'DECLINED', 'ACCEPTED'].includes(quote.status)) return 'REVIEWED';
  if (quote.status === 'REFERRED') return 'UNDER_REVIEW';
  if (quote.status === 'DRAFT') return 'DRAFT';
  if (quote.status === 'RATED') return draw.pick(['SENT', 'DRAFT']);
  if (quote.status === 'QUOTED') return draw.pick(['COMPLETED', 'SENT']);
  return quote.status === 'REJECTED' ? 'COMPLETED' : 'EXPIRED';
}

function tellQuestionnaire(quote: Quote): MedicalQuestionnaire {
  const draw = drawFrom(`questionnaire/${quote.number}`);
  const status = statusOf(quote, draw);
  const answered = /COMPLETED|REVIEW/.test(status);
  const end = Math.min(quote.convertedAt ?? addDays(quote.createdAt, 8), AS_OF);
  const part = (of: number): Instant => quote.createdAt + Math.floor((end - quote.createdAt) * of);
  const completedAt = answered ? part(0.3) : null;
  const reviewedAt = status === 'REVIEWED' ? part(0.6) : null;
  const answers = answered ? answersOf(quote, draw) : {};
  return {
    id: idOf('medical-questionnaire', quote.number),
    customerId: quote.customerId,
    quoteId: quote.id,
    policyId: quote.policyId,
    caseId: quote.case?.id ?? null,
    status,
    questions: QUESTIONS,
    answers,
    score: reviewedAt === null ? null : scoreOf(answers, quote.status === 'DECLINED', draw),
    reviewedBy:
      reviewedAt === null ? null : (quote.case?.assignedTo ?? userId('underwriting', draw.whole(1, 3))),
    reviewedAt,
    completedAt,
    createdAt: quote.createdAt,
    updatedAt: reviewedAt ?? completedAt ?? quote.createdAt,
  };
}

const CONDITIONS = ['hipertensión', 'asma', 'diabetes tipo 2', 'hipotiroidismo', 'migraña'] as const;

function answersOf(quote: Quote, draw: Draw): Record<string, string | boolean> {
  const smoker = (quote.risk.facts as { smoker?: boolean }).smoker === true;
  const ill = quote.status === 'DECLINED' || draw.oneIn(4);
  return {
    SMOKER: smoker,
    CONDITION: ill ? draw.pick(CONDITIONS) : false,
    MEDICATION: ill,
    SURGERY: draw.oneIn(6),
    RELATIVES: draw.oneIn(5),
  };
}

/** Fifteen points for each yes, and above eighty where the risk was declined. */
function scoreOf(answers: Readonly<Record<string, string | boolean>>, declined: boolean, draw: Draw): number {
  const yes = Object.values(answers).filter((answer) => answer !== false).length;
  return declined ? draw.whole(8_000, 9_900) : yes * 1_500 + draw.whole(0, 500);
}
