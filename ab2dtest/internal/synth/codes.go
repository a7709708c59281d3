package synth

// A claim's clinical content is a condition crossed with an occasion: what
// ails the patient, and what was done about it. Codes are real ones; the short
// texts are this package's own.

// condition is what a patient has.
type condition int

const (
	diabetes condition = iota
	heartFailure
	lungDisease
	kidneyDisease
	hypertension
	arthritis
	depression
	cancer
	conditions // how many there are
)

// code is a code with its text.
type code struct{ value, text string }

// illness is what the claims of a condition say.
type illness struct {
	diagnoses []code // the first is the principal one
	drg       string // of a stay in hospital
	procedure code   // of a stay in hospital
	equipment []string
	imaging   string
	drug      string
}

var illnesses = [conditions]illness{
	diabetes: {
		diagnoses: []code{{"E119", "Type 2 diabetes, uncomplicated"}, {"E1165", "Type 2 diabetes with high blood sugar"}, {"E1122", "Type 2 diabetes with kidney disease"}, {"Z794", "Uses insulin"}},
		drg:       "638", procedure: code{"3E033VG", "Insulin into a vein"},
		equipment: []string{"A4253", "A4259", "E0607"}, imaging: "92250", drug: "J1815",
	},
	heartFailure: {
		diagnoses: []code{{"I5032", "Diastolic heart failure, chronic"}, {"I110", "Hypertensive heart disease with failure"}, {"I4891", "Atrial fibrillation"}, {"I2510", "Coronary artery disease"}},
		drg:       "291", procedure: code{"B246ZZZ", "Ultrasound of the heart"},
		equipment: []string{"E1390", "E0431"}, imaging: "93306", drug: "J1940",
	},
	lungDisease: {
		diagnoses: []code{{"J441", "COPD with acute worsening"}, {"J449", "COPD"}, {"J9611", "Chronic lack of oxygen"}, {"Z87891", "Smoked in the past"}},
		drg:       "190", procedure: code{"5A09357", "Assisted breathing, under a day"},
		equipment: []string{"E0570", "J7620", "E1390"}, imaging: "71046", drug: "J7613",
	},
	kidneyDisease: {
		diagnoses: []code{{"N184", "Chronic kidney disease, stage 4"}, {"N179", "Acute kidney failure"}, {"D631", "Anemia in kidney disease"}, {"I129", "Hypertensive kidney disease"}},
		drg:       "683", procedure: code{"5A1D70Z", "Dialysis, intermittent"},
		equipment: []string{"A4657", "E1699"}, imaging: "76770", drug: "Q4081",
	},
	hypertension: {
		diagnoses: []code{{"I10", "High blood pressure"}, {"E785", "High blood lipids"}, {"E669", "Obesity"}, {"G4733", "Sleep apnea"}},
		drg:       "305", procedure: code{"4A02XM4", "Stress test of the heart"},
		equipment: []string{"A4670", "E0601"}, imaging: "93000", drug: "J0360",
	},
	arthritis: {
		diagnoses: []code{{"M1711", "Osteoarthritis of the right knee"}, {"M1611", "Osteoarthritis of the right hip"}, {"Z96651", "Artificial right knee"}, {"M810", "Osteoporosis of age"}},
		drg:       "470", procedure: code{"0SRC0J9", "Replacement of the right knee"},
		equipment: []string{"E0143", "E0114", "L1832"}, imaging: "73562", drug: "J3301",
	},
	depression: {
		diagnoses: []code{{"F331", "Recurrent depression, moderate"}, {"F411", "Anxiety disorder"}, {"G4700", "Insomnia"}, {"R634", "Loss of weight"}},
		drg:       "885", procedure: code{"GZ58ZZZ", "Cognitive behavioral therapy"},
		equipment: []string{"E0203", "E0100"}, imaging: "70551", drug: "J2426",
	},
	cancer: {
		diagnoses: []code{{"C3411", "Cancer of the right upper lung"}, {"C7951", "Spread of cancer to bone"}, {"D701", "Low white cells from chemotherapy"}, {"Z5111", "Visit for chemotherapy"}},
		drg:       "181", procedure: code{"0BBC8ZX", "Biopsy of the right upper lung"},
		equipment: []string{"E0260", "E0431"}, imaging: "71260", drug: "J9271",
	},
}

// companions are diagnoses of which everybody has some too.
var companions = []code{
	{"E785", "High blood lipids"}, {"K219", "Reflux"}, {"D649", "Anemia"}, {"R5383", "Fatigue"},
	{"Z7982", "Takes aspirin"}, {"M545", "Low back pain"}, {"H2513", "Cataract of age, both eyes"}, {"N390", "Urinary infection"},
	{"E039", "Underactive thyroid"}, {"R0602", "Short of breath"}, {"Z9181", "Has fallen before"}, {"I739", "Poor leg circulation"},
}

// kind is a type of claim. The class is its nature; what v1 and v2 call its class,
// and v2's profile, is BFD's own notion of it (hha is professional in v2, outpatient
// in v1; equipment is institutional).
type kind struct {
	name, eobType      string
	nch, nchText       string // NCH claim type
	nearLine, nearText string // near-line record identification
	class              string // professional or institutional
	class1, class2     string
	facility           code
	profile2, profile3 string
	v3Text, subType    string
	coverage           string
}

var (
	partA        = "Part A institutional record"
	partBInst    = "Part B institutional record"
	carrier      = &kind{"carrier", "CARRIER", "71", "Carrier claim without equipment", "O", "Part B physician or supplier record", professional, professional, professional, code{}, profileProfessional, profileProfessional, "PART B PROFESSIONAL CLAIM", "", "Part B"}
	dme          = &kind{"dme", "DME", "82", "Equipment claim", "M", "Part B equipment record", professional, "", institutional, code{}, profileInpatient, profileProfessional, "DURABLE EQUIPMENT CLAIM", "", "Part B"}
	hha          = &kind{"hha", "HHA", "10", "Home health claim", "W", partBInst, institutional, "", professional, code{"3", "Home health agency"}, profileProfessional, profileOutpatient, "HOME HEALTH CLAIM", "outpatient", "Part B"}
	hospice      = &kind{"hospice", "HOSPICE", "50", "Hospice claim", "V", partA, institutional, institutional, institutional, code{"8", "Special facility"}, profileInpatient, profileInpatient, "HOSPICE CLAIM", "inpatient", "Part A"}
	inpatient    = &kind{"inpatient", "INPATIENT", "60", "Inpatient claim", "V", partA, institutional, institutional, institutional, code{"1", "Hospital"}, profileInpatient, profileInpatient, "INPATIENT CLAIM", "inpatient", "Part A"}
	outpatient   = &kind{"outpatient", "OUTPATIENT", "40", "Outpatient claim", "W", partBInst, institutional, professional, institutional, code{"1", "Hospital"}, profileOutpatient, profileOutpatient, "OUTPATIENT CLAIM", "outpatient", "Part B"}
	skilledNurse = &kind{"snf", "SNF", "20", "Skilled nursing claim", "V", partA, institutional, institutional, institutional, code{"2", "Skilled nursing facility"}, profileInpatient, profileInpatient, "SKILLED NURSING CLAIM", "inpatient", "Part A"}
)

const (
	professional        = "professional"
	institutional       = "institutional"
	profileProfessional = "Professional-NonClinician"
	profileInpatient    = "Inpatient-Institutional"
	profileOutpatient   = "Outpatient-Institutional"
)

// occasion is what was done.
type occasion int

const (
	officeVisit occasion = iota
	labPanel
	labHbA1c
	imaging
	visitInHospital
	clinic
	emergency
	hospitalStay
	nursingStay
	homeHealth
	equipment
	hospiceCare
	occasions // how many there are
)

// line is a service on a claim.
type line struct {
	hcpcs, place string
	quantity     string // of services: a decimal, its digits as they are to be served
	anesthesia   string // units, "" for none
}

// drug is what a drug is dispensed as: its National Drug Code and how much of which
// unit of it a line of service takes.
type drug struct{ ndc, quantity, unit string }

// drugs by HCPCS code. The codes have the labeler 99999, which nobody has.
var drugs = map[string]drug{
	"J1815": {"99999000101", "0.50", "ML"}, "J1940": {"99999000202", "4", "ML"}, "J7613": {"99999000303", "7.5", "ML"}, "Q4081": {"99999000404", "1", "UN"},
	"J0360": {"99999000505", "20", "ME"}, "J3301": {"99999000606", "250", "ML"}, "J2426": {"99999000707", "156", "ML"}, "J9271": {"99999000808", "8", "ML"},
	"J7620": {"99999000909", "3", "ML"}, "J7030": {"99999001001", "1000", "ML"},
}

// isHIPPS reports whether a code in HCPCS's place is one of the Health Insurance
// Prospective Payment System, by which nursing homes and home health are paid.
func isHIPPS(code string) bool { return code == "KAXD1" || code == "1FC11" }

// event is what the claims of an occasion say.
type event struct {
	kind     *kind
	lines    []line
	shortest int // days from the first to the last
	longest  int
}

var placeText = map[string]string{
	"11": "Office", "21": "Inpatient hospital", "81": "Independent laboratory", "12": "Home", "22": "On-campus outpatient hospital",
}

// events of each occasion. Codes that depend on the condition are spelled
// "drug" and "imaging"; equipment has a line for each thing that the condition asks for.
var events = [occasions]event{
	officeVisit: {kind: carrier, lines: []line{{hcpcs: "99214", place: "11", quantity: "1"}, {hcpcs: "G0439", place: "11", quantity: "1"}, {hcpcs: "36415", place: "11", quantity: "1"}, {hcpcs: "drug", place: "11", quantity: "2"}}},
	labPanel:    {kind: carrier, lines: []line{{hcpcs: "80053", place: "81", quantity: "1"}, {hcpcs: "80061", place: "81", quantity: "1"}, {hcpcs: "85025", place: "81", quantity: "1"}, {hcpcs: "84443", place: "81", quantity: "1"}}},
	labHbA1c:    {kind: carrier, lines: []line{{hcpcs: "83036", place: "81", quantity: "1"}, {hcpcs: "80061", place: "81", quantity: "1"}, {hcpcs: "82043", place: "81", quantity: "1"}, {hcpcs: "82570", place: "81", quantity: "1"}}},
	imaging:     {kind: carrier, lines: []line{{hcpcs: "imaging", place: "11", quantity: "1"}, {hcpcs: "99213", place: "11", quantity: "1"}, {hcpcs: "93010", place: "11", quantity: "1"}}},
	visitInHospital: {kind: carrier, shortest: 1, longest: 5,
		lines: []line{{hcpcs: "99223", place: "21", quantity: "1"}, {hcpcs: "99232", place: "21", quantity: "1"}, {hcpcs: "99232", place: "21", quantity: "1"}, {hcpcs: "99239", place: "21", quantity: "1"}}},
	clinic: {kind: outpatient, lines: []line{{hcpcs: "G0463", place: "", quantity: "1"}, {hcpcs: "drug", place: "", quantity: "2.50"}, {hcpcs: "imaging", place: "", quantity: "1"}, {hcpcs: "80048", place: "", quantity: "1"}, {hcpcs: "85025", place: "", quantity: "1"}, {hcpcs: "96372", place: "", quantity: "1"}}},
	emergency: {kind: outpatient, shortest: 0, longest: 1,
		lines: []line{{hcpcs: "99284", place: "", quantity: "1"}, {hcpcs: "71046", place: "", quantity: "1"}, {hcpcs: "93005", place: "", quantity: "1"}, {hcpcs: "80053", place: "", quantity: "1"}, {hcpcs: "84484", place: "", quantity: "2"}, {hcpcs: "96374", place: "", quantity: "1"}, {hcpcs: "J7030", place: "", quantity: "1.00"}}},
	hospitalStay: {kind: inpatient, shortest: 2, longest: 9,
		lines: []line{{hcpcs: "", place: "", quantity: "4"}, {hcpcs: "", place: "", quantity: "12.5"}, {hcpcs: "", place: "", quantity: "3"}, {hcpcs: "", place: "", quantity: "1"}, {hcpcs: "", place: "", quantity: "2"}, {hcpcs: "", place: "", quantity: "0"}}},
	nursingStay: {kind: skilledNurse, shortest: 10, longest: 28,
		lines: []line{{hcpcs: "KAXD1", place: "", quantity: "20"}, {hcpcs: "97110", place: "", quantity: "12"}, {hcpcs: "97530", place: "", quantity: "8"}, {hcpcs: "97116", place: "", quantity: "6"}, {hcpcs: "97535", place: "", quantity: "4"}}},
	homeHealth: {kind: hha, shortest: 14, longest: 29,
		lines: []line{{hcpcs: "1FC11", place: "", quantity: "1"}, {hcpcs: "G0299", place: "", quantity: "4"}, {hcpcs: "G0151", place: "", quantity: "6"}, {hcpcs: "G0152", place: "", quantity: "2"}, {hcpcs: "G0156", place: "", quantity: "3"}, {hcpcs: "G0300", place: "", quantity: "1"}}},
	equipment: {kind: dme, longest: 1},
	hospiceCare: {kind: hospice, shortest: 20, longest: 60,
		lines: []line{{hcpcs: "Q5001", place: "", quantity: "30"}, {hcpcs: "G0299", place: "", quantity: "10"}, {hcpcs: "G0156", place: "", quantity: "12"}, {hcpcs: "G0155", place: "", quantity: "2"}}},
}
