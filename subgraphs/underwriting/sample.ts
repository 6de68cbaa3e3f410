import { userId } from '../_platform/book/keys.ts';
import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, quotesOf, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter, Quote, UnderwritingCase } from '../_platform/book/story.ts';
import { fileUrl } from '../_platform/book/tell/documents.ts';
import { changeCasesOf } from '../_platform/book/tell/underwriting-changes.ts';

/** A case with what it is about: a quote, or the change of a policy. */
interface Referred {
  readonly of: Pick<Quote, 'policyId' | 'customerId' | 'productId'>;
  readonly quoteId: string;
  readonly endorsementId: string | null;
  readonly referred: UnderwritingCase;
}

/** Rows of underwriting cases, the assessments of their risk and the papers asked for. */
export default sample('underwriting', {
  underwriting_cases: (chapter) => rows(casesOf(chapter), (one) => [caseRow(one)]),
  underwriting_documents: (chapter) => rows(casesOf(chapter), ({ referred }) => documentRows(referred)),
  risk_assessments: (chapter) => rows(casesOf(chapter), ({ referred }) => assessmentRows(referred)),
});

function* casesOf(chapter: Chapter): Generator<Referred> {
  for (const quote of quotesOf(chapter)) {
    if (quote.case !== null)
      yield { of: quote, quoteId: quote.id, endorsementId: null, referred: quote.case };
  }
  for (const story of inventedStories(chapter)) {
    for (const { policy, quoteId, endorsement, case: referred } of changeCasesOf(story)) {
      const { id: policyId, customerId, productId } = policy;
      const of = { policyId, customerId, productId };
      yield { of, quoteId, endorsementId: endorsement.id, referred };
    }
  }
}

function caseRow({ of, quoteId, endorsementId, referred }: Referred): Row {
  return {
    id: referred.id,
    caseNumber: referred.number,
    quoteId,
    policyId: of.policyId,
    endorsementId,
    customerId: of.customerId,
    productId: of.productId,
    status: referred.status,
    riskLevel: referred.riskLevel,
    assignedTo: referred.assignedTo,
    submittedAt: at(referred.submittedAt),
    reviewedAt: at(referred.reviewedAt),
    approvedAt: at(referred.approvedAt),
    decisionReason: referred.decisionReason,
    metadata: { conditions: referred.conditions },
    createdAt: at(referred.submittedAt),
    updatedAt: at(referred.updatedAt),
  };
}

function documentRows(referred: UnderwritingCase) {
  return referred.documents.map((document) => ({
    id: document.id,
    caseId: referred.id,
    documentId: document.documentId,
    documentType: document.type,
    fileName: document.fileName,
    fileUrl: fileUrl(document.documentId, 1),
    fileSize: document.fileSize,
    uploadedBy: userId('sales'),
    verifiedBy: document.verifiedBy,
    verifiedAt: at(document.verifiedAt),
    status: document.status,
    uploadedAt: at(document.uploadedAt),
    createdAt: at(document.uploadedAt),
    updatedAt: at(document.verifiedAt ?? document.uploadedAt),
  }));
}

function assessmentRows(referred: UnderwritingCase) {
  return referred.assessments.map((assessment) => ({
    id: assessment.id,
    caseId: referred.id,
    assessedBy: assessment.by,
    riskScore: decimal(assessment.score),
    factors: assessment.factors,
    recommendations: assessment.recommendations,
    assessedAt: at(assessment.at),
  }));
}
