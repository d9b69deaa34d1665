int h(int x)
{
	if (a < b || c >= d)
		e += 1;
	e -= a > b;
	e *= 2;
}
