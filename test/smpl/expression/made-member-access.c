int h(void)
{
	a = fld(x, y);
	b = fld(x->y, z);
	c = fld(*x, z);
	d = fld(x + 1, z);
	e = fld(&x, z);
	f = fld((struct s *)x, z);
	g = fld(f(x), z)->w;
}
