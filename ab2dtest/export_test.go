package ab2dtest

// TokenCount is how many tokens the server remembers.
func (s *Server) TokenCount() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.tokens)
}
