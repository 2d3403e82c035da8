import type { Rule } from '../rule.ts';
import { basicClassColumn } from './basic/class-column.ts';
import { basicCodeHierarchy } from './basic/code-hierarchy.ts';
import { basicRowSum } from './basic/row-sum.ts';
import { cellsLoneTotal } from './cells/lone-total.ts';
import { cellsNegative } from './cells/negative.ts';
import { cellsNumberFormat } from './cells/number-format.ts';
import { cellsScale } from './cells/scale.ts';
import { changeBases } from './change/bases.ts';
import { changeCompletionBase } from './change/completion-base.ts';
import { changeCopiedRate } from './change/copied-rate.ts';
import { changeDelta } from './change/delta.ts';
import { changeDirection } from './change/direction.ts';
import { changeGrowth } from './change/growth.ts';
import { changeMissingUnit } from './change/missing-unit.ts';
import { changeParts } from './change/parts.ts';
import { changeReasonDirection } from './change/reason-direction.ts';
import { changeReasons } from './change/reasons.ts';
import { changeSameReason } from './change/same-reason.ts';
import { changeShare } from './change/share.ts';
import { changeShareSum } from './change/share-sum.ts';
import { changeToZero } from './change/to-zero.ts';
import { changeTruncated } from './change/truncated.ts';
import { changeTwoChanges } from './change/two-changes.ts';
import { changeUnchanged } from './change/unchanged.ts';
import { changeZeroBase } from './change/zero-base.ts';
import { codesDigits } from './codes/digits.ts';
import { codesFormerNames } from './codes/former-names.ts';
import { codesNames } from './codes/names.ts';
import { codesOneName } from './codes/one-name.ts';
import { codesOrder } from './codes/order.ts';
import { codesSections } from './codes/sections.ts';
import { codesUnitCodes } from './codes/unit-codes.ts';
import { codesUnknown } from './codes/unknown.ts';
import { completenessAttachments } from './completeness/attachments.ts';
import { completenessBasicAndProject } from './completeness/basic-and-project.ts';
import { completenessBasicTables } from './completeness/basic-tables.ts';
import { completenessContents } from './completeness/contents.ts';
import { completenessContinuedHeads } from './completeness/continued-heads.ts';
import { completenessCountedDay } from './completeness/counted-day.ts';
import { completenessEconomicSections } from './completeness/economic-sections.ts';
import { completenessEmptyNoteWithFigures } from './completeness/empty-note-with-figures.ts';
import { completenessEmptyTableExplained } from './completeness/empty-table-explained.ts';
import { completenessEmptyTableListed } from './completeness/empty-table-listed.ts';
import { completenessFunctionItems } from './completeness/function-items.ts';
import { completenessInTime } from './completeness/in-time.ts';
import { completenessPublishedYear } from './completeness/published-year.ts';
import { completenessTableNumbers } from './completeness/table-numbers.ts';
import { completenessTargetsPublished } from './completeness/targets-published.ts';
import { completenessTextParts } from './completeness/text-parts.ts';
import { completenessThreePublicParts } from './completeness/three-public-parts.ts';
import { completenessWithheld } from './completeness/withheld.ts';
import { crossAgencyOperation } from './cross/agency-operation.ts';
import { crossEconomicClasses } from './cross/economic-classes.ts';
import { crossEmptyFunds } from './cross/empty-funds.ts';
import { crossExpenditureGpb } from './cross/expenditure-gpb.ts';
import { crossFiscalOverviewClasses } from './cross/fiscal-overview-classes.ts';
import { crossFiscalOverviewFundTables } from './cross/fiscal-overview-fund-tables.ts';
import { crossFiscalOverviewOverview } from './cross/fiscal-overview-overview.ts';
import { crossGpbBasic } from './cross/gpb-basic.ts';
import { crossIncomeExpenditure } from './cross/income-expenditure.ts';
import { crossInsuranceChain } from './cross/insurance-chain.ts';
import { crossOverviewBasic } from './cross/overview-basic.ts';
import { crossOverviewClasses } from './cross/overview-classes.ts';
import { crossOverviewExpenditure } from './cross/overview-expenditure.ts';
import { crossOverviewIncome } from './cross/overview-income.ts';
import { crossProcurementLimits } from './cross/procurement-limits.ts';
import { crossProjectsExpenditure } from './cross/projects-expenditure.ts';
import { crossRetirement } from './cross/retirement.ts';
import { crossServicePurchase } from './cross/service-purchase.ts';
import { crossTableUnits } from './cross/table-units.ts';
import { crossTargetsExpenditure } from './cross/targets-expenditure.ts';
import { crossThreePublicCars } from './cross/three-public-cars.ts';
import { crossThreePublicHost } from './cross/three-public-host.ts';
import { crossThreePublicMeetings } from './cross/three-public-meetings.ts';
import { crossUnits } from './cross/units.ts';
import { departmentAllUnits } from './department/all-units.ts';
import { departmentSameLines } from './department/same-lines.ts';
import { departmentSummary } from './department/summary.ts';
import { departmentUnitSum } from './department/unit-sum.ts';
import { expenditureCodeHierarchy } from './expenditure/code-hierarchy.ts';
import { expenditureRowSum } from './expenditure/row-sum.ts';
import { expenditureUnitSum } from './expenditure/unit-sum.ts';
import { finalAwardShare } from './final/award-share.ts';
import { finalCompletion } from './final/completion.ts';
import { finalDirection } from './final/direction.ts';
import { finalExpenditureRow } from './final/expenditure-row.ts';
import { finalFiscalBalance } from './final/fiscal-balance.ts';
import { finalFiscalIncome } from './final/fiscal-income.ts';
import { finalGpbChain } from './final/gpb-chain.ts';
import { finalGpbWithin } from './final/gpb-within.ts';
import { finalItemBudgets } from './final/item-budgets.ts';
import { finalOverviewDetails } from './final/overview-details.ts';
import { finalOverviewIdentity } from './final/overview-identity.ts';
import { finalOwnMoney } from './final/own-money.ts';
import { finalSelfEvaluation } from './final/self-evaluation.ts';
import { finalThreePublicBudget } from './final/three-public-budget.ts';
import { finalThreePublicCounts } from './final/three-public-counts.ts';
import { finalVehicles } from './final/vehicles.ts';
import { fiscalOverviewBalances } from './fiscal-overview/balances.ts';
import { fiscalOverviewRowSum } from './fiscal-overview/row-sum.ts';
import { fundsIncomeExpenditure } from './funds/income-expenditure.ts';
import { fundsSubjects } from './funds/subjects.ts';
import { fundsSums } from './funds/sums.ts';
import { gpbRowSum } from './gpb/row-sum.ts';
import { incomeColumnSum } from './income/column-sum.ts';
import { incomeRowSum } from './income/row-sum.ts';
import { namingEntityCode } from './naming/entity-code.ts';
import { namingEntityName } from './naming/entity-name.ts';
import { namingGarbledYears } from './naming/garbled-years.ts';
import { namingLevelWords } from './naming/level-words.ts';
import { namingScopeWords } from './naming/scope-words.ts';
import { namingTerms } from './naming/terms.ts';
import { namingUnitLine } from './naming/unit-line.ts';
import { namingYears } from './naming/years.ts';
import { narrativeAgencyOperation } from './narrative/agency-operation.ts';
import { narrativeAllOfOneUse } from './narrative/all-of-one-use.ts';
import { narrativeBasicExpenditure } from './narrative/basic-expenditure.ts';
import { narrativeBasicProject } from './narrative/basic-project.ts';
import { narrativeCountedLists } from './narrative/counted-lists.ts';
import { narrativeEconomicLists } from './narrative/economic-lists.ts';
import { narrativeExpenseClasses } from './narrative/expense-classes.ts';
import { narrativeFunds } from './narrative/funds.ts';
import { narrativeIncomeParts } from './narrative/income-parts.ts';
import { narrativeItems } from './narrative/items.ts';
import { narrativeItemsComplete } from './narrative/items-complete.ts';
import { narrativeItemsSum } from './narrative/items-sum.ts';
import { narrativeProcurement } from './narrative/procurement.ts';
import { narrativePurposes } from './narrative/purposes.ts';
import { narrativeRepeatedAmounts } from './narrative/repeated-amounts.ts';
import { narrativeServicePurchase } from './narrative/service-purchase.ts';
import { narrativeSmallEnterprises } from './narrative/small-enterprises.ts';
import { narrativeSubjectNames } from './narrative/subject-names.ts';
import { narrativeTargets } from './narrative/targets.ts';
import { narrativeThreePublic } from './narrative/three-public.ts';
import { narrativeTotals } from './narrative/totals.ts';
import { narrativeUnitCount } from './narrative/unit-count.ts';
import { narrativeUnitSlips } from './narrative/unit-slips.ts';
import { narrativeVehicles } from './narrative/vehicles.ts';
import { narrativeZeroAmounts } from './narrative/zero-amounts.ts';
import { overviewBalances } from './overview/balances.ts';
import { overviewClassSum } from './overview/class-sum.ts';
import { overviewExpenseColumns } from './overview/expense-columns.ts';
import { overviewExpenseTotal } from './overview/expense-total.ts';
import { overviewIncomeParts } from './overview/income-parts.ts';
import { overviewIncomeTotal } from './overview/income-total.ts';
import { priorCarriedOver } from './prior/carried-over.ts';
import { priorFirstBudget } from './prior/first-budget.ts';
import { priorLargeChange } from './prior/large-change.ts';
import { priorLastYear } from './prior/last-year.ts';
import { priorNewLines } from './prior/new-lines.ts';
import { priorRenamed } from './prior/renamed.ts';
import { priorStaleText } from './prior/stale-text.ts';
import { priorVehicles } from './prior/vehicles.ts';
import { privacyAccountNumbers } from './privacy/account-numbers.ts';
import { privacyFormPersons } from './privacy/form-persons.ts';
import { privacyHiddenParts } from './privacy/hidden-parts.ts';
import { privacyHomesAndPlates } from './privacy/homes-and-plates.ts';
import { privacyIdentityNumbers } from './privacy/identity-numbers.ts';
import { privacyMobileNumbers } from './privacy/mobile-numbers.ts';
import { privacyNameLists } from './privacy/name-lists.ts';
import { privacySecrecyMarks } from './privacy/secrecy-marks.ts';
import { privacyTelephones } from './privacy/telephones.ts';
import { procurementColumnSum } from './procurement/column-sum.ts';
import { procurementFundSum } from './procurement/fund-sum.ts';
import { procurementTypeSum } from './procurement/type-sum.ts';
import { projectsNames } from './projects/names.ts';
import { projectsSums } from './projects/sums.ts';
import { servicePurchaseSums } from './service-purchase/sums.ts';
import { targetsCosts } from './targets/costs.ts';
import { targetsDates } from './targets/dates.ts';
import { targetsDirections } from './targets/directions.ts';
import { targetsFilled } from './targets/filled.ts';
import { targetsFunds } from './targets/funds.ts';
import { targetsGoalAmounts } from './targets/goal-amounts.ts';
import { targetsGoalCounts } from './targets/goal-counts.ts';
import { targetsLabels } from './targets/labels.ts';
import { targetsMeasurable } from './targets/measurable.ts';
import { targetsProjectSum } from './targets/project-sum.ts';
import { targetsSameGoal } from './targets/same-goal.ts';
import { textBrokenBlanks } from './text/broken-blanks.ts';
import { textBrokenSentences } from './text/broken-sentences.ts';
import { textConfusions } from './text/confusions.ts';
import { textDoubledMarks } from './text/doubled-marks.ts';
import { textDoubledWords } from './text/doubled-words.ts';
import { textHalfWidthMarks } from './text/half-width-marks.ts';
import { textNumberStyle } from './text/number-style.ts';
import { textNumbering } from './text/numbering.ts';
import { textSiteWords } from './text/site-words.ts';
import { textTemplateResidue } from './text/template-residue.ts';
import { textTense } from './text/tense.ts';
import { textYearStyle } from './text/year-style.ts';
import { threePublicCar } from './three-public/car.ts';
import { threePublicTotal } from './three-public/total.ts';
import { threePublicWiderTotal } from './three-public/wider-total.ts';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  overviewBalances, overviewIncomeTotal, overviewExpenseTotal, overviewIncomeParts, overviewClassSum, overviewExpenseColumns, incomeRowSum,
  incomeColumnSum, expenditureRowSum, expenditureCodeHierarchy, expenditureUnitSum, fiscalOverviewBalances, fiscalOverviewRowSum, gpbRowSum,
  basicRowSum, basicCodeHierarchy, basicClassColumn, threePublicTotal, threePublicCar, threePublicWiderTotal, fundsSums, projectsSums,
  procurementFundSum, procurementTypeSum, procurementColumnSum, servicePurchaseSums, targetsProjectSum, targetsFunds, cellsLoneTotal,
  cellsNegative, cellsNumberFormat, cellsScale, crossOverviewIncome, crossOverviewExpenditure, crossOverviewClasses, crossIncomeExpenditure,
  crossFiscalOverviewOverview, crossFiscalOverviewFundTables, crossFiscalOverviewClasses, crossExpenditureGpb, crossGpbBasic,
  crossOverviewBasic, crossThreePublicHost, crossThreePublicCars, crossThreePublicMeetings, crossAgencyOperation, crossProjectsExpenditure,
  crossTargetsExpenditure, projectsNames, crossProcurementLimits, crossServicePurchase, crossInsuranceChain, crossRetirement,
  fundsIncomeExpenditure, fundsSubjects, crossEconomicClasses, crossUnits, codesOneName, crossTableUnits, crossEmptyFunds, narrativeTotals,
  narrativeIncomeParts, narrativeExpenseClasses, narrativeBasicProject, narrativeItems, narrativeItemsComplete, narrativeItemsSum,
  narrativeSubjectNames, narrativeBasicExpenditure, narrativeEconomicLists, narrativeThreePublic, narrativeFunds, narrativeProcurement,
  narrativeSmallEnterprises, narrativeServicePurchase, narrativeTargets, narrativeAgencyOperation, narrativeVehicles, narrativeRepeatedAmounts,
  narrativeAllOfOneUse, narrativeZeroAmounts, narrativePurposes, narrativeUnitSlips, narrativeCountedLists, narrativeUnitCount, changeShare,
  changeShareSum, changeDelta, changeGrowth, changeDirection, changeUnchanged, changeZeroBase, changeToZero, changeParts, changeReasons,
  changeReasonDirection, changeSameReason, changeMissingUnit, changeTwoChanges, changeBases, changeTruncated, changeCopiedRate,
  codesFormerNames, completenessBasicTables, completenessEmptyTableListed, completenessEmptyTableExplained, completenessEmptyNoteWithFigures,
  namingEntityName, namingEntityCode, namingYears, namingGarbledYears, namingScopeWords, namingLevelWords, namingTerms, namingUnitLine,
  codesUnknown, codesNames, codesDigits, codesOrder, codesSections, textDoubledWords, textConfusions, textDoubledMarks, textHalfWidthMarks,
  textTemplateResidue, textBrokenSentences, textNumbering, textBrokenBlanks, textNumberStyle, textYearStyle, textTense,
  finalOverviewIdentity, finalOverviewDetails, finalExpenditureRow, finalFiscalIncome, finalFiscalBalance, finalGpbChain, finalGpbWithin, finalOwnMoney,
  finalThreePublicBudget, finalCompletion, finalDirection, finalItemBudgets, finalThreePublicCounts, finalVehicles, finalAwardShare, finalSelfEvaluation,
  priorLastYear, priorFirstBudget, priorCarriedOver, priorNewLines, priorLargeChange, priorStaleText, priorRenamed, priorVehicles,
  completenessTextParts, completenessFunctionItems, completenessEconomicSections, completenessThreePublicParts, completenessBasicAndProject,
  completenessContents, completenessTableNumbers, completenessContinuedHeads, completenessTargetsPublished, completenessWithheld, completenessInTime, completenessPublishedYear,
  completenessAttachments, completenessCountedDay, codesUnitCodes, changeCompletionBase, targetsCosts, targetsGoalAmounts, targetsGoalCounts,
  targetsDirections, targetsMeasurable, targetsLabels, targetsFilled, targetsDates, targetsSameGoal, privacyIdentityNumbers, privacyMobileNumbers,
  privacyAccountNumbers, privacyTelephones, privacyNameLists, privacyHomesAndPlates, privacySecrecyMarks, privacyFormPersons, privacyHiddenParts,
  textSiteWords,
  departmentUnitSum, departmentSameLines, departmentAllUnits, departmentSummary,
];
