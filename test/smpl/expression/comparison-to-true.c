int g(bool a, int *p)
{
	if (a == true || p[1] == false)
		return 1;
	if (true == a)
		return 2;
	while (f(a) == false && a == true)
		;
	return (a & 1) == true;
}
