int f(struct a *x)
{
	if (!x)
		return use(x->a);
	if (!x) {
		h();
		x->b = 1;
	}
	if (!x)
		while (h())
			use(x->b);
	return x->c;
}
