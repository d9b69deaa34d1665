int f(int a)
{
	start(a);
	if (a > 3)
		return 1;
	if (check(a))
		return 2;
	return check(a);
}
