int f(int x)
{
	if (x)
		foo();
	return 0;
}
