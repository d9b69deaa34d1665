void f(int a, int b)
{
	if (a ? b : 0)
		return;
	if ((a ? b : 0))
		return;
	if ((a) ? b : 0)
		return;
}
