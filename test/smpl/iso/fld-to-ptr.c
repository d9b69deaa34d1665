int g(struct s a, struct s *p) { return a.count + p->count + (*p).count; }
