void h(void)
{
	first(a);
	use(a);
	use(b);
}
