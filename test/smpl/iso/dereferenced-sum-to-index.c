int y(int p)
{
	x = *(p + 1);
	x = *(1 + p);
	x = *(p->q + i);
	*(p + i + 1) = 2;
}
