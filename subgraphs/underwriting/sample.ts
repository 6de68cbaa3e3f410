import { userId } from '../_platform/book/keys.ts';
import { decimal } from '../_platform/book/money.ts';
import { at, quotesOf, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter, Quote, UnderwritingCase } from '../_platform/book/story.ts';
import { fileUrl } from '../_platform/book/tell/documents.ts';

/** Rows of underwriting cases, the assessments of their risk and the papers asked for. */
export default sample('underwriting', {
  underwriting_cases: (chapter) =>
    rows(casesOf(chapter), ({ quote, referred }) => [caseRow(quote, referred)]),
  underwriting_documents: (chapter) => rows(casesOf(chapter), ({ referred }) => documentRows(referred)),
  risk_assessments: (chapter) => rows(casesOf(chapter), ({ referred }) => assessmentRows(referred)),
});

function* casesOf(chapter: Chapter): Generator<{ quote: Quote; referred: UnderwritingCase }> {
  for (const quote of quotesOf(chapter)) if (quote.case !== null) yield { quote, referred: quote.case };
}

function caseRow(quote: Quote, referred: UnderwritingCase): Row {
  return {
    id: referred.id,
    caseNumber: referred.number,
    quoteId: quote.id,
    policyId: quote.policyId,
    customerId: quote.customerId,
    productId: quote.productId,
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
