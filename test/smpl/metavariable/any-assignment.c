int h(int x)
{
	x = 1;
	x += 1;
	x <<= 1;
	x == 1;
}
