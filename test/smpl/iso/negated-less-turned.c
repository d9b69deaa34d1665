int y(int p)
{
	if (!(p < q))
		return 1;
	if (!(q > p))
		return 2;
}
