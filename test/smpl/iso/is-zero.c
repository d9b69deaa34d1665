int f(int *a)
{
	if (count(a) == 0)
		return 0;
	if (!count(a))
		return 0;
	if (0 == count(a))
		return 0;
	return 1;
}
