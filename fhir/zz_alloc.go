// Code generated from schema.txt by internal/gen. DO NOT EDIT.

package fhir

// slabs holds what is decoded, one slab a type.
type slabs struct {
	resource                 slab[Resource]
	explanationOfBenefit     slab[ExplanationOfBenefit]
	explanationOfBenefitMore slab[ExplanationOfBenefitMore]
	related                  slab[Related]
	relatedMore              slab[RelatedMore]
	payee                    slab[Payee]
	payeeMore                slab[PayeeMore]
	careTeam                 slab[CareTeam]
	careTeamMore             slab[CareTeamMore]
	supportingInfo           slab[SupportingInfo]
	supportingInfoMore       slab[SupportingInfoMore]
	diagnosis                slab[Diagnosis]
	diagnosisMore            slab[DiagnosisMore]
	procedure                slab[Procedure]
	procedureMore            slab[ProcedureMore]
	insurance                slab[Insurance]
	insuranceMore            slab[InsuranceMore]
	accident                 slab[Accident]
	accidentMore             slab[AccidentMore]
	item                     slab[Item]
	itemMore                 slab[ItemMore]
	itemDetail               slab[ItemDetail]
	itemDetailMore           slab[ItemDetailMore]
	itemSubDetail            slab[ItemSubDetail]
	itemSubDetailMore        slab[ItemSubDetailMore]
	addItem                  slab[AddItem]
	addItemMore              slab[AddItemMore]
	addItemDetail            slab[AddItemDetail]
	addItemDetailMore        slab[AddItemDetailMore]
	addItemSubDetail         slab[AddItemSubDetail]
	addItemSubDetailMore     slab[AddItemSubDetailMore]
	adjudication             slab[Adjudication]
	adjudicationMore         slab[AdjudicationMore]
	total                    slab[Total]
	totalMore                slab[TotalMore]
	payment                  slab[Payment]
	paymentMore              slab[PaymentMore]
	processNote              slab[ProcessNote]
	processNoteMore          slab[ProcessNoteMore]
	benefitBalance           slab[BenefitBalance]
	benefitBalanceMore       slab[BenefitBalanceMore]
	benefitFinancial         slab[BenefitFinancial]
	benefitFinancialMore     slab[BenefitFinancialMore]
	operationOutcome         slab[OperationOutcome]
	operationOutcomeMore     slab[OperationOutcomeMore]
	issue                    slab[Issue]
	issueMore                slab[IssueMore]
	capabilityStatement      slab[CapabilityStatement]
	capabilityStatementMore  slab[CapabilityStatementMore]
	software                 slab[Software]
	softwareMore             slab[SoftwareMore]
	implementation           slab[Implementation]
	implementationMore       slab[ImplementationMore]
	rest                     slab[Rest]
	restMore                 slab[RestMore]
	restResource             slab[RestResource]
	restResourceMore         slab[RestResourceMore]
	restOperation            slab[RestOperation]
	restOperationMore        slab[RestOperationMore]
	practitioner             slab[Practitioner]
	practitionerMore         slab[PractitionerMore]
	organization             slab[Organization]
	organizationMore         slab[OrganizationMore]
	meta                     slab[Meta]
	metaMore                 slab[MetaMore]
	narrative                slab[Narrative]
	narrativeMore            slab[NarrativeMore]
	extension                slab[Extension]
	extensionMore            slab[ExtensionMore]
	identifier               slab[Identifier]
	identifierMore           slab[IdentifierMore]
	codeableConcept          slab[CodeableConcept]
	codeableConceptMore      slab[CodeableConceptMore]
	coding                   slab[Coding]
	codingMore               slab[CodingMore]
	reference                slab[Reference]
	referenceMore            slab[ReferenceMore]
	period                   slab[Period]
	periodMore               slab[PeriodMore]
	quantity                 slab[Quantity]
	quantityMore             slab[QuantityMore]
	money                    slab[Money]
	moneyMore                slab[MoneyMore]
	address                  slab[Address]
	addressMore              slab[AddressMore]
	attachment               slab[Attachment]
	attachmentMore           slab[AttachmentMore]
	humanName                slab[HumanName]
	humanNameMore            slab[HumanNameMore]

	numbers  slab[int]
	booleans slab[bool]
	strings  slab[string]
	extras   slab[extras]
	members  slab[member]
}

func (s *slabs) release(m *memory) {
	if s.resource.buf != nil {
		s.resource.release(m)
	}
	if s.explanationOfBenefit.buf != nil {
		s.explanationOfBenefit.release(m)
	}
	if s.explanationOfBenefitMore.buf != nil {
		s.explanationOfBenefitMore.release(m)
	}
	if s.related.buf != nil {
		s.related.release(m)
	}
	if s.relatedMore.buf != nil {
		s.relatedMore.release(m)
	}
	if s.payee.buf != nil {
		s.payee.release(m)
	}
	if s.payeeMore.buf != nil {
		s.payeeMore.release(m)
	}
	if s.careTeam.buf != nil {
		s.careTeam.release(m)
	}
	if s.careTeamMore.buf != nil {
		s.careTeamMore.release(m)
	}
	if s.supportingInfo.buf != nil {
		s.supportingInfo.release(m)
	}
	if s.supportingInfoMore.buf != nil {
		s.supportingInfoMore.release(m)
	}
	if s.diagnosis.buf != nil {
		s.diagnosis.release(m)
	}
	if s.diagnosisMore.buf != nil {
		s.diagnosisMore.release(m)
	}
	if s.procedure.buf != nil {
		s.procedure.release(m)
	}
	if s.procedureMore.buf != nil {
		s.procedureMore.release(m)
	}
	if s.insurance.buf != nil {
		s.insurance.release(m)
	}
	if s.insuranceMore.buf != nil {
		s.insuranceMore.release(m)
	}
	if s.accident.buf != nil {
		s.accident.release(m)
	}
	if s.accidentMore.buf != nil {
		s.accidentMore.release(m)
	}
	if s.item.buf != nil {
		s.item.release(m)
	}
	if s.itemMore.buf != nil {
		s.itemMore.release(m)
	}
	if s.itemDetail.buf != nil {
		s.itemDetail.release(m)
	}
	if s.itemDetailMore.buf != nil {
		s.itemDetailMore.release(m)
	}
	if s.itemSubDetail.buf != nil {
		s.itemSubDetail.release(m)
	}
	if s.itemSubDetailMore.buf != nil {
		s.itemSubDetailMore.release(m)
	}
	if s.addItem.buf != nil {
		s.addItem.release(m)
	}
	if s.addItemMore.buf != nil {
		s.addItemMore.release(m)
	}
	if s.addItemDetail.buf != nil {
		s.addItemDetail.release(m)
	}
	if s.addItemDetailMore.buf != nil {
		s.addItemDetailMore.release(m)
	}
	if s.addItemSubDetail.buf != nil {
		s.addItemSubDetail.release(m)
	}
	if s.addItemSubDetailMore.buf != nil {
		s.addItemSubDetailMore.release(m)
	}
	if s.adjudication.buf != nil {
		s.adjudication.release(m)
	}
	if s.adjudicationMore.buf != nil {
		s.adjudicationMore.release(m)
	}
	if s.total.buf != nil {
		s.total.release(m)
	}
	if s.totalMore.buf != nil {
		s.totalMore.release(m)
	}
	if s.payment.buf != nil {
		s.payment.release(m)
	}
	if s.paymentMore.buf != nil {
		s.paymentMore.release(m)
	}
	if s.processNote.buf != nil {
		s.processNote.release(m)
	}
	if s.processNoteMore.buf != nil {
		s.processNoteMore.release(m)
	}
	if s.benefitBalance.buf != nil {
		s.benefitBalance.release(m)
	}
	if s.benefitBalanceMore.buf != nil {
		s.benefitBalanceMore.release(m)
	}
	if s.benefitFinancial.buf != nil {
		s.benefitFinancial.release(m)
	}
	if s.benefitFinancialMore.buf != nil {
		s.benefitFinancialMore.release(m)
	}
	if s.operationOutcome.buf != nil {
		s.operationOutcome.release(m)
	}
	if s.operationOutcomeMore.buf != nil {
		s.operationOutcomeMore.release(m)
	}
	if s.issue.buf != nil {
		s.issue.release(m)
	}
	if s.issueMore.buf != nil {
		s.issueMore.release(m)
	}
	if s.capabilityStatement.buf != nil {
		s.capabilityStatement.release(m)
	}
	if s.capabilityStatementMore.buf != nil {
		s.capabilityStatementMore.release(m)
	}
	if s.software.buf != nil {
		s.software.release(m)
	}
	if s.softwareMore.buf != nil {
		s.softwareMore.release(m)
	}
	if s.implementation.buf != nil {
		s.implementation.release(m)
	}
	if s.implementationMore.buf != nil {
		s.implementationMore.release(m)
	}
	if s.rest.buf != nil {
		s.rest.release(m)
	}
	if s.restMore.buf != nil {
		s.restMore.release(m)
	}
	if s.restResource.buf != nil {
		s.restResource.release(m)
	}
	if s.restResourceMore.buf != nil {
		s.restResourceMore.release(m)
	}
	if s.restOperation.buf != nil {
		s.restOperation.release(m)
	}
	if s.restOperationMore.buf != nil {
		s.restOperationMore.release(m)
	}
	if s.practitioner.buf != nil {
		s.practitioner.release(m)
	}
	if s.practitionerMore.buf != nil {
		s.practitionerMore.release(m)
	}
	if s.organization.buf != nil {
		s.organization.release(m)
	}
	if s.organizationMore.buf != nil {
		s.organizationMore.release(m)
	}
	if s.meta.buf != nil {
		s.meta.release(m)
	}
	if s.metaMore.buf != nil {
		s.metaMore.release(m)
	}
	if s.narrative.buf != nil {
		s.narrative.release(m)
	}
	if s.narrativeMore.buf != nil {
		s.narrativeMore.release(m)
	}
	if s.extension.buf != nil {
		s.extension.release(m)
	}
	if s.extensionMore.buf != nil {
		s.extensionMore.release(m)
	}
	if s.identifier.buf != nil {
		s.identifier.release(m)
	}
	if s.identifierMore.buf != nil {
		s.identifierMore.release(m)
	}
	if s.codeableConcept.buf != nil {
		s.codeableConcept.release(m)
	}
	if s.codeableConceptMore.buf != nil {
		s.codeableConceptMore.release(m)
	}
	if s.coding.buf != nil {
		s.coding.release(m)
	}
	if s.codingMore.buf != nil {
		s.codingMore.release(m)
	}
	if s.reference.buf != nil {
		s.reference.release(m)
	}
	if s.referenceMore.buf != nil {
		s.referenceMore.release(m)
	}
	if s.period.buf != nil {
		s.period.release(m)
	}
	if s.periodMore.buf != nil {
		s.periodMore.release(m)
	}
	if s.quantity.buf != nil {
		s.quantity.release(m)
	}
	if s.quantityMore.buf != nil {
		s.quantityMore.release(m)
	}
	if s.money.buf != nil {
		s.money.release(m)
	}
	if s.moneyMore.buf != nil {
		s.moneyMore.release(m)
	}
	if s.address.buf != nil {
		s.address.release(m)
	}
	if s.addressMore.buf != nil {
		s.addressMore.release(m)
	}
	if s.attachment.buf != nil {
		s.attachment.release(m)
	}
	if s.attachmentMore.buf != nil {
		s.attachmentMore.release(m)
	}
	if s.humanName.buf != nil {
		s.humanName.release(m)
	}
	if s.humanNameMore.buf != nil {
		s.humanNameMore.release(m)
	}
	if s.numbers.buf != nil {
		s.numbers.release(m)
	}
	if s.booleans.buf != nil {
		s.booleans.release(m)
	}
	if s.strings.buf != nil {
		s.strings.release(m)
	}
	if s.extras.buf != nil {
		s.extras.release(m)
	}
	if s.members.buf != nil {
		s.members.release(m)
	}
}

func (s *slabs) reuse() {
	s.resource.reuse()
	s.explanationOfBenefit.reuse()
	s.explanationOfBenefitMore.reuse()
	s.related.reuse()
	s.relatedMore.reuse()
	s.payee.reuse()
	s.payeeMore.reuse()
	s.careTeam.reuse()
	s.careTeamMore.reuse()
	s.supportingInfo.reuse()
	s.supportingInfoMore.reuse()
	s.diagnosis.reuse()
	s.diagnosisMore.reuse()
	s.procedure.reuse()
	s.procedureMore.reuse()
	s.insurance.reuse()
	s.insuranceMore.reuse()
	s.accident.reuse()
	s.accidentMore.reuse()
	s.item.reuse()
	s.itemMore.reuse()
	s.itemDetail.reuse()
	s.itemDetailMore.reuse()
	s.itemSubDetail.reuse()
	s.itemSubDetailMore.reuse()
	s.addItem.reuse()
	s.addItemMore.reuse()
	s.addItemDetail.reuse()
	s.addItemDetailMore.reuse()
	s.addItemSubDetail.reuse()
	s.addItemSubDetailMore.reuse()
	s.adjudication.reuse()
	s.adjudicationMore.reuse()
	s.total.reuse()
	s.totalMore.reuse()
	s.payment.reuse()
	s.paymentMore.reuse()
	s.processNote.reuse()
	s.processNoteMore.reuse()
	s.benefitBalance.reuse()
	s.benefitBalanceMore.reuse()
	s.benefitFinancial.reuse()
	s.benefitFinancialMore.reuse()
	s.operationOutcome.reuse()
	s.operationOutcomeMore.reuse()
	s.issue.reuse()
	s.issueMore.reuse()
	s.capabilityStatement.reuse()
	s.capabilityStatementMore.reuse()
	s.software.reuse()
	s.softwareMore.reuse()
	s.implementation.reuse()
	s.implementationMore.reuse()
	s.rest.reuse()
	s.restMore.reuse()
	s.restResource.reuse()
	s.restResourceMore.reuse()
	s.restOperation.reuse()
	s.restOperationMore.reuse()
	s.practitioner.reuse()
	s.practitionerMore.reuse()
	s.organization.reuse()
	s.organizationMore.reuse()
	s.meta.reuse()
	s.metaMore.reuse()
	s.narrative.reuse()
	s.narrativeMore.reuse()
	s.extension.reuse()
	s.extensionMore.reuse()
	s.identifier.reuse()
	s.identifierMore.reuse()
	s.codeableConcept.reuse()
	s.codeableConceptMore.reuse()
	s.coding.reuse()
	s.codingMore.reuse()
	s.reference.reuse()
	s.referenceMore.reuse()
	s.period.reuse()
	s.periodMore.reuse()
	s.quantity.reuse()
	s.quantityMore.reuse()
	s.money.reuse()
	s.moneyMore.reuse()
	s.address.reuse()
	s.addressMore.reuse()
	s.attachment.reuse()
	s.attachmentMore.reuse()
	s.humanName.reuse()
	s.humanNameMore.reuse()
	s.numbers.reuse()
	s.booleans.reuse()
	s.strings.reuse()
	s.extras.reuse()
	s.members.reuse()
}

// stock16 is memory for claims that have 16 codings or more.
type stock16 struct {
	meta            [1]Meta
	coding          [18]Coding
	codeableConcept [12]CodeableConcept
	extension       [3]Extension
	identifier      [5]Identifier
	reference       [2]Reference
	period          [2]Period
	careTeam        [1]CareTeam
	item            [1]Item
	quantity        [1]Quantity
}

// stock28 is memory for claims that have 28 codings or more.
type stock28 struct {
	meta            [1]Meta
	coding          [31]Coding
	codeableConcept [24]CodeableConcept
	extension       [4]Extension
	identifier      [8]Identifier
	reference       [8]Reference
	period          [1]Period
	careTeam        [4]CareTeam
	item            [1]Item
	quantity        [1]Quantity
	address         [1]Address
}

// stock takes memory for a claim that is likely to have that many codings.
func (s *slabs) stock(codings int) {
	switch {
	case codings >= 28:
		p := new(stock28)
		s.meta.buf = p.meta[:0]
		s.coding.buf = p.coding[:0]
		s.codeableConcept.buf = p.codeableConcept[:0]
		s.extension.buf = p.extension[:0]
		s.identifier.buf = p.identifier[:0]
		s.reference.buf = p.reference[:0]
		s.period.buf = p.period[:0]
		s.careTeam.buf = p.careTeam[:0]
		s.item.buf = p.item[:0]
		s.quantity.buf = p.quantity[:0]
		s.address.buf = p.address[:0]
	case codings >= 16:
		p := new(stock16)
		s.meta.buf = p.meta[:0]
		s.coding.buf = p.coding[:0]
		s.codeableConcept.buf = p.codeableConcept[:0]
		s.extension.buf = p.extension[:0]
		s.identifier.buf = p.identifier[:0]
		s.reference.buf = p.reference[:0]
		s.period.buf = p.period[:0]
		s.careTeam.buf = p.careTeam[:0]
		s.item.buf = p.item[:0]
		s.quantity.buf = p.quantity[:0]
	}
}
