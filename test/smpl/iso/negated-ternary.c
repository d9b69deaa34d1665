int h(int x)
{
	y = !x ? 1 : 2;
	y = x ? 1 : 2;
}
