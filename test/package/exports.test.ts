import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, inject, it } from 'vitest'
import { packNames } from './pack-names'
import { runNode } from './run-node'

const { folder, installed } = inject('stranger')

const planning = `assessAffordability businessYearFraction days360 listDueDays planInstallments prepareInstallments scheduleDates solveInstallments splitAmount
  splitByRatios yearFraction`
const rates = `cumipmt cumprinc effect fv fvschedule ipmt irr ispmt mirr nominal nper npv pduration pmt ppmt pv rate rri xirr xnpv`
const costs = `annualizedCost annualPercentageCharge annualPercentageRate applyTradeTerms effectiveRate nominalRate parseTradeTerms
  splitBySumOfDigits unearnedBySumOfDigits`
const costTypes = `AdvancesAndPayments AmountInYears AnnualizedCost AnnualizedCostTerms AnnualPercentageCharge AnnualPercentageRate AprcTerms
  AprMethod AprTerms AprTermsByDate AprTermsByPeriod CashDiscount CountedAmount DatedAmount EarnedParts EffectiveTerms InstallmentAmount
  IntervalUnit NominalTerms OddDaysRule PercentFormat PeriodAmount PeriodFraction RatePercent SumOfDigitsTerms TradeTerms TradeTermsOptions
  TradeTermsSchedule UnearnedTerms UnitPeriod YearsBetween`
const planningTypes = `Affordability AffordableInstallment AnnuityTerms BulletTerms BusinessYearFraction DayCount DayCountTerms DueDayRule
  EqualPartsTerms EqualPrincipalTerms FlatTerms InstallmentPlan InstallmentRow InstallmentTerms InterestByDays InterestPeriod InterestTerms OpenTerm
  OpenTerms PaymentSteps PlanAdjustment RemainderRule RepayingTerms ScheduleRow ScheduleStep ScheduleTerms SharedTerms SolvedInstallments
  SplitByRatiosOptions SplitOptions StubRule AgreedPayment CustomTerms DownPayment DueDayPattern MethodTerms OnOwnDays PaymentGrace TermLimit InstallmentColumns PreparedInstallments`

const charges = `accrueInterest capCharges chargeLateFees computeFee findLateRate findOverdueBalances judgePenalty`
const chargeTypes = `AccrualPart AccrualTerms AccruedInterest CappedCharge CappedCharges CeilingLimit CeilingReason CeilingTerms ChargeCeiling ChargeComponent
  ClaimedCharge Compounding DailyDayCount DatedBalance DatedRate DaySpan FeeBand FeeBands FeeQuestion FeeScale LateFee LateFeeCut LateFeeRule LateFees
  LateFeeTerms LateItem LateRate LateRateLaw LateRateQuestion LateRateRule OverdueBalances OverdueQuestion PenaltyBound PenaltyJudgment PenaltyLaw PenaltyQuestion RateBasis RateLimit
  ScaledFee SharedFeeRule`

const offers = `quoteOffers valueOutcomes`
const offerTypes = `Assumption Difficulty DiscountTerms DoingNothingOutcome FirstDue FlowPurpose LitigationFee LitigationOutcome OfferAffordability OfferApproval
  OfferBound OfferConditions OfferedPayment OfferOutcome OfferProduct OfferReason OfferReasonCode OffersPolicy OffersAsked OffersKnown OffersOn CaseOffers OffersQuestion OffersValuation
  Outcome OutcomesQuestion PartPaymentProduct PaymentInFullOutcome PercentByComponent PlanProduct PlanRelief PlanTerms ProductTerms QuotedOffer QuotedOffers
  QuotedPartPayment QuotedPlan QuotedSettlement SettlementProduct ValuedFlow ValuedFlows ValuedOutcome ValuedOutcomes Willingness`

const servicing = `quotePayoff replayLoan`
const servicingTypes = `BearingPlan Excess LateInterest Loan LoanPlan LoanReplay LoanRow LoanState PayoffFigure PayoffOptions PayoffQuote ReplayLoanOptions
  Reschedule SharedPlan SpreadRule`
const settlement = `checkAgreementContents followRelief quoteSettlement`
const settlementTypes = `AgreementCheck AgreementContents AgreementFault AgreementFaultCode AgreementRequirement AgreementRequirements AgreementRules CheckedContent ComponentParts Discount PerformanceRelief ReliefStanding ReliefStatus SettledInKind Settlement SettlementGuarantee SettlementLimits SettlementReason SettlementReasonCode SettlementTerms TakenInKind`

const measures = `absorbChain agencyComparison agingShares analyzeArrears analyzeCollections analyzePaymentTrend averageDaysDelinquent badDebtRate
  batchTracking bestHoursToCall bestPossibleDaysSalesOutstanding brokenRate caseloadPerCollector chainOf closedShare coincidentalDelinquency
  collectionCycle collectionEffectivenessIndex collectionEntryRate collectionExitRate collectionMoves collectionSuccessRate collectorsNeeded
  compareMeans compareProportions complaintRate conditionalDefaultRate contactIntensity contactRate costToCollect coverage cureRate curesOf
  currentShare customerValue delinquencyOf delinquencyRatio firstContactResolution fixedCostShare flagBehavior flowRate flowRates flowSteps
  followPool grossCollection hourlyMeasures invoicesOfCases judgeTarget keptRate laggedDelinquency liquidationCurves liquidationRate
  lossProvision meanAmount meanDifference measureCycle measureDefinitions measureReceivables minimumSample monthsOnBook netCollection
  netLiquidation netback observePool offsetSales outputPerCollector over90Share paymentDefaultRate penetration planCureRate portfolioAtRisk
  promiseRate reDefaultRate readCycles receivablesTurnover receivablesTurnoverDays recoveryRate reportAgingShares reportDay reportEfficiency
  reportManagement reportPaymentTrend reportRisks returnOnMeasure revenuePerCollector rightPartyContactsPerHour rightPartyRate rollRateMatrix
  rollToLoss shareDifference snapshotAccounts stageSuccessRates stepDownRate stepDownsOf successShare tallyArms tallyBehavior tallyByHour
  tallyCollections tallyComplaints tallyContacts tallyContactsBy tallyInvoices tallyLosses tallyMigration tallyPaymentDefaults tallyPlacements
  tallyPool tallyPromises targetDirectionOf transitionMatrix vintageCurves warnEarly weightedDaysLate weightedDaysToPay workCapacity`
const measureTypes = `AbsorbingChain AbsorbingChainInput AccountMonths AddByDifference AddByLateness AddInput AgeGroup AgedBucket AgedReceivables AgencyComparison
  AgingReportInput AgingShare AgingSharesInput AmountArm AmountArms AmountMoments AmountRange AmountTerms AmountTotals AnalyzeArrearsInput
  AnalyzeCollectionsInput ArmName ArmRow ArmTally ArrearsAnalysis ArrearsSpell AttemptCounts AverageDsoInput BadDebtInput BadDebtOfReceivables
  BadDebtOfSales BatchMonth BatchRate BatchTracking BehaviorFacts BehaviorFlag BehaviorFlagId BehaviorFlags BehaviorThresholds
  BestHoursOptions BestHoursToCall BestPossibleDsoInput BetterDirection BetterOutcome BetterTold BooksFlow BrokenRateInput CaseloadByAmount
  CaseloadByCases CaseloadByComplexity CaseloadInput CeiByMonthlySales CeiByPeriodSales CeiInput ChallengerVerdict
  CoincidentalDelinquencyInput CollectedByAmount CollectedByDaysPastDue CollectedByManner CollectedRow CollectedRows CollectionAnalysis
  CollectionBooks CollectionCosts CollectionCycle CollectionCycleInput CollectionDimension CollectionGroup CollectionMoves CollectionOptions
  CollectionsTally CollectorDay CollectorsNeededInput CompareMeansInput CompareProportionsInput ComparedAgency ComparedBatch ComparedMean
  ComparedMonth ComparedShare Comparison ComparisonTerms ComparisonVerdict ComplaintRateInput ComplaintRow ComplaintTally
  ConditionalDefaultInput ContactGroup ContactGrouping ContactRateInput ContactTally ConventionalDsoInput CostPerCollection CostToCollect
  CostToCollectAsShare CostToCollectInput CountAndBalance CountBackInput CountThreshold CountedAttempts CureCohort CureInputs CureWindow
  CurrentShareInput CustomerArrears CustomerPayment CustomerRating CustomerTrend CustomerValueInput CycleRow CycleTally DayReportInput
  DaysLateOfOpen DaysLateOfSettled DefaultMonth DefaultedInstallment DelinquencyByAmount DelinquencyByCount DelinquencyInputs
  DelinquencyOptions DelinquencyRatio DelinquencyRatioInput DifferenceInterval DsoInput DynamicPoolInput DynamicPoolMonth EarlierAging
  EarlierBucket EarlyWarnings EfficiencyReportInput EndingDsoInput ExactRate ExpectedRecovery FallenInstallment Finding FindingCode
  FirstContactResolutionInput FlowRateRow FlowStep FlowSteps FollowPoolInput FollowedPool GrossCollectionInput GroupContactsOptions
  GroupedContacts HourCell HourCounts HourGrain HourRanking HourTable HourTally HourlyMeasure Interval Invoice InvoiceBooks InvoicePayment
  InvoicesOfCasesOptions KeptRateInput LaggedDelinquencyInput LateAtRisk LateOrRenegotiatedAtRisk LiquidationAtPlacement LiquidationCurve
  LiquidationCurves LiquidationCurvesInput LiquidationNetOfRecalls LiquidationOfSamePeriod LiquidationPoint LiquidationRateInput LossProvision
  LossProvisionInput LossVintageInput Losses MeanAmountInput MeanComparison Measure MeasureBasis MeasureDefinition MeasureFacts MeasureFamily
  MeasureFormat MeasurePeriod MeasureReason MeasureTerm MeasureUnit MeasureVariant MeasuredTeam MethodNote MigrationColumns MigrationOptions
  MigrationRow MigrationStatuses MigrationTally MinimumSample MinimumSampleInput MinimumSampleOfMeans MinimumSampleOfShares MonthStanding
  MonthlyCdrInput MonthsBy MoveBasis MoveShareByAmount MoveShareByCount MoveShareInput MovesOptions NetCollectionInput
  NetLiquidationAtPlacement NetLiquidationInput NetLiquidationNetOfRecalls NetbackAsShare NetbackInMoney NetbackInput NewAccounts
  ObservePoolOptions OffsetSalesInput OpenInvoice OutputPerCollectorInput Over90ShareInput OverdueRateByAmount OverdueRateByCount
  OverdueRateInput PastDueVintageInput PaymentDefaultInput PaymentDefaultRate PaymentDirection PaymentTrend PaymentTrendInput PaymentTrends
  Period PeriodMoves Permitted PermittedHour PermittedHours PermittedPart PermittedTimes PlacedBatch PlacedMoneyRow PlacedOrRecalledRow
  PlacementBooks PlacementRow PlainDecimal PoolAccount PoolMonth PoolObservation PoolTally PortfolioAtRisk PortfolioAtRiskInput
  PromiseRateInput PromiseTally ProportionComparison Proposal Proposals ProvisionBucket QuotientRate RatedHour ReachInput ReachVariant
  ReadCyclesOptions ReceivablesBucket ReceivablesMeasures ReceivablesOfAge ReceivablesOnDay RecoveryOfChargedOff RecoveryOfOwed
  RecoveryRateInput RepeatedLooks Report ReportColumn ReportId ReportReader ReportRequest ReportRow ReportSection ReturnOnMeasureInput
  RevenuePerCollectorInput RightPartyRateInput RollCell RollRateMatrix RollRow RollTally RollToLoss RollWindow RollingCdrInput SalesMonth
  SalesWeightedDsoInput SettledInvoice ShareArm ShareArms SnapshotOptions SoldInMonth StageAccounts StageAmounts StageSuccess
  StageSuccessByAccounts StageSuccessByAmount StageSuccessInput StaticPoolInput StaticPoolMonth StatusMoves StatusStanding SuccessByAccounts
  SuccessByAmount SuccessInput SuccessShareInput TalliedContacts TalliedPromises TallyArmsInput TallyBehaviorOptions TallyByHourOptions
  TallyCollectionsOptions TallyContactsOptions TallyDefaultsOptions TallyLossesOptions TallyOfPeriod TallyOnDay TallyPlacementsOptions
  TallyPoolOptions TallyPromisesOptions TallySleeve Target TargetDirection TargetJudgment TargetReason TargetReportInput TargetStatus
  TargetedMeasure TerminalKind TerminalStatus ThresholdTally TrackedBatch TrackedFlows TrackedMonth TransitionCell TransitionDirection
  TransitionKind TransitionMatrix TransitionMatrixOptions TransitionRow Trend TrendKind TrueDsoInput TurnoverDaysInput TurnoverDaysVariant
  TurnoverInput UncertainHour VerdictReason VintageCell VintageCurve VintageCurves VintageCurvesInput VintageRow WarnEarlyInput WatchedMeasure
  WeeklyHours WeightedCustomerValue WeightedDaysLateInput WeightedDaysToPayInput WorkCapacityInput WorkTimes`

// What is public is chosen, and stays: a name that leaves this list breaks somebody's program.
const values: Readonly<Record<string, string>> = {
  arrears: `ArrearsError addBusinessDays addDays adjustDay compileCalendar countBusinessDays isBusinessDay allocatePayment compileLedger addMonths addYears compareAmounts createArrears daysBetween daysPastDue
    daysSalesOutstanding formatMeasure overdueRate ${measures} ${planning} ${charges} ${offers} ${servicing} ${settlement} judgePromise
    followAgreement judgeCreditorCommitment judgePromises rateReliability replayAccount
    checkContact contactWindows fitCadence prepareContact prepareGuard screenContacts fixedZones formatInstant hostZones instantAt localTimeAt
    assignArm assignCases examplesFromCells examplesToCells explainAssignment orderWorklist
    findApprover findNextLetter fiveClasses2023 ARREARS_AGING ARREARS_BUCKET ARREARS_DPD
    isArrearsError isCivilDate labelIn lastDayOfMonth mBuckets29 mBuckets30 minorDigitsOf monthsBetween
    parseAccount parseCaseFile parseDue receivablesBuckets roundAmount safeParseAccount safeParseCaseFile
    safeParseDue safeTableFromCells simpleBuckets sumAmounts tableFromCells tableToCells valueOn
    definePolicy diffPolicies explainDifferences extendPolicy
    compileDecisionTable listFacts prohibitedActs verifyPolicy
    checkLetter checkRecord computeLimitation retainUntil reviewLegalCase`,
  'arrears/aging': `ArrearsError ageAccount ageAccounts ageRevolving chargeOffOn checkReAging classifyExposures compileAging daysPastDue fiveClasses2023
    isArrearsError mBuckets29 mBuckets30 prepareDues provisionFor readBucketTable receivablesBuckets reportAging simpleBuckets
    totalDues trackAssetClass`,
  'arrears/installments': `ArrearsError compileCalendar isArrearsError ${planning} ${rates} ${costs}`,
  'arrears/contact': `ArrearsError checkContact contactWindows fitCadence prepareContact prepareGuard screenContacts prohibitedActs isArrearsError fixedZones formatInstant hostZones instantAt localTimeAt`,
  'arrears/packs': `australia china districtOfColumbia florida kazakhstan massachusetts newYorkCity ontario russia usFederal washington`,
  'arrears/spreadsheet': `ARREARS_AGING ARREARS_BUCKET ARREARS_DPD`,
  'arrears/policies': `agreementPractice cnCardAgreement cnCardPlanTerm cnCourtFee cnEnforcementFee cnJudgmentDelayRate cnMisusedLoanRate cnOverdueLoanRate cnPaymentOrderFee cnPenaltyLimit cnPreservationFee
    cnPrivateLendingCeiling cnSaleLateRate cnSupplierAgreedRate cnSupplierLateRate cardClasses cardFrom91Days cardUpTo90Days civilCode560 civilCode561 consumerCardCn consumerLendingCn contagionCn2023 contagionEuObligor contagionIndia dueThenAdvance
    euDefault fiveClasses2023 ifrs9Stages indiaSma interestFirst invoiceAgeBuckets judgmentDebt limitationCn mBuckets29 mBuckets30 mGroups29 mGroups30
    olderFiveClasses penaltiesFirst principalFirst receivablesBuckets receivablesBuckets120 receivablesBuckets15 simpleBuckets starter tradeReceivables usClosedEndChargeOff
    usOpenEndChargeOff usOpenEndReAging usReportingCodes usRetailClosedEnd usRetailOpenEnd usSupervisoryColumns`,
  'arrears/kpi': `ArrearsError compileAging compileLedger daysSalesOutstanding fixedZones formatMeasure hostZones isArrearsError overdueRate ${measures}`,
  // The pack, and no type: that comes with all packs, and with what asks them.
  ...Object.fromEntries(Object.entries(packNames).map(([path, name]) => [`arrears/packs/${path}`, name])),
}

const types: Readonly<Record<string, string>> = {
  arrears: `Account AccountAging AccountAgingRow AccountEvent AccountTotals AgedBy AgingBucket ReportOn ReportRows AgingColumn AgingPolicy AgingReport AgingTotals
    Amount Arrears ArrearsOptions AsOf AssetClass AssetClassFloor AssetClassFloors Bucket BucketAmount BucketTable CaseFile Channel Citation CivilDate
    Components Confidence ContactOutcome ContactRecord CurrencyAging CurrencyCode DatedHistory DatedValue
    Debtor DebtorAging Due DueAging DueDateDay DueStatus ErrorCode ErrorDetails FactValue Instant Issue
    IssueCode Label Locale Mark MarkKind MonthRule Opening Override Parsed Payment PaymentPromise Policy
    RoundingMode RoundingRule RowProblem ValueInForce
    Answer Approval Assessment AssessmentRow Authority Basis ClassificationPolicy Condition Decision
    DecisionReason DecisionTable DeclaredFact DerivedFact RatioFact CountFact DaysSinceFact ExtremeOfAccountsFact AccountCountFact
    AccountMeasure Exclusion FactLabel HitPolicy KnownFacts Letter NextLetter
    OwnedMeasure Range Role Segmentation Stage StrategyPolicy TableRow Treatment
    AssetKind CalendarSpan Completeness ComputeLimitationOptions Interruption JudgedOccurrence KeyDate LastingKind LastingOccurrence
    LegalCase LegalCost LegalEvidence LegalFinding LegalPath LegalReview LegalStep LetterCheck LetterContent Limitation
    LimitationClaim LimitationEffects LimitationOccurrence LimitationReason LimitationRule LimitationStatus LimitationTerms
    MomentKind MomentOccurrence NextLegalStep OccurrenceCode Preservation RecordCheck RecordField RecordKeeping RecordRetention
    RetentionDates RetentionRule RetentionStart ReviewLegalCaseOptions RuleRetention Suspension WrittenLetter
    AgingCell BucketShown Cell CellRange DateSystem SameShape
    BriefVerdict ContactGuard PreparedContact CadenceDay CadenceRequest ContactBreach FittedCadence HarassmentFinding HarassmentPoint ScreeningLimits AgainstPreference BlockRule Consent ConsentKind ConsentRequirement ContactGap ContactGround ContactManner ContactObligation ContactPlace ContactPractice ContactPurpose ContentItem ContentRule CountedFacet CountedPeriod DayClass DebtKind GapRule HoursOfDays IdentityRequirement Institution NotRecorded Notice NoticeKind NoticeRequirement Preference PreferenceRule PrerequisiteMissing PrerequisiteRule PrerequisiteTerms ProhibitedContact Recipient RecipientRule RecordRule Retention RuleScope StatusForbids TooSoon UnreachableRequirement WrongContent WrongRecipient
    CapRule ContactActor ContactBasis ContactContext ContactLimit ContactReason ContactRequest ContactRule ContactVerdict ContactWindows ContactWindowsRequest CountedContacts Coverage LocalHours OutsideHours Pack PermittedInterval RuleEffect RuleKind RuleOverride RuleValues TooManyContacts WindowRule LocalTime ZoneData ZoneTransition ZoneTransitions
    BestHours CommitmentsPolicy ContactFacts ContactLaw ContactPolicy ContactTimes AssessOn DecideOn FailedCondition RowTrace
    AccountChange ClockPause AllocationRule Charge Chargeback DuePriority MoneyEvent Disbursement DueDateChange Restructure Reversal Waiver
    AllocatedPart AllocationOrder AllocationStep AllocationTiming CompiledLedger ComponentName LedgerPolicy PaymentAllocation
    AddedDifference ChangedDifference FieldChanges ListChanges MovedDifference PolicyChanges PolicyDifference RemovedDifference RunningCases
    AllowedOffer CallGoal CallPlan ExpectedPlan Guidance Guideline MostRepeatedFact NotedFacts Observation Offer PlaybookEntry PlaybookKind Precedence
    RepeatedAfterDisproofFact ScoreBand ScoreFact ScoreFactor ScoreGroup StrategyPlan TimesObservedFact Tone
    PayDays StrategyAnswers MeasureQuestions PlainMeasures PolicyMeasures SectionQuestions WorkQuestions ExampleMismatch ExampleReport ExampleOffers ExampleResult ExpectedDecision ExpectedOffer PolicyExample
    AnswerMove CaseMove ComparedAnswer ComparedPolicy ComparisonProblem ExampleCells ExampleTest ExampleTestOptions
    AssignmentEntry AssignmentReason AssignOptions CaseAssignment CaseAssignments CaseNeeds CaseToAssign Collector
    CollectorLoad CollectorRefusal LimitUse MovedCase RefusalReason UnplacedCase
    Worklist WorklistCase WorklistKey WorklistPlace WorklistReason WorklistRow
    Experiment ExperimentArm MatrixCell NearestRow PastDueAmount PolicyComparison TestRunner UnmetCondition UnreachedOutcomes
    JudgePromiseOptions PromiseJudgment PromiseRule PromiseStatus
    AgreementStanding AgreementStatus AgreementTerms Breach CreditorCommitment CreditorCommitmentJudgment
    CreditorCommitmentStatus CurrencyReliability FollowAgreementOptions InstallmentAgreement InstallmentStanding
    InstallmentStatus JudgePromisesOptions PromisedPart PromiseLeg ReliabilityRecord ScheduledAmount Transfer
    AdjustedDay BusinessCalendar BusinessDayConvention BusinessDayCount BusinessDayReached CompiledCalendar UncoveredDay CompileDecisionTableOptions CompiledDecisionTable ExampleCase ImpossibleCombination PolicyFinding PolicyFindingCode ProhibitedAct RowAnswer TableAnswer TableFinding TableFindingCode VerifyTableOptions
    FactDefinition Movement OutcomeKind TableCell TableFromCellsOptions TableOf
    Weekday AgingAnchor CountingMethod CountingPolicy CreditTreatment GraceRule ToleranceRule AccountLedger AccountStatus LedgerDue Pause ReplayAccountOptions
    ${planningTypes} ${chargeTypes} ${offerTypes} ${servicingTypes} ${settlementTypes} ${measureTypes}`,
  'arrears/aging': `Account AccountAging AccountAgingRow AccountEvent AccountTotals AgedBy AgingBucket ReportAgingOptions ReportRows AllocationOrder AllocationStep AllocationTiming ComponentName CompiledLedger AgingColumn AgingOptions AgingPolicy
    AgingReport AgingTotals Amount AssetClass AssetClassFloor AssetClassFloors Bucket BucketAmount BucketTable CaseFile Channel Citation CivilDate
    CompiledAging Components Confidence ContactOutcome ContactRecord CurrencyAging CurrencyCode Debtor
    DebtorAging Due DueAging DueDateDay DueStatus ErrorCode ErrorDetails FactValue Instant Issue IssueCode
    Label Locale Mark MarkKind Opening Override Payment PaymentPromise RowProblem WrittenBucketTable WrittenRange
    AgingAnchor AgreementTerms CreditTreatment CountingMethod CountingPolicy CreditorCommitment GraceRule InstallmentAgreement PromiseLeg
    ScheduledAmount ToleranceRule DatedHistory DatedValue RoundingMode RoundingRule ChargeOffClock ChargeOffDay
    ChargeOffOptions ChargeOffThreshold CheckReAgingOptions PastReAging ReAgingCap ReAgingCondition ReAgingFact
    ReAgingKind ReAgingLimits ReAgingRequest ReAgingRules ReAgingVerdict AbilityCondition AgeCondition FrequencyCondition
    AssetClassTrack ClassChange ClassUpgrade PaymentsCondition Provision ProvisionOptions ProvisionRow RowProvision
    CurrencyDues DueTotals PlainDue PreparedDues TotalDuesOptions ClaimAmounts ClaimsTrigger ClassContagion
    ClassifyExposuresOptions ContagionReach ContagionRule ContagionTest ContagionTrigger ExposureClass ExposureClasses
    ExposureFacts NoContagion SeenShare ShareContagion StatedExposures StatedTrigger WorstAccountContagion BillingStatement MinimumPaymentAging
    MinimumPaymentStatus Reversal RevolvingAccount RevolvingAging RevolvingAgingOptions RevolvingRule`,
  'arrears/installments': `Amount CivilDate CurrencyCode ErrorCode ErrorDetails Issue IssueCode Label Locale MonthRule
    RoundingMode RoundingRule ${planningTypes}
    AdjustedDay BusinessCalendar BusinessDayConvention Citation CompiledCalendar Confidence UncoveredDay Weekday
    CashFlow FoundRate NoRate PaymentTiming RateOfReturn RateOptions ${costTypes}`,
  'arrears/policies': `AgreementRequirements AllocationOrder AllocationRule AssetClassFloors BucketTable ChargeOffClock ClassContagion FeeScale LateRateLaw LimitationRule OfferBound PenaltyLaw Policy ReAgingLimits`,
  'arrears/contact': `BriefVerdict ContactGuard PreparedContact CadenceDay CadenceRequest ContactBreach FittedCadence HarassmentFinding HarassmentPoint ScreeningLimits AgainstPreference BlockRule BusinessCalendar Consent ConsentKind ConsentRequirement ContactGap ContactGround ContactManner ContactObligation ContactPlace ContactPurpose ContentItem ContentRule CountedFacet CountedPeriod DayClass DebtKind GapRule HoursOfDays IdentityRequirement Institution Mark MarkKind NotRecorded Notice NoticeKind NoticeRequirement Preference PreferenceRule PrerequisiteMissing PrerequisiteRule PrerequisiteTerms ProhibitedAct ProhibitedContact Recipient RecipientRule RecordRule Retention RuleScope StatusForbids TooSoon UnreachableRequirement WrongContent WrongRecipient
    CapRule ContactActor ContactBasis ContactContext ContactFacts ContactLaw ContactLimit ContactReason ContactRequest ContactRule ContactVerdict ContactWindows ContactWindowsRequest CountedContacts Coverage LocalHours OutsideHours Pack PermittedInterval RuleEffect RuleKind RuleOverride RuleValues TooManyContacts WindowRule LocalTime ZoneData ZoneTransition ZoneTransitions
    Citation CivilDate Confidence ErrorCode ErrorDetails Instant Issue IssueCode Label Channel ContactOutcome
    ContactRecord`,
  'arrears/packs': `Pack`,
  'arrears/spreadsheet': `AgingCell BucketShown Cell CellRange DateSystem SameShape`,
  'arrears/kpi': `Amount CivilDate CurrencyCode ErrorCode ErrorDetails Issue IssueCode Label Locale RoundingMode
    Bucket BucketTable CaseFile Channel CompiledAging CompiledLedger ContactRecord Instant LocalTime PermittedInterval ZoneData ZoneTransition ZoneTransitions
    ${measureTypes}`,
}

const sorted = (names: Readonly<Record<string, string>>, entry: string): readonly string[] =>
  (names[entry] ?? '')
    .split(/\s+/)
    .filter((name) => name !== '')
    .sort()

describe.each<readonly [string, string]>([
  ['arrears', 'index'],
  ['arrears/aging', 'aging'],
  ['arrears/installments', 'installments'],
  ['arrears/kpi', 'kpi'],
  ['arrears/policies', 'policies'],
  ['arrears/spreadsheet', 'spreadsheet'],
  ['arrears/contact', 'contact'],
  ['arrears/packs', 'packs'],
  ...Object.keys(packNames).map((path) => [`arrears/packs/${path}`, `packs/${path}`] as const),
])('%s', (entry, file) => {
  it.each([
    [
      'ESM',
      [
        '--input-type=module',
        '-e',
        `import * as api from '${entry}'; console.log(JSON.stringify(Object.keys(api).sort()))`,
      ],
    ],
    ['CJS', ['-e', `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()))`]],
  ])('exports these values as %s', (_, args) => {
    const { output, errors } = runNode(folder, args)
    expect(errors).toBe('')
    expect(JSON.parse(output)).toEqual(sorted(values, entry))
  })

  it.each(['d.ts', 'd.cts'])('exports these types in %s', (extension) => {
    expect(typesExportedBy(join(installed, 'dist', `${file}.${extension}`))).toEqual(sorted(types, entry))
  })
})

/**
 * Who writes policies, compares them, gives out cases, keeps legal files or draws up schedules does so with the package; a
 * sheet or a warehouse pays for every byte, and a sheet has day counts and rates of its own.
 */
const notInTheScript = [
  ...`assignArm assignCases checkLetter checkRecord compileDecisionTable computeLimitation definePolicy diffPolicies examplesFromCells
  examplesToCells explainAssignment explainDifferences extendPolicy listFacts orderWorklist prohibitedActs retainUntil reviewLegalCase
  safeTableFromCells tableFromCells tableToCells verifyPolicy`.split(/\s+/),
  ...`${planning} ${rates} ${charges} ${offers} ${servicing} ${settlement} ${measures}`
    .split(/\s+/)
    .filter((name) => name !== 'planInstallments' && name !== 'splitAmount'),
]

it('the script for spreadsheets has the values of the main entry, but for those of policies, workload, legal files and schedules', () => {
  const script = join(installed, 'dist', 'arrears.global.js')
  const read = `console.log(JSON.stringify(Object.keys(new Function(require('fs').readFileSync(process.argv[1], 'utf8') + '; return Arrears')()).sort()))`
  const { output, errors } = runNode(folder, ['-e', read, script])
  expect(errors).toBe('')
  expect(JSON.parse(output)).toEqual(
    sorted(values, 'arrears').filter((name) => !notInTheScript.includes(name)),
  )
})

/** The exported names that are no values. A class is both; its value is enough. */
function typesExportedBy(declarations: string): readonly string[] {
  const program = ts.createProgram([declarations], { noLib: true, module: ts.ModuleKind.NodeNext, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(declarations)
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`${declarations} is no module.`)
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => {
      const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return (flags & ts.SymbolFlags.Value) === 0
    })
    .map((symbol) => symbol.name)
    .sort()
}
