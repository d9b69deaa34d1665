void f(int a)
{
	old(a);
#if 0
	old(a);
#endif
}
