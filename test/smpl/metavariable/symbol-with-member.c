int g(void)
{
	s.old = 1;
	t.old = 2;
	if ((s.old = f()) < 0)
		return 1;
}
