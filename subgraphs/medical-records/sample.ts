import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, rows, sample } from '../_platform/book/sample.ts';
import type {
  MedicalExamination,
  MedicalQuestionnaire,
  MedicalRecord,
} from '../_platform/book/tell/medical-facts.ts';
import { medicalQuestionnairesOf } from '../_platform/book/tell/medical-questionnaires.ts';
import { medicalExaminationsOf, medicalRecordsOf } from '../_platform/book/tell/medical-records.ts';

/** Rows of health: asked after for quotes, examined for large sums, shown for claims. All of it is made up. */
export default sample('medical-records', {
  medical_records: (chapter) =>
    rows(inventedStories(chapter), (story) => medicalRecordsOf(story).map(recordRow)),
  medical_questionnaires: (chapter) =>
    rows(inventedStories(chapter), (story) => medicalQuestionnairesOf(story).map(questionnaireRow)),
  medical_examinations: (chapter) =>
    rows(inventedStories(chapter), (story) => medicalExaminationsOf(story).map(examinationRow)),
});

function recordRow(record: MedicalRecord) {
  return {
    id: record.id,
    customerId: record.customerId,
    claimId: record.claimId,
    recordType: record.type,
    recordDate: at(record.at),
    diagnosis: record.diagnosis,
    treatment: record.treatment,
    medications: record.medications,
    doctorName: record.doctor,
    facilityName: record.facility,
    notes: record.notes,
    isPreexisting: record.isPreexisting,
    affectsCoverage: record.affectsCoverage,
    confidential: true,
    metadata: { synthetic: true },
    createdAt: at(record.createdAt),
    updatedAt: at(record.createdAt),
  };
}

function questionnaireRow(questionnaire: MedicalQuestionnaire) {
  return {
    id: questionnaire.id,
    customerId: questionnaire.customerId,
    quoteId: questionnaire.quoteId,
    policyId: questionnaire.policyId,
    underwritingCaseId: questionnaire.caseId,
    questions: Object.fromEntries(questionnaire.questions.map(({ code, text }) => [code, text])),
    answers: questionnaire.answers,
    riskScore: questionnaire.score === null ? null : decimal(questionnaire.score),
    reviewedBy: questionnaire.reviewedBy,
    reviewedAt: at(questionnaire.reviewedAt),
    status: questionnaire.status,
    completedAt: at(questionnaire.completedAt),
    createdAt: at(questionnaire.createdAt),
    updatedAt: at(questionnaire.updatedAt),
  };
}

function examinationRow(examination: MedicalExamination) {
  return {
    id: examination.id,
    customerId: examination.customerId,
    policyId: examination.policyId,
    underwritingCaseId: examination.caseId,
    examinationType: examination.type,
    examinationDate: at(examination.at),
    doctorName: examination.doctor,
    facilityName: examination.facility,
    results: examination.results,
    conclusion: examination.conclusion,
    recommendedActions: examination.recommendedActions,
    reportUrl: examination.reportUrl,
    status: examination.status,
    createdAt: at(examination.createdAt),
    updatedAt: at(examination.updatedAt),
  };
}
