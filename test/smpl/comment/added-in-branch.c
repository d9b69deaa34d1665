int f(int p)
{
	a();
	if (p)
		a();
	return 0;
}
