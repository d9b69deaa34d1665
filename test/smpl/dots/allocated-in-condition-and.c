int f(int n)
{
	struct s *x;

	if (n && (x = alloc(3)) == 0)
		return -1;
	put(x);
	return 0;
}
