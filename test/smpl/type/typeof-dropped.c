void f(void)
{
	typeof(struct page *) p;
	typeof(int) n;

	use(p, n);
}
