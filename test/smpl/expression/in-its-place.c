int h(int x, int *p)
{
	x = add(x, 1) * 2;
	x = -add(x, 1);
	x = add(x, 1) + 2;
	x = 2 - add(x, 1);
	x = add(p, 1)[2];
	x = *add(p, x);
	x = add(p, 1)->z;
	x = (long)add(x, 1);
	x = add(x, 1) ? add(x, 2) : add(x, 3);
	x = use(add(x, 1), p[add(x, 2)]);
	x += add(x, 1);
	return add(x, 1) << 2;
}
