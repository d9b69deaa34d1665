int h(int a)
{
	int b = old(a);

	b = old(2);
	return b;
}
