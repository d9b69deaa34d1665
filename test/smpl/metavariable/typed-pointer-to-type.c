void h(struct s *p, int *q) { alloc(p, sizeof(struct s)); alloc(q, sizeof(int)); alloc(q, sizeof(struct s)); }
