int least(int x, int y, int z)
{
	int low = x < y ? x : y;

	low = (low < z) ? low : z;
	low = ((low < z)) ? low : z;
	return x < y ? y : x;
}
