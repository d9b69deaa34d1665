int f(struct s *p, int k)
{
	hold(p);
	switch (k) {
	case 1:
		drop(p);
		return 1;
	case 2:
		g(p);
		break;
	default:
		h(p);
	}
	drop(p);
	return 0;
}
