package fhir

import (
	"bytes"
	"reflect"
	"strings"
)

// Clone returns a copy that shares no memory with v. It is for the few claims that a program keeps of many that it reads:
// claims that were decoded one after another share memory, so keeping one keeps its neighbors. A Clone keeps nothing but itself.
func (v *ExplanationOfBenefit) Clone() *ExplanationOfBenefit {
	if v == nil {
		return nil
	}
	c := *v
	c.memory = nil
	detach(reflect.ValueOf(&c).Elem())
	return &c
}

// Equal reports whether v and o are the same claim: whether they are encoded to the same JSON.
func (v *ExplanationOfBenefit) Equal(o *ExplanationOfBenefit) bool {
	if v == nil || o == nil {
		return v == o
	}
	a, errA := v.AppendJSON(nil)
	b, errB := o.AppendJSON(nil)
	if errA != nil || errB != nil { // what JSON cannot hold
		x, y := *v, *o
		x.memory, y.memory = nil, nil
		return reflect.DeepEqual(&x, &y)
	}
	return bytes.Equal(a, b)
}

// detach replaces whatever v, which can be set, shares with the value that it was copied from.
func detach(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(strings.Clone(v.String()))
	case reflect.Pointer:
		if !v.IsNil() {
			p := reflect.New(v.Type().Elem())
			p.Elem().Set(v.Elem())
			detach(p.Elem())
			v.Set(p)
		}
	case reflect.Interface:
		if !v.IsNil() {
			c := reflect.New(v.Elem().Type()).Elem()
			c.Set(v.Elem())
			detach(c)
			v.Set(c)
		}
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		c := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(c, v)
		v.Set(c)
		switch v.Type().Elem().Kind() {
		case reflect.Struct, reflect.String:
			for i := range v.Len() {
				detach(v.Index(i))
			}
		}
	case reflect.Struct:
		if x, ok := reflect.TypeAssert[Extra](v); ok {
			v.Set(reflect.ValueOf(x.clone()))
			return
		}
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				detach(f)
			}
		}
	}
}
