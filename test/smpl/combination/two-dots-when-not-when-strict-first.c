void fc0(struct s *p)
{
	if (put(2, 0) + i) {
	}
	f(unlock(y, i), s.a);
}
