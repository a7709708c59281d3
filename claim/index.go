package claim

// many is the length of a list from which on a search uses a map.
const many = 16

// An index finds the elements of one list by a key, in long lists as fast as in short ones, as no claim shall take
// quadratic time.
type index[K comparable] struct {
	first map[K]int // by key, where there are many
}

// find returns the position of the first of n elements that has the key, of which keyOf returns each one's; -1 if none has.
func (x *index[K]) find(n int, key K, keyOf func(int) K) int {
	if n <= many {
		for i := range n {
			if keyOf(i) == key {
				return i
			}
		}
		return -1
	}
	if x.first == nil {
		x.first = make(map[K]int, n)
		for i := range n {
			if _, ok := x.first[keyOf(i)]; !ok {
				x.first[keyOf(i)] = i
			}
		}
	}
	if i, ok := x.first[key]; ok {
		return i
	}
	return -1
}
