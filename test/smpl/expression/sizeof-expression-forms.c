int g(int a, struct s *p) { return sizeof a + sizeof(a) + sizeof *p + sizeof(int) + sizeof p->x; }
