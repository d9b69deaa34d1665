int h(int x)
{
	y = sizeof(int);
	w = sizeof(x);
	v = sizeof x;
	u = sizeof *p;
	t = sizeof(*p);
}
