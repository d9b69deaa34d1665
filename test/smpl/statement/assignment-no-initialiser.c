int h(int a)
{
	int b = old(a);
	int d = old(a), e = 2;

	b = old(2);
	return b;
}
