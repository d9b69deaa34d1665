int g(int a)
{
	if (a == false)
		return b + 1 == false;
	if (f(1) == false || c)
		return !(d == false);
	if ((a && b) == false)
		return 2;
}
