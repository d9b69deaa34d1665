void h(void)
{
	a(1);
	if (y) {
		b(1);
		return;
	}
	c(1);
}
