int h(int x)
{
	return x ? 1 : 2;
}
