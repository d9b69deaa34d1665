int h(int x)
{
	if (x)
		return (x);
	return x + 1;
}
