int fb0(struct s *p)
{
	put(foo(q, p, n), lock(), put(y, n));
}
