int g(int a, int b)
{
	return test(a && b) || test(a == 1) || test(a) || test(a | b | 1);
}
