int f(int x)
{
	return a1(x) + a2(x) + b1(x);
}
