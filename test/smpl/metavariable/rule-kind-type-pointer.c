struct a *f(struct a *x, struct a y)
{
	return (struct a *)x;
}
