void f(int a)
{
	old(1);
#if 0
	old(2);
#else
	old(3);
#endif
#if 0
	old(4);
#endif
#if 1
	old(5);
#else
	old(6);
#endif
}

#if 0
void g(void)
{
	old(7);
}
#endif

#if 0
void g(void)
{
	old(7);
}
#else
void g(void)
{
	old(8);
}
#endif
