void h(void)
{
	q(r, x, y, zz, w);
	q(r, z, y, zz, w);
	q(r, x, x, zz, w);
	q(r, x, y, aa, w);
	q(r, x, y, zz, zw);
}
