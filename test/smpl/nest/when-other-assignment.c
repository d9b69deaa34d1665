int f(void)
{
	use(a);
	if (q) {
		b = bad();
		return 1;
	}
	return 0;
}
