int old(int x);
int f(struct s *old2)
{
	old(1);
	return old(2);
}
