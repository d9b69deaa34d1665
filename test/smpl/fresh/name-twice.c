int g(int a)
{
	use(a);
	use(b);
}
