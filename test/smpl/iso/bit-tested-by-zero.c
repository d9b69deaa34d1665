int f(int a)
{
	if ((a & FLAG) == 0)
		return 1;
	if (!(a & FLAG))
		return 2;
	if (!(FLAG & a))
		return 3;
	return 0 == (a & 4);
}
