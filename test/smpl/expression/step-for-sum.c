int f(int y)
{
	y += 1;
	for (i = 0; i < 3; i += 1)
		a[i += 1] = *p += 1;
	*p += 1;
	p->x += 1;
}
