struct s gl;
int h(struct s p, struct t q)
{
	struct s *r;
	f(p.a);
	f(q.a);
	f(gl.a);
	f(r->a);
}
