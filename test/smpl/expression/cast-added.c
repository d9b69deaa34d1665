long f(int a)
{
	return to_long(a) + to_long(a + 1);
}
