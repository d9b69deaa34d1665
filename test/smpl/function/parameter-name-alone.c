int one(int x, int z)
{
	return z;
}
