package synth

// member takes part in a claim. The same people do in every version.
type member struct {
	npi      field
	pin      string // in place of an NPI
	role     string // of v2 and v3, but for who rendered the service
	rendered bool   // lines refer to them
	org      bool   // an organization that bills
}

// team lists who takes part in a claim, as v2 has them. v1 leaves out those who
// refer and bills by an extension, v3 leaves out who bills.
func (c *claim) team() []member {
	if !c.institutional() {
		team := []member{{npi: referring, role: "referring"}}
		if c.other() && c.kind == carrier { // a PIN that v2 labels as an NPI
			team = append(team, member{pin: "K25852", role: "referring"})
		}
		team = append(team, member{npi: attending, rendered: true})
		if c.kind == carrier {
			team = append(team, member{npi: facilityID, role: "primary", org: true})
		}
		return team
	}
	team := []member{{npi: attending, role: "attending"}}
	if c.surgery {
		team = append(team, member{npi: operating, role: "operating"})
	}
	if c.hasRendering() {
		team = append(team, member{npi: referring, rendered: true})
	}
	return team
}

// only returns the members that keep admits, in their order.
func only(team []member, keep func(member) bool) (list []member) {
	for _, m := range team {
		if keep(m) {
			list = append(list, m)
		}
	}
	return list
}

func (m *member) value() string {
	if m.pin != "" {
		return m.pin
	}
	return m.npi.mark()
}

// specialty is the CMS specialty code of whoever rendered the service, with its
// text and a code of the NUCC taxonomy.
func (c *claim) specialty() (cms code, taxonomy code) {
	switch {
	case c.kind == dme:
		return code{"54", "Medical supply company"}, code{"332B00000X", "Durable Medical Equipment"}
	case c.lines[0].place == "81":
		return code{"69", "Clinical laboratory"}, code{"291U00000X", "Clinical Laboratory"}
	case c.condition == heartFailure:
		return code{"06", "Cardiology"}, code{"207RC0000X", "Cardiovascular Disease"}
	}
	return code{"11", "Internal medicine"}, code{"207R00000X", "Internal Medicine"}
}

// supplierType is the type of a carrier's or equipment's supplier.
func (c *claim) supplierType() string {
	if c.kind == dme {
		return "3"
	}
	return []string{"1", "5", "0", "4"}[c.variant]
}

// roleText spells a role.
var roleText = map[string]string{
	"referring": "Referring", "performing": "Performing provider", "rendering": "Rendering provider", "attending": "Attending",
	"operating": "Operating", "primary": "Primary provider", "assist": "Assisting Provider",
}
