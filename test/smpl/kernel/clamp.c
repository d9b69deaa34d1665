static int foo_level(int n)
{
	if (n < 3)
		n = 3;
	else if (n > LIMIT)
		n = LIMIT;

	return n;
}
