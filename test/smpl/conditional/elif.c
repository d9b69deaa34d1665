void f(int a)
{
#if A
	old(1);
#elif B
	old(2);
#else
	old(3);
#endif
}
