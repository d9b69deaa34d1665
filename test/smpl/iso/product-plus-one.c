int y(int p)
{
	x = p * q + 1;
	x = 1 + p * q;
	x = 1 + q * p + z;
	x = (p * q) + 1;
	x = z + p * q + 1;
}
