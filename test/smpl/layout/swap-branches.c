static int f(struct foo *foo)
{
	if (!foo->bar) {
		a(foo);
		b(foo);
	} else {
		c(foo);
	}
	if (!foo->baz)
		return 1;
	else
		d(foo);
	return 0;
}
