package fhir
import ("testing";"fmt";"reflect";"sort";"unsafe")
func TestSizes(t *testing.T) {
	tot := map[string]int{}; cnt := map[string]int{}; lines:=0; all:=0
	for _, l := range claims(t, "r4-sample-export.ndjson") {
		var v ExplanationOfBenefit
		_ = v.UnmarshalReuse(l)
		lines += len(l)
		rv := reflect.ValueOf(&v.memory.slabs).Elem()
		for i := 0; i < rv.NumField(); i++ {
			f := rv.Field(i)
			buf := f.FieldByName("buf")
			n := buf.Len() + int(f.FieldByName("earlier").Int())
			sz := n*int(buf.Type().Elem().Size())
			tot[rv.Type().Field(i).Name] += sz; cnt[rv.Type().Field(i).Name] += n; all+=sz
		}
	}
	var ks []string
	for k := range tot { if tot[k]>0 {ks = append(ks,k)} }
	sort.Slice(ks, func(i,j int) bool {return tot[ks[i]]>tot[ks[j]]})
	for _,k := range ks { fmt.Println(k, cnt[k], tot[k], float64(tot[k])/float64(lines)) }
	fmt.Println("all", float64(all)/float64(lines), "eob", unsafe.Sizeof(ExplanationOfBenefit{}), float64(34*unsafe.Sizeof(ExplanationOfBenefit{}))/float64(lines), "mean line", lines/34)
}
