import { AS_OF, addDays, type Instant, officeHour } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import type { Draw } from '../random.ts';
import type { BookDocument, CaseDocument, RiskAssessment, UnderwritingCase } from '../story.ts';
import { tellDocument } from './documents.ts';

const DECIDED = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'DECLINED'];
const SCORES: Readonly<Record<string, readonly [number, number]>> = {
  LOW: [1_000, 2_999],
  MEDIUM: [3_000, 5_499],
  HIGH: [5_500, 7_999],
  VERY_HIGH: [8_000, 9_199],
  UNINSURABLE: [9_200, 10_000],
};

/** The kinds of paper asked for: what it is in the case, what it is called. */
const PAPERS = [
  ['QUESTIONNAIRE', 'Cuestionario de solicitud'],
  ['CLAIMS_HISTORY', 'Historial de siniestralidad'],
  ['ID_DOCUMENT', 'Documento de identidad'],
] as const;

/** An underwriting case of a quote in a given state, with its assessments and papers. */
export function tellCase(
  label: string,
  status: string,
  reason: string,
  at: Instant,
  draw: Draw,
): { case: UnderwritingCase; documents: BookDocument[] } {
  const number = `EXP-${label}`;
  const id = idOf('case', number);
  const seen = status !== 'SUBMITTED';
  const reviewedAt = seen ? Math.min(officeHour(addDays(at, 1), draw.fraction()), AS_OF) : null;
  const decidedAt = DECIDED.includes(status)
    ? Math.min(officeHour(addDays(at, 2), draw.fraction()), AS_OF)
    : null;
  const riskLevel =
    status === 'DECLINED'
      ? draw.pick(['VERY_HIGH', 'UNINSURABLE'])
      : draw.pick(['LOW', 'MEDIUM', 'MEDIUM', 'HIGH']);
  const papers = paperwork(number, id, status, at, draw);
  return {
    case: {
      id,
      number,
      status,
      riskLevel,
      assignedTo: seen ? userId('underwriting', draw.whole(1, 3)) : null,
      submittedAt: at,
      reviewedAt,
      approvedAt: status.startsWith('APPROVED') ? decidedAt : null,
      updatedAt: decidedAt ?? reviewedAt ?? at,
      decisionReason: decidedAt === null ? null : reason,
      conditions: status === 'APPROVED_WITH_CONDITIONS' ? ['Instalación de alarma conectada en 30 días'] : [],
      assessments: seen ? assess(number, riskLevel, reviewedAt!, status, draw) : [],
      documents: papers.caseDocuments,
    },
    documents: papers.documents,
  };
}

function assess(
  number: string,
  riskLevel: string,
  at: Instant,
  status: string,
  draw: Draw,
): RiskAssessment[] {
  const count = status === 'REFERRED' || status === 'APPROVED_WITH_CONDITIONS' ? 2 : 1;
  return Array.from({ length: count }, (_, i) => ({
    id: idOf('assessment', `${number}/${i + 1}`),
    by: userId('underwriting', draw.whole(1, 3)),
    score: draw.whole(...SCORES[riskLevel]!),
    factors: {
      claimsLast5Years: draw.whole(0, 4),
      exposure: riskLevel,
      sumInsuredBand: draw.pick(['A', 'B', 'C', 'D']),
    },
    recommendations:
      riskLevel === 'LOW' ? 'Aceptar a tarifa.' : 'Revisar medidas de protección antes de aceptar.',
    at,
  }));
}

function paperwork(number: string, caseId: string, status: string, at: Instant, draw: Draw) {
  const verified = DECIDED.includes(status);
  const documents = PAPERS.slice(0, draw.whole(1, 3)).map(([type, title], i) =>
    tellDocument(
      {
        number: `DOC-${number}-${i + 1}`,
        type: type === 'ID_DOCUMENT' ? 'ID_DOCUMENT' : 'OTHER',
        category: 'PRECONTRACTUAL',
        relatedType: 'UNDERWRITING_CASE',
        relatedId: caseId,
        title,
        at,
      },
      draw,
    ),
  );
  const caseDocuments: CaseDocument[] = documents.map((document, i) => ({
    id: idOf('case-document', document.number),
    documentId: document.id,
    type: PAPERS[i]![0],
    fileName: document.fileName,
    fileSize: document.fileSize,
    status: verified ? 'VERIFIED' : 'PENDING',
    uploadedAt: at,
    verifiedBy: verified ? userId('underwriting', 1) : null,
    verifiedAt: verified ? Math.min(addDays(at, 1), AS_OF) : null,
  }));
  return { documents, caseDocuments };
}
