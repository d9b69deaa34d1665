int fb0(int n)
{
	struct s *dev;
	return h(ret, p, "s");
}
