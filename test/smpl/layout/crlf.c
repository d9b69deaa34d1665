int f(int a)
{
	old(a);
	if (a)
		old(a);
	return 0;
}
