int f(int x)
{
	if (x)
		a();
	else
		b();
	return 0;
}
