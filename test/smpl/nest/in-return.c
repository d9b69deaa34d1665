int g(struct s *x)
{
	x->old = 1;
	return x->old + h(x->old);
}
