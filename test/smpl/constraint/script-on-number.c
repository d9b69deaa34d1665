int g(int a)
{
	use(1);
	use(2);
	use(4);
}
