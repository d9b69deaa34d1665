int h(struct s *par, char **v)
{
	int q;
	free_it(par);
	free_it(v);
	free_it(q);
}
