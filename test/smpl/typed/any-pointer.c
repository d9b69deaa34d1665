void g(char *a, int b, struct s *c, void *d, int e[])
{
	use(a);
	use(b);
	use(c);
	use(d);
	use(e);
	use(&b);
}
