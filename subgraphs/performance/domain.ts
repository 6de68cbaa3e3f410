import { domain, entity } from '../_engine/domain.ts';
import { kpiDefinitions, kpiValues, performanceGoals, performanceScorecards } from './tables.ts';

export default domain('performance', {
  number: 28,
  description: 'Key figures, the values measured, scorecards and goals of people.',
  entities: {
    KpiDefinition: entity(kpiDefinitions),
    KpiValue: entity(kpiValues, {
      edges: {
        kpi: { to: 'KpiDefinition', via: 'kpiId', inverse: 'kpiValues' },
      },
      classification: { personal: ['value', 'variance', 'dimension2'] },
      appendOnly: true,
    }),
    PerformanceScorecard: entity(performanceScorecards, {
      edges: {
        agent: { to: 'Agent', via: 'agentId', inverse: 'performanceScorecards' },
        user: { to: 'User', via: 'userId', inverse: 'performanceScorecards' },
      },
      classification: { personal: ['name', 'metrics', 'totalScore', 'rank'] },
    }),
    PerformanceGoal: entity(performanceGoals, {
      edges: {
        kpi: { to: 'KpiDefinition', via: 'kpiId', inverse: 'performanceGoals' },
        user: { to: 'User', via: 'userId', inverse: 'performanceGoals' },
      },
      classification: { personal: ['targetValue', 'currentValue', 'progress', 'status'] },
    }),
  },
});
