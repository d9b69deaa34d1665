int h(int x)
{
	return x < y ? x : y;
}
