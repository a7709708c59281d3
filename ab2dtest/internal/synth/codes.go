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

// everybody has some of these too.
var companions = []code{
	{"E785", "High blood lipids"}, {"K219", "Reflux"}, {"D649", "Anemia"}, {"R5383", "Fatigue"},
	{"Z7982", "Takes aspirin"}, {"M545", "Low back pain"}, {"H2513", "Cataract of age, both eyes"}, {"N390", "Urinary infection"},
	{"E039", "Underactive thyroid"}, {"R0602", "Short of breath"}, {"Z9181", "Has fallen before"}, {"I739", "Poor leg circulation"},
}

// kind is a type of claim.
type kind struct {
	name, eobType      string
	nch, nchText       string // NCH claim type
	nearLine, nearText string // near-line record identification
	class              string // professional or institutional
	facility           code
	stu3Class          bool // whether v1 names the class
	profile            string
	v3Text, v3SubType  string
	coverage           string
}

var (
	partA        = "Part A institutional record"
	partBInst    = "Part B institutional record"
	carrier      = &kind{"carrier", "CARRIER", "71", "Carrier claim without equipment", "O", "Part B physician or supplier record", "professional", code{}, true, "Professional-NonClinician", "PART B PROFESSIONAL CLAIM", "", "Part B"}
	dme          = &kind{"dme", "DME", "82", "Equipment claim", "M", "Part B equipment record", "professional", code{}, false, "Professional-NonClinician", "DURABLE EQUIPMENT CLAIM", "", "Part B"}
	hha          = &kind{"hha", "HHA", "10", "Home health claim", "W", partBInst, "institutional", code{"3", "Home health agency"}, false, "Outpatient-Institutional", "HOME HEALTH CLAIM", "outpatient", "Part B"}
	hospice      = &kind{"hospice", "HOSPICE", "50", "Hospice claim", "V", partA, "institutional", code{"8", "Special facility"}, true, "Inpatient-Institutional", "HOSPICE CLAIM", "inpatient", "Part A"}
	inpatient    = &kind{"inpatient", "INPATIENT", "60", "Inpatient claim", "V", partA, "institutional", code{"1", "Hospital"}, true, "Inpatient-Institutional", "INPATIENT CLAIM", "inpatient", "Part A"}
	outpatient   = &kind{"outpatient", "OUTPATIENT", "40", "Outpatient claim", "W", partBInst, "institutional", code{"1", "Hospital"}, true, "Outpatient-Institutional", "OUTPATIENT CLAIM", "outpatient", "Part B"}
	skilledNurse = &kind{"snf", "SNF", "20", "Skilled nursing claim", "V", partA, "institutional", code{"2", "Skilled nursing facility"}, true, "Inpatient-Institutional", "SKILLED NURSING CLAIM", "inpatient", "Part A"}
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
	quantity     string // a decimal, its digits as they are to be served
}

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
	officeVisit: {kind: carrier, lines: []line{{"99214", "11", "1"}, {"G0439", "11", "1"}, {"36415", "11", "1"}, {"drug", "11", "2"}}},
	labPanel:    {kind: carrier, lines: []line{{"80053", "81", "1"}, {"80061", "81", "1"}, {"85025", "81", "1"}, {"84443", "81", "1"}}},
	labHbA1c:    {kind: carrier, lines: []line{{"83036", "81", "1"}, {"80061", "81", "1"}, {"82043", "81", "1"}, {"82570", "81", "1"}}},
	imaging:     {kind: carrier, lines: []line{{"imaging", "11", "1"}, {"99213", "11", "1"}, {"93010", "11", "1"}}},
	visitInHospital: {kind: carrier, shortest: 1, longest: 5,
		lines: []line{{"99223", "21", "1"}, {"99232", "21", "1"}, {"99232", "21", "1"}, {"99239", "21", "1"}}},
	clinic: {kind: outpatient, lines: []line{{"G0463", "", "1"}, {"drug", "", "2.50"}, {"imaging", "", "1"}, {"80048", "", "1"}, {"85025", "", "1"}, {"96372", "", "1"}}},
	emergency: {kind: outpatient, shortest: 0, longest: 1,
		lines: []line{{"99284", "", "1"}, {"71046", "", "1"}, {"93005", "", "1"}, {"80053", "", "1"}, {"84484", "", "2"}, {"96374", "", "1"}, {"J7030", "", "1.00"}}},
	hospitalStay: {kind: inpatient, shortest: 2, longest: 9,
		lines: []line{{"", "", "4"}, {"", "", "12.5"}, {"", "", "3"}, {"", "", "1"}, {"", "", "2"}, {"", "", "0"}}},
	nursingStay: {kind: skilledNurse, shortest: 10, longest: 28,
		lines: []line{{"", "", "20"}, {"97110", "", "12"}, {"97530", "", "8"}, {"97116", "", "6"}, {"97535", "", "4"}}},
	homeHealth: {kind: hha, shortest: 14, longest: 29,
		lines: []line{{"G0299", "", "4"}, {"G0151", "", "6"}, {"G0152", "", "2"}, {"G0156", "", "3"}, {"G0300", "", "1"}}},
	equipment: {kind: dme, longest: 1},
	hospiceCare: {kind: hospice, shortest: 20, longest: 60,
		lines: []line{{"Q5001", "", "30"}, {"G0299", "", "10"}, {"G0156", "", "12"}, {"G0155", "", "2"}}},
}
