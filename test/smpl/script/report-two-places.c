void h(void)
{
	a = get();
	b = get();
	use(a);
}
