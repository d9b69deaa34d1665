void h(int x)
{
	use(x);
	use(1);
}
