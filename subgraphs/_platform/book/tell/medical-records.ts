import { AS_OF, addDays, addYears, type Instant, officeHour } from '../calendar.ts';
import { euros } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import { familyNames, womenNames } from '../names.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Claim, Quote, Story } from '../story.ts';
import { fileUrl } from './documents.ts';
import type { MedicalExamination, MedicalQuestionnaire, MedicalRecord } from './medical-facts.ts';
import { asksAfterHealth, medicalQuestionnairesOf } from './medical-questionnaires.ts';

const FACILITIES = [
  'Centro Médico Ribera del Sur',
  'Policlínica Alameda',
  'Hospital Virgen del Prado (ficticio)',
  'Clínica Montealto',
  'Laboratorio Analítico Duero',
] as const;

function doctor(draw: Draw): string {
  return `Dra. ${draw.pick(womenNames)} ${draw.pick(familyNames)}`;
}

/** The health records of a story: what its questionnaires declare, and what its claims were treated for. */
export function medicalRecordsOf(story: Story): MedicalRecord[] {
  const declared = medicalQuestionnairesOf(story).flatMap(declaredIn);
  const treated = story.policies
    .filter(({ productId }) => asksAfterHealth(productId))
    .flatMap((policy) => policy.claims.flatMap((claim) => treatedFor(claim, policy.customerId)));
  return [...declared, ...treated];
}

const REMEDIES: Readonly<Record<string, readonly [treatment: string, medication: string]>> = {
  hipertensión: ['Control de tensión y dieta', 'enalapril'],
  asma: ['Inhaladores a demanda', 'salbutamol'],
  'diabetes tipo 2': ['Dieta y control de glucemia', 'metformina'],
  hipotiroidismo: ['Sustitución hormonal', 'levotiroxina'],
  migraña: ['Tratamiento sintomático', 'sumatriptán'],
};

function declaredIn(questionnaire: MedicalQuestionnaire): MedicalRecord[] {
  const { answers, completedAt, customerId } = questionnaire;
  const condition = answers.CONDITION;
  if (completedAt === null || typeof condition !== 'string') return [];
  const draw = drawFrom(`declared/${questionnaire.id}`);
  const [treatment, medication] = REMEDIES[condition]!;
  const base = {
    ...{ customerId, claimId: null, doctor: doctor(draw), facility: draw.pick(FACILITIES) },
    ...{ isPreexisting: true, affectsCoverage: draw.oneIn(2), createdAt: completedAt },
  };
  const since = addYears(completedAt, -draw.whole(1, 9));
  const record = (type: string, at: Instant, more: Partial<MedicalRecord>): MedicalRecord => ({
    ...{ diagnosis: condition, treatment: null, medications: [], notes: 'Declarado en el cuestionario.' },
    ...base,
    ...more,
    ...{ id: idOf('medical-record', `${questionnaire.id}/${type}`), type, at },
  });
  const taken = record('MEDICATION', addDays(since, 30), { treatment, medications: [medication] });
  const surgery = record('SURGERY', addDays(since, 200), { treatment: 'Intervención ambulatoria' });
  return [record('CONDITION', since, {}), taken, ...(answers.SURGERY === true ? [surgery] : [])];
}

/** What a kind of claim leaves in the records: the kind of record, the diagnosis and the treatment. */
const TREATED: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  HOSPITALIZATION: [
    ['HOSPITALIZATION', 'Ingreso programado', 'Dos noches de ingreso'],
    ['SURGERY', 'Proceso quirúrgico', 'Intervención con anestesia general'],
  ],
  MEDICAL_EXPENSE: [
    ['TEST_RESULT', 'Estudio diagnóstico', 'Resonancia y analítica'],
    ['TREATMENT', 'Proceso en tratamiento', 'Sesiones de rehabilitación'],
  ],
  BODILY_INJURY: [
    ['TREATMENT', 'Lesión traumática', 'Inmovilización y rehabilitación'],
    ['TEST_RESULT', 'Lesión traumática', 'Radiografía de control'],
  ],
  DISABILITY: [['TEST_RESULT', 'Secuelas permanentes', 'Valoración del tribunal médico']],
};

function treatedFor(claim: Claim, customerId: string): MedicalRecord[] {
  const draw = drawFrom(`treated/${claim.number}`);
  return (TREATED[claim.type] ?? []).map(([type, diagnosis, treatment], i) => ({
    id: idOf('medical-record', `${claim.number}/${type}`),
    customerId,
    claimId: claim.id,
    type,
    at: Math.min(claim.incidentAt + i * 86_400_000, claim.submittedAt),
    diagnosis,
    treatment,
    medications: type === 'TREATMENT' ? ['ibuprofeno'] : [],
    doctor: doctor(draw),
    facility: draw.pick(FACILITIES),
    notes: null,
    isPreexisting: false,
    affectsCoverage: claim.status === 'REJECTED',
    createdAt: claim.submittedAt,
  }));
}

/** Sums insured from here on, in cents, are examined. */
const EXAMINED_FROM = euros(150_000);
const USUAL = ['GENERAL', 'BLOOD_TEST', 'URINE'] as const;
const THOROUGH = [...USUAL, 'ECG', 'CHEST_XRAY', 'SPECIALIST'] as const;

/** The examinations of a story: for life cover of a large sum, or where an underwriter has the case. */
export function medicalExaminationsOf({ quotes }: Story): MedicalExamination[] {
  return quotes
    .filter(
      (quote) =>
        asksAfterHealth(quote.productId) && (quote.sumInsured >= EXAMINED_FROM || quote.case !== null),
    )
    .flatMap((quote) => {
      const draw = drawFrom(`examination/${quote.number}`);
      const kinds = quote.sumInsured >= EXAMINED_FROM * 2 ? THOROUGH : USUAL;
      return kinds.map((type) => examination(quote, type, draw));
    });
}

function examination(quote: Quote, type: string, draw: Draw): MedicalExamination {
  const agreedAt = Math.min(officeHour(addDays(quote.createdAt, 1), draw.fraction()), AS_OF);
  const status = examinationStatus(quote, draw);
  const at = momentOf(quote, status, agreedAt, draw);
  const completed = status === 'COMPLETED';
  return {
    id: idOf('medical-examination', `${quote.number}/${type}`),
    customerId: quote.customerId,
    policyId: quote.policyId,
    caseId: quote.case?.id ?? null,
    type,
    status,
    at,
    doctor: doctor(draw),
    facility: draw.pick(FACILITIES),
    results: completed ? resultsOf(type, draw) : {},
    conclusion: completed ? conclusionOf(quote, draw) : null,
    recommendedActions: completed && draw.oneIn(5) ? 'Repetir el control en doce meses.' : null,
    reportUrl: completed ? fileUrl(`DOC-${quote.number}-${type}`, 1) : null,
    createdAt: agreedAt,
    updatedAt: completed || status === 'NO_SHOW' ? at : agreedAt,
  };
}

/** An offer that is open waits for its examinations; one that came to nothing has them called off. */
function examinationStatus(quote: Quote, draw: Draw): string {
  if (['DRAFT', 'RATED', 'REFERRED', 'QUOTED'].includes(quote.status)) return 'SCHEDULED';
  if (['WITHDRAWN', 'EXPIRED', 'REJECTED'].includes(quote.status))
    return draw.oneIn(2) ? 'CANCELLED' : 'NO_SHOW';
  return draw.oneIn(25) ? 'NO_SHOW' : 'COMPLETED';
}

/** After the book's day where it is still to come, else before the offer was bound. */
function momentOf(quote: Quote, status: string, agreedAt: Instant, draw: Draw): Instant {
  if (status === 'SCHEDULED') return officeHour(addDays(AS_OF, draw.whole(1, 20)), draw.fraction());
  if (status === 'CANCELLED') return addDays(agreedAt, 3);
  const end = Math.min(quote.convertedAt ?? addDays(quote.createdAt, 6), AS_OF);
  return agreedAt + Math.floor(Math.max(0, end - agreedAt) * draw.fraction() * 0.8);
}

function resultsOf(type: string, draw: Draw): object {
  if (type === 'BLOOD_TEST')
    return { glucose: draw.whole(78, 118), cholesterol: draw.whole(150, 240), unit: 'mg/dL' };
  if (type === 'GENERAL')
    return { bloodPressure: `${draw.whole(108, 142)}/${draw.whole(64, 92)}`, bmi: draw.whole(190, 310) / 10 };
  return { finding: draw.oneIn(6) ? 'A revisar' : 'Sin hallazgos' };
}

function conclusionOf(quote: Quote, draw: Draw): string {
  if (quote.status === 'DECLINED') return 'Riesgo no asegurable en estas condiciones.';
  return draw.oneIn(6) ? 'Apto con observaciones.' : 'Apto a tarifa normal.';
}
