static int __attribute__((noinline)) one(int a)
{
	return a;
}
