int h(int a)
{
	int b = old(a);
	int *c = old(a);
	int d = old(a), e = 2;
	static int s = old(1);

	b = old(2);
	return b;
}
int g = old(3);
