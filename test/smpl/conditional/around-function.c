#ifdef CONFIG_A
void f(int a)
{
	old(a);
}
#else
void f(int a)
{
	old(0);
}
#endif
