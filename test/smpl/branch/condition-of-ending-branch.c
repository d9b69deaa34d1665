int f(int *x)
{
	if (x == NULL)
		return 1;
	else
		b();
	if (x)
		b();
	else
		return 2;
	if (!x)
		return 1;
	else
		b();
}
