int y(int i, char *p, struct s q)
{
	f(i, p, q);
	f(p, i, q);
	f(1, "x", q);
	f(i + 1, p + 1, q);
}
