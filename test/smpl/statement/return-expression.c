int f(int a)
{
	if (a < 0)
		return ERR(a);
	return ERR(a + 1) + 1;
}
