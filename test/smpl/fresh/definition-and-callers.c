static int do_one(int a)
{
	return a;
}

int k(int a)
{
	return do_one(a) + do_two(a);
}
