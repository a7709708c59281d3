package ordered

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestObject(t *testing.T) {
	o := Object{
		"z", 1, "a", Array{true, nil, "x", Array{}, Object{}}, "left out", nil,
		"raw", Raw("1.50"), "text", "é \"quoted\" \\ \n <&>",
	}
	assert.Equal(t, `{"z":1,"a":[true,"x",[],{}],"raw":1.50,"text":"é \"quoted\" \\ \n <&>"}`, string(o.Bytes()))
	assert.Equal(t, `{}`, string(Object{"a", nil}.Bytes()))
	assert.Panics(t, func() { Object{"a", 1.5}.Bytes() })
}
