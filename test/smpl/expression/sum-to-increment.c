int z(int x)
{
	x = x + 1;
	x = 1 + x;
	x = y + 1;
	for (i = 0; i < 3; i = i + 1)
		;
}
