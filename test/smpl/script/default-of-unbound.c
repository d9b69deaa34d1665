int x(int k)
{
	return one(k);
}
