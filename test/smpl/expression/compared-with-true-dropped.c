int g(int a)
{
	if (a == true)
		return b == true;
	if (true == f(1) && c)
		return !(d == true);
}
