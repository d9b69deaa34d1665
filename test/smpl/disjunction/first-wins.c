int f(int x)
{
	return call(0) + call(x) + call(00);
}
