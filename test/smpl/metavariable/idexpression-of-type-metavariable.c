int h(struct s *par, unsigned long v)
{
	int q;
	size(par);
	size(v);
	size(q);
	size(par->x);
}
