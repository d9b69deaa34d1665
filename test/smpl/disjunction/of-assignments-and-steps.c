int y(int p)
{
	p += 1;
	p->q -= 2;
	for (i = 0; i < 3; i++)
		x++;
	y = p++;
}
