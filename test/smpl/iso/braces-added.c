int f(int a)
{
	if (a)
		bad(a);
	return 0;
}
