int z(int a)
{
	one(x);
	two(y);
	use(x);
	use(y);
}
