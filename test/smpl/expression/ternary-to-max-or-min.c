int f(void)
{
	x = y > z ? y : z;
	x = y < z ? y : z;
	x = y > z ? z : y;
	x = (y > z) ? y : z;
	x = y + 1 > 2 ? y + 1 : 2;
	x = ((y < z) ? (y) : (z));
}
