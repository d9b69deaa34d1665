int f(int x, int y)
{
	return test(x == 0) || test(0 == y) || test(x == 1) || test(x);
}
