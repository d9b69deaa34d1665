static struct s *fc0(int n)
{
	foo(n, n);
	return lock(1, i);
}
