int g(int a)
{
	return a == 1 || a + 2 == 3;
}
