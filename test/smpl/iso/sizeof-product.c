void f(struct s *p, int n)
{
	p = kmalloc(n * sizeof(*p), GFP);
	p = kmalloc(sizeof(*p) * n, GFP);
	p = kmalloc(sizeof(*p) * (n + 1), GFP);
}
