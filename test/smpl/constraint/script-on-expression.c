int g(int a)
{
	use(a);
	use(a->b);
}
