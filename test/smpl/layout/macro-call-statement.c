int f(int a)
{
	OLD_ASSERT(a);
	OLD_ASSERT(a > 3 && a < 7);
	if (a)
		OLD_ASSERT(a != 5);
	return 0;
}
